import { expect, test } from 'vitest';
import { aSchool, unlockAgain } from '../../../tests/support/school.ts';
import { labelHere, relabel } from './labelHere.ts';
import { schoolsHere } from './schoolsHere.ts';

test('a school gets another label in the list of this browser, and its passphrase opens it as before', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  expect(await relabel(school.vault, ' Room 12 ')).toEqual({ ok: true, value: 'kept' });
  expect(await labelHere(school.vault)).toBe('Room 12');
  expect(await schoolsHere()).toMatchObject([{ name: school.vault, label: 'Room 12', missing: false }]);
  await (await unlockAgain(school)).close('here');
});

test('a school whose lock is gone cannot be labelled', async () => {
  expect(await relabel('0123456789abcdef01234567', 'Room 12')).toEqual({ ok: false, error: 'missing' });
});
