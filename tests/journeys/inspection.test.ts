/** A mother asks to see the record; she gets a copy without the names of other children. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/laptop.ts';

test('a mother asks for the record: the clock runs on Today, her copy names no other child, and nothing stays out without a ground @full', async ({
  atWork,
}) => {
  test.setTimeout(120_000);
  const luz = await atWork('luz', (page) =>
    page.addInitScript(() => {
      window.print = () => undefined;
    }),
  );
  const { page, t } = luz;
  const words = t.inspection;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await luz.addsAStudentByHand('Ben', 'Price');
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.addsAStrength('sings with Ben Price in the choir');
  await luz.refers('Noor', 'Sits alone since Ben moved on.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.logsAContact('Told in confidence.', 'forSome');
  const opensTheCopy = async () => {
    await luz.goesTo('students');
    await main.getByRole('link', { name: 'Noor Haddad' }).first().click();
    await main.getByRole('link', { name: words.open }).click();
  };

  await opensTheCopy();
  await main.getByRole('button', { name: words.requests.add }).click();
  await dialog.getByLabel(words.requests.asker).fill('Carmen Haddad');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await luz.goesTo('today');
  await main.getByRole('link', { name: words.requests.todayLine('Noor Haddad', 'Carmen Haddad') }).click();

  const copy = main.getByRole('article');
  await expect(copy).toContainText(`sings with ${words.another} in the choir`);
  await expect(copy).toContainText(`Sits alone since ${words.another} moved on.`);
  await expect(copy).not.toContainText('Price');
  await expect(copy).not.toContainText('Told in confidence.');
  await main.getByRole('checkbox', { name: words.hide('Ben', 1) }).uncheck();
  await expect(copy).toContainText('since Ben moved on');
  await main.getByRole('checkbox', { name: words.hide('Ben', 1) }).check();

  await main.getByRole('button', { name: words.print }).click();
  await expect(main.getByRole('alert').first()).toBeVisible();
  await main.getByLabel(words.for).fill('Carmen Haddad');
  await main.getByRole('checkbox', { name: words.kinds.contacts }).uncheck();
  await main.getByRole('radio', { name: words.noteChoices.in }).locator('..').click();
  await main.getByLabel(words.noteGround).fill('part of the record');
  await main.getByRole('button', { name: words.save }).click();
  const ground = main.getByLabel(words.ground(words.kinds.contacts));
  await expect(ground).toHaveAttribute('aria-invalid', 'true');
  await ground.fill('about a brother of Ben Price');
  await expect(copy).toContainText('Told in confidence.');
  if (process.env.SHOTS) {
    await page.screenshot({ path: '/tmp/insp-1280.png', fullPage: true });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: '/tmp/insp-320.png', fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: words.save }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toContain(`about a brother of ${words.another}`);
  expect(saved).toContain(words.another);
  expect(saved).not.toMatch(/Price|<script|<input/);
  await expect(main).toContainText(words.noted('Carmen Haddad'));

  await main.getByRole('button', { name: words.requests.given }).click();
  await expect(main).toContainText(words.requests.none);
  await luz.goesTo('settings');
  await main.getByRole('link', { name: t.securityLog.open }).click();
  await expect(main.getByRole('row', { name: words.purpose })).toContainText('Carmen Haddad');
});
