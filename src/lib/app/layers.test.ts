import { expect, it } from 'vitest';
import { aSchool, unlockAgain } from '../../../tests/support/school.ts';

const autumn = { name: 'the roster of autumn' };
const winter = { name: 'the roster of winter' };

it('a data manager brings in a roster, regrets it, and has the former one after the next unlocking', async () => {
  const school = await aSchool();
  const { layers } = school.workspace;
  await layers.replace({ roster: autumn, contacts: autumn });
  await layers.replace({ roster: winter, contacts: winter });
  expect(await layers.goBack(['roster', 'contacts'])).toEqual({ ok: true, value: 'kept' });
  expect([layers.current('roster'), layers.former('roster')]).toEqual([autumn, winter]);
  await school.workspace.close('here');
  const again = await unlockAgain(school);
  expect([again.layers.current('contacts'), again.layers.former('contacts')]).toEqual([autumn, winter]);
  await again.close('here');
});

it('the first roster of a school can be taken back as well, and brought again', async () => {
  const school = await aSchool();
  const { layers } = school.workspace;
  await layers.replace({ roster: autumn });
  await layers.goBack(['roster']);
  expect(layers.current('roster') ?? undefined).toBeUndefined();
  await school.workspace.close('here');
  const again = await unlockAgain(school);
  expect(again.layers.current('roster') ?? undefined).toBeUndefined();
  await again.layers.goBack(['roster']);
  expect(again.layers.current('roster')).toEqual(autumn);
  await again.close('here');
});
