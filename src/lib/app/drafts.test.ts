import { expect, test } from 'vitest';
import { aSchool, unlockAgain } from '../../../tests/support/school.ts';

test('whoever waits until everything typed is kept waits also for what is just being written', async () => {
  const school = await aSchool();
  const { drafts } = school.workspace;
  drafts.write('note', { text: 'half a sentence' });
  void drafts.flush();
  expect(await school.workspace.keepEverything()).toBe(true);
  const again = await unlockAgain(school);
  expect(again.drafts.read('note')).toEqual({ text: 'half a sentence' });
  await again.close('here');
});
