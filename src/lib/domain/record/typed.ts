/** The shapes of what a person types or picks. Every message is a refusal code, so that a form can show it at its field. */
import * as v from 'valibot';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';

const oneLine = v.pipe(
  v.string('required'),
  v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
  v.maxLength(400, 'tooLong'),
);
const prose = v.pipe(v.string('required'), v.trim(), v.maxLength(400_000, 'tooLong'));
const filled = <T extends string>(text: T): T | undefined => (text === '' ? undefined : text);

const day = v.pipe(
  v.string('required'),
  v.trim(),
  v.check((text) => text === '' || schoolDate(text) !== undefined, 'notADate'),
  v.transform((text): SchoolDate | undefined => schoolDate(text)),
);
const count = v.pipe(
  v.string('required'),
  v.trim(),
  v.check((text) => /^\d{0,6}$/.test(text), 'notANumber'),
  v.transform((text): number | undefined => (text === '' ? undefined : Number(text))),
);

export const typed = {
  id: v.custom<Id>(isId, 'required'),
  /** Nothing picked is the empty string. */
  optionalId: v.optional(
    v.pipe(
      v.string('badChoice'),
      v.check((text) => text === '' || isId(text), 'badChoice'),
      v.transform((text): Id | undefined => (isId(text) ? text : undefined)),
    ),
    '',
  ),
  line: v.pipe(oneLine, v.nonEmpty('required')),
  optionalLine: v.optional(v.pipe(oneLine, v.transform(filled)), ''),
  text: v.pipe(prose, v.nonEmpty('required')),
  optionalText: v.optional(v.pipe(prose, v.transform(filled)), ''),
  date: v.nonOptional(day, 'required'),
  optionalDate: v.optional(day, ''),
  count: v.nonOptional(count, 'required'),
  optionalCount: v.optional(count, ''),
  flag: v.boolean('badChoice'),
  choice: <const Options extends readonly string[]>(options: Options) => v.picklist(options, 'badChoice'),
  /** Nothing picked is the empty string. */
  optionalChoice: <const Options extends readonly string[]>(options: Options) =>
    v.optional(
      v.pipe(
        v.picklist(['', ...options], 'badChoice'),
        v.transform((picked): Options[number] | undefined => filled(picked)),
      ),
      '',
    ),
};
