import { words } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

test('a student writes alone: one page and no way to anything else, kept over a lock, marked as the student’s', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const own = t.ownPage;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('intake');
  const name = 'Diego Ortiz';
  const handsOver = async () => {
    await page.getByRole('button', { name: own.handOver(name) }).click();
    await page.getByRole('dialog').getByRole('button', { name: own.handOverNow }).click();
    await expect(page.getByRole('heading', { name: own.title(name) })).toBeVisible();
  };
  await handsOver();

  // Nothing of the school is there, nor behind a key, nor behind the browser’s own way back.
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: own.title(name) })).toBeVisible();
  await expect(page.getByText('Asked for help with the mornings.')).toHaveCount(0);
  // Nor behind another window: what is open elsewhere lets nobody in while a student has the laptop.
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByLabel(t.door.passphrase.label).first()).toBeVisible();
  await second.close();

  // A page loaded anew has no key any more.
  await page.reload();
  await luz.unlocks();
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await luz.opensTheTab('intake');
  await handsOver();

  await page.getByLabel(own.goodAt).fill('drawing');
  await page.getByText('Español', { exact: true }).click();
  const es = words.es.ownPage;
  await expect(page.getByRole('heading', { name: es.words })).toBeVisible();
  await expect(page.getByLabel(es.goodAt)).toHaveValue('drawing');
  await page.getByLabel(es.parts.goingOn).fill('I take my brothers to school.');

  // Given back half written: the lock, then the draft.
  await page.getByRole('button', { name: es.giveBack }).click();
  await luz.unlocks();
  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await luz.opensTheTab('intake');
  await expect(page.getByText('I take my brothers to school.')).toHaveCount(0);
  await handsOver();
  await expect(page.getByLabel(own.parts.goingOn)).toHaveValue('I take my brothers to school.');

  // Who reads it is said by name, and asked.
  await expect(page.getByRole('listitem').filter({ hasText: 'Luz Duarte' })).toContainText(own.why.lead);
  await page.getByRole('button', { name: own.done }).click();
  await expect(page.getByRole('alert')).toContainText(own.reads);
  await page.getByRole('radio', { name: own.list }).first().locator('..').click();
  await page.getByRole('radio', { name: t.mayKnow.answers.no, exact: true }).first().check();
  const teachers = page.getByRole('group', { name: t.mayKnow.may(t.mayKnow.whos.school) });
  await teachers.getByRole('radio', { name: t.mayKnow.answers.only }).check();
  await page.getByLabel(t.mayKnow.only).fill('that I may be late, not why');

  // Health and family begin left out, after the notice; one of them is written for one adult alone.
  await expect(page.getByText('Protection of Pupil Rights Amendment')).toBeVisible();
  const family = page.getByRole('group', { name: own.parts.family });
  await family.getByRole('radio', { name: own.write }).check();
  await page.getByRole('textbox', { name: own.parts.family }).fill('My father moved out.');
  await page
    .getByRole('radio', { name: own.one('Luz Duarte') })
    .last()
    .locator('..')
    .click();
  await page.getByRole('button', { name: own.done }).click();
  await expect(page.getByRole('heading', { name: own.thanks })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: own.giveBack }).click();
  await luz.unlocks();

  await luz.goesTo('cases');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await luz.opensTheTab('intake');
  const main = page.getByRole('main');
  await expect(main).toContainText(own.ownStrength(own.answered(own.goodAt, 'drawing')));
  await expect(main).toContainText('I take my brothers to school.');
  await expect(main).toContainText(
    own.notHere(`${own.parts.want}, ${own.parts.health}, and ${own.parts.family}`),
  );
  await expect(main).toContainText(t.mayKnow.said.only(t.mayKnow.whos.school, 'that I may be late, not why'));
  await expect(main).not.toContainText('My father moved out.');
  await luz.opensTheTab('contacts');
  await page.getByText(t.restricted.show).click();
  await expect(main).toContainText('My father moved out.');
  await expect(main).toContainText(own.partInConfidence(own.parts.family));

  // What the student wishes is read before the family’s sheet is printed, and is no part of the paper.
  await page.getByRole('link', { name: t.cases.sheet }).click();
  const wish = page.getByRole('complementary', { name: t.mayKnow.warnTitle });
  await expect(page.getByRole('article')).toContainText(own.answered(own.goodAt, 'drawing'));
  await expect(wish).toHaveCount(0);
  await page.getByRole('radio', { name: t.plan.sheet.readers.family }).check();
  await expect(wish).toContainText(t.mayKnow.said.no(t.mayKnow.whos.family));
  await expect(page.getByRole('article')).not.toContainText('I take my brothers to school.');
});
