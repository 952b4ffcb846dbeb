import { expect, test } from './support/laptop.ts';
import { refersToAService, writesDownAConsent } from './support/services.ts';

test('a consent said by phone waits for its signature, prints in both languages, is signed here and withdrawn', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.consents;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('services');
  await expect(page.getByText(words.none)).toBeVisible();

  await page.getByRole('button', { name: words.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.givers.guardian }).check();
  await dialog.getByLabel(words.giverName).fill('Carmen Ortiz');
  await dialog.getByLabel(words.to).fill('Sunrise Child Care');
  await dialog.getByLabel(words.purposeWords).fill('a place before school for the two brothers');
  await dialog.getByRole('radio', { name: words.hows.awaiting }).check();
  await dialog.getByRole('button', { name: words.keep }).click();
  // Nothing is ticked by itself, so nothing is covered by accident.
  await expect(dialog).toContainText(t.refusals.required());
  await dialog
    .getByRole('group', { name: words.which })
    .getByRole('checkbox', { name: words.records.identity })
    .check();
  await dialog.getByRole('button', { name: words.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words.unsigned)).toBeVisible();

  const more = page.getByRole('button', { name: words.more('Sunrise Child Care') });
  await more.click();
  await page.getByRole('menuitem', { name: words.onPaper }).click();
  await page.getByRole('radio', { name: 'Español' }).locator('..').click();
  await expect(page.getByRole('article')).toContainText('Nombre, grado y escuela');
  await page.getByRole('link', { name: words.sheet.back }).click();

  await more.click();
  await page.getByRole('menuitem', { name: words.sign }).click();
  await dialog.getByRole('radio', { name: words.hows.screen }).check();
  const pad = await dialog.getByRole('img', { name: words.notSignedYet }).boundingBox();
  if (!pad) throw new Error('nowhere to sign');
  await page.mouse.move(pad.x + 20, pad.y + 40);
  await page.mouse.down();
  await page.mouse.move(pad.x + 120, pad.y + 20, { steps: 4 });
  await page.mouse.up();
  await dialog.getByRole('button', { name: words.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words.unsigned)).toBeHidden();

  await more.click();
  await page.getByRole('menuitem', { name: words.withdraw }).click();
  await dialog.getByRole('button', { name: words.withdraw }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/withdrawn by Carmen Ortiz|retirado por Carmen Ortiz/)).toBeVisible();
  await luz.opensTheTab('history');
  await expect(page.getByRole('main')).toContainText(t.decisions.withdrawConsent);
});

test('nothing is sent to a service without a consent, and with one it is, and somebody asks in time', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('services');
  const dialog = page.getByRole('dialog');
  await refersToAService(luz, 'Sunrise Child Care', 'care before school for two brothers', ['reason']);
  await expect(page.getByText(t.services.missing.none)).toBeVisible();

  const happened = page.getByRole('button', { name: t.services.move });
  await happened.click();
  await dialog.getByRole('radio', { name: t.services.status.sent, exact: true }).check();
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toContainText(t.refusals.noConsent());
  await dialog.getByRole('button', { name: t.common.cancel }).click();

  await writesDownAConsent(luz, 'Sunrise Child Care', ['reason']);
  await expect(page.getByText(t.services.missing.none)).toBeHidden();

  await luz.goesTo('today');
  await page.getByRole('link', { name: t.services.ask.draft('Sunrise Child Care') }).click();
  await happened.click();
  await dialog.getByRole('radio', { name: t.services.status.sent, exact: true }).check();
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t.services.status.sent, { exact: true })).toBeVisible();
});
