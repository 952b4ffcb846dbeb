import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf } from '../../../../tests/support/people.ts';
import { summarise } from '../summarise.ts';
import { reflectionTable } from './reflection.ts';
import { emptyReflection, writeReflection } from './writeReflection.ts';

const own = idOf('private of Amir');

describe('a private reflection', () => {
  it('is written into the private record and shows in no summary', () => {
    const desk = new Desk();
    desk.does(amir, writeReflection, { ...emptyReflection(own), felt: 'tired, and glad that I called' });
    expect(desk.rows({ kind: 'private', id: own }, reflectionTable)).toMatchObject([
      { felt: 'tired, and glad that I called', on: '2026-10-12' },
    ]);
    const ref = { kind: 'private', id: own } as const;
    expect(summarise(ref, (table) => desk.rows(ref, table))).toBeUndefined();
  });

  it('needs one line of any kind', () => {
    expect(new Desk().refusal(amir, writeReflection, emptyReflection(own))).toBe('required at happened');
  });
});
