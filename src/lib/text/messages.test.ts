import { describe, expect, it } from 'vitest';
import { blanksIn, isBlankName, subjectBlanks } from '#lib/domain/message/blanks.ts';
import { messageKinds } from '#lib/domain/message/message.ts';
import { en, es } from './words.ts';

describe('the messages that come along', () => {
  it.each(messageKinds)(
    'of %s fill in the same in both languages, and their subject names nobody',
    (kind) => {
      const both = [en.messages.shipped[kind], es.messages.shipped[kind]];
      const [inEnglish, inSpanish] = both.map(({ text }) => new Set(blanksIn(text)));
      expect(inSpanish).toEqual(inEnglish);
      for (const { subject, text } of both) {
        expect(blanksIn(`${subject}${text}`).filter((blank) => !isBlankName(blank))).toEqual([]);
        expect(blanksIn(subject).filter((blank) => !subjectBlanks.some((one) => one === blank))).toEqual([]);
      }
    },
  );
});
