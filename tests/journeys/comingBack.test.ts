/** Who comes back: after losing every laptop, or after being away while keys changed. Several laptops, real WebRTC. */
import { expect, test } from './support/laptop.ts';
import { knocks, letsIn, words } from './support/newcomer.ts';

test('a coordinator who has lost everything is let back in by two others, and the lost laptop is told @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(360_000);
  const luz = await atWork('luz');
  const { t } = luz;
  const { people } = t;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const lost = await letsIn(luz, await laptop('ruth'), 'Ruth Abel', 'coordinator');
  const ines = await letsIn(luz, await laptop('ines'), 'Ines Roth', 'coordinator');
  await lost.locks();

  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: people.open }).click();
  await luz.page.getByRole('button', { name: `${people.back.open}: Ruth Abel` }).click();
  const dialog = luz.page.getByRole('dialog');
  await expect(dialog.getByText(people.back.howTwo)).toBeVisible();
  await dialog.getByRole('button', { name: people.back.make }).click();
  const link = await dialog.getByRole('textbox', { name: people.back.link }).inputValue();

  const page = await laptop('ruth at last');
  await page.goto(link);
  await expect(page.getByText(t.joining.comesBack)).toBeVisible();
  const ruth = await knocks(page);
  await expect(dialog.getByText(people.back.asks('Ruth Abel'))).toBeVisible({ timeout: 30_000 });
  const said = await words(page, ruth);
  expect(await words(luz.page, luz)).toEqual(said);
  await dialog.getByRole('button', { name: people.back.wordsMatch }).click();
  await expect(dialog.getByText(people.back.waits)).toBeVisible();
  await expect(page.getByText(t.joining.lookedAtBack)).toBeVisible();

  // One word is not enough: Ines sees it on her day, and reads the same six words.
  await ines.goesTo('today');
  await ines.page.getByRole('link', { name: people.back.today('Ruth Abel') }).click({ timeout: 60_000 });
  await expect(ines.page.getByText(people.back.asked('Luz Duarte', 'Ruth Abel'))).toBeVisible();
  expect(await words(ines.page, ines)).toEqual(said);
  await ines.page.getByRole('button', { name: people.back.yes }).click();
  await expect(ines.page.getByText(people.back.sheet)).toBeHidden();

  await expect(page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText(people.back.inNow('Ruth Abel'))).toBeVisible();
  await ruth.goesTo('students');
  await expect(page.getByRole('link', { name: 'Noor Haddad' }).first()).toBeVisible({ timeout: 60_000 });
  await lost.unlocks();
  await expect(lost.page.getByText(people.outTitle)).toBeVisible({ timeout: 60_000 });
});

test('a colleague who was away while a laptop was lost, and all others met elsewhere since, is met again @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(360_000);
  const luz = await atWork('luz');
  const { t } = luz;
  const { people } = t;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const amir = await letsIn(luz, await laptop('amir'));
  const ines = await letsIn(luz, await laptop('ines'), 'Ines Roth', 'caseStaff');
  await amir.goesTo('students');
  await expect(amir.page.getByRole('link', { name: 'Noor Haddad' }).first()).toBeVisible({ timeout: 60_000 });
  await amir.locks();

  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: people.open }).click();
  await luz.page.getByRole('button', { name: `${people.lost}: Ines Roth` }).click();
  const dialog = luz.page.getByRole('dialog');
  await dialog.getByRole('button', { name: people.lost }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(ines.page.getByText(people.outTitle)).toBeVisible({ timeout: 60_000 });
  await luz.locks();
  await luz.unlocks();
  await luz.addsAStudentByHand('Ana', 'Reyes');

  await amir.unlocks();
  await amir.goesTo('students');
  await expect(amir.page.getByRole('link', { name: 'Ana Reyes' }).first()).toBeVisible({ timeout: 60_000 });
  // And it is not one visit: what is written from now on goes both ways.
  await amir.addsAStudentByHand('Sam', 'Ito');
  await luz.goesTo('students');
  await expect(luz.page.getByRole('link', { name: 'Sam Ito' }).first()).toBeVisible({ timeout: 60_000 });
});
