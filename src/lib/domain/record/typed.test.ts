import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { typed } from './typed.ts';

const message = (schema: v.GenericSchema, input: unknown) => v.safeParse(schema, input).issues?.[0]?.message;

describe('what a person types', () => {
  it.each(['José-María Ñandú', '李小龙', 'محمد بن علي', 'Nguyễn Thị Hồng', 'ʻAʻaliʻi', '👩🏽‍🎓'])(
    'takes the name %s as it is written',
    (name) => expect(v.parse(typed.line, name)).toBe(name),
  );

  it('takes a name of two hundred characters, even where each is two code units', () => {
    expect(v.parse(typed.line, '𐐷'.repeat(200))).toHaveLength(400);
    expect(message(typed.line, 'x'.repeat(401))).toBe('tooLong');
  });

  it('makes one line of a pasted one', () => {
    expect(v.parse(typed.line, '  Ana\n  Lucía\t')).toBe('Ana Lucía');
  });

  it('knows nothing typed from something typed', () => {
    expect(message(typed.line, '   ')).toBe('required');
    expect(v.parse(typed.optionalLine, '  ')).toBeUndefined();
    expect(v.parse(typed.optionalText, undefined)).toBeUndefined();
    expect(v.parse(typed.optionalId, '')).toBeUndefined();
    expect(message(typed.optionalId, 'someone')).toBe('badChoice');
  });

  it('takes a real day and no other', () => {
    expect(v.parse(typed.date, ' 2028-02-29 ')).toBe('2028-02-29');
    expect(message(typed.date, '2026-02-29')).toBe('notADate');
    expect(message(typed.date, '')).toBe('required');
    expect(v.parse(typed.optionalDate, '')).toBeUndefined();
  });

  it('takes whole numbers and no other', () => {
    expect(v.parse(typed.count, ' 15 ')).toBe(15);
    expect(message(typed.count, 'a few')).toBe('notANumber');
    expect(message(typed.count, '-3')).toBe('notANumber');
    expect(message(typed.count, '')).toBe('required');
  });

  it('takes one of the answers that are offered, or none where none is needed', () => {
    expect(message(typed.choice(['1', '2']), '3')).toBe('badChoice');
    expect(v.parse(typed.optionalChoice(['1', '2']), '')).toBeUndefined();
  });
});
