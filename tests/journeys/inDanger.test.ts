import AxeBuilder from '@axe-core/playwright';
import { es } from '#lib/text/words.ts';
import { expect, test } from './support/laptop.ts';

test('a remark in the hallway: without a network, with one thumb or by keys, and the clock is hers alone', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.safety;
  const dialog = page.getByRole('dialog', { name: words.name });
  const button = page.getByRole('button', { name: words.name, exact: true });

  await luz.goesTo('settings');
  const numbers = page.locator('#urgent');
  await numbers.getByRole('button', { name: t.settings.urgent.add }).click();
  await numbers.getByRole('radio', { name: t.settings.urgent.childProtection }).locator('..').click();
  await numbers
    .getByLabel(t.settings.urgent.number, { exact: true })
    .and(page.getByRole('textbox'))
    .fill('555-0134');
  await numbers.getByRole('button', { name: t.common.keep, exact: true }).click();
  const rule = page.locator('#danger');
  await rule.getByLabel(words.settings.tell).fill('Dean Abel, in person, the same day');
  await rule.getByLabel(words.settings.protocol).fill('crisis binder, page 12');
  await rule.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(page.getByText(t.decisions.setReporting)).toBeVisible();

  await luz.addsAStudentByHand('Noor', 'Haddad');
  await expect(button).toBeInViewport();
  await luz.refers('Noor', 'Cries in the hallway.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.', '2a');
  await expect(button).toBeInViewport();
  await luz.opensTheCase();
  await page.context().setOffline(true);
  await page.setViewportSize({ width: 320, height: 600 });
  await expect(button).toBeInViewport();

  await test.step('over a contact that is being written', async () => {
    await page.getByRole('button', { name: t.contacts.log }).first().click();
    const contact = page.getByRole('dialog', { name: t.contacts.log });
    await contact.getByLabel(t.contacts.line).fill('She cried, and');
    await contact.getByRole('button', { name: words.name }).click();
    await expect(dialog.getByRole('link', { name: /555-0134/ })).toHaveAttribute('href', 'tel:5550134');
    await expect(dialog.getByRole('link', { name: /911/ })).toBeVisible();
    await expect(dialog.getByRole('link', { name: /, 988$/ })).toHaveAttribute('href', 'tel:988');
    await expect(dialog.getByRole('link', { name: words.suicide.text })).toHaveAttribute('href', 'sms:988');
    await expect(dialog).toContainText('Dean Abel, in person, the same day');
    await expect(dialog).toContainText('crisis binder, page 12');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const wide = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(contact.getByLabel(t.contacts.line)).toHaveValue('She cried, and');
    await page.keyboard.press('Escape');
  });

  await test.step('by keys alone: called, and the clock runs', async () => {
    await page.locator('main').focus();
    await page.keyboard.press('s');
    await dialog.getByRole('button', { name: words.note }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(words.left(36, 0))).toBeVisible();
    await page.keyboard.press('Escape');
    await luz.seesKept();
  });

  await test.step('nothing of it in the case, and it is there again after a lock', async () => {
    await luz.opensTheTab('history');
    await expect(page.getByRole('main')).toContainText(t.decisions.triageReferral);
    await expect(page.getByRole('main')).not.toContainText(t.decisions.noteReport);
    await page.setViewportSize({ width: 1280, height: 800 });
    await luz.locks();
    await luz.unlocks();
    await luz.goesTo('today');
    const sheet = page.getByRole('region', { name: words.name });
    await expect(sheet).toContainText(words.report('SS 8572'));
    await expect(sheet).toContainText(words.today);
    await expect(sheet).not.toContainText('Noor');
    await expect(button).toBeHidden();
    await sheet.getByRole('button', { name: words.sent }).click();
    await expect(sheet).toBeHidden();
  });

  await test.step('in Spanish, from the list of everything', async () => {
    await luz.goesTo('settings');
    await page.locator('#device').getByRole('radio', { name: t.display.languages.es }).locator('..').click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('segurid');
    await page.keyboard.press('Enter');
    const espanol = page.getByRole('dialog', { name: es.safety.name });
    await expect(espanol).toContainText('AYUDA');
    await expect(espanol).toContainText(es.safety.kept);
  });
});
