/** What a browser does with what it stores is found out before real names are typed; and a finger opens within the day. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { en } from '#lib/text/words.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const t = en.thisBrowser;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** “Delete data sites have saved when you close all windows”, as a person or a policy sets it. */
function clearsOnClosing(info: TestInfo, name: string): void {
  const profile = `${info.outputPath(name)}/Default`;
  mkdirSync(profile, { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 4 } } };
  writeFileSync(`${profile}/Preferences`, JSON.stringify(preferences));
}

/** What a laptop knows of the one person whose finger it keeps. */
async function finger(page: Page): Promise<{ another: () => Promise<void> }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const add = () =>
    devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        automaticPresenceSimulation: true,
        isUserVerified: true,
      },
    });
  const { authenticatorId } = await add();
  return {
    async another() {
      await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await add();
    },
  };
}

test('a browser that clears itself on closing is found out by one restart, and gets no school', async ({
  laptop,
}, info) => {
  clearsOnClosing(info, 'luz');
  const before = await laptop('luz');
  await new Counselor(before).opensTheApp();
  await press(before, en.door.start);
  await expect(before.getByLabel(t.address)).toHaveText(/#checked$/);
  expect(before.url()).toMatch(/#checked$/);
  await before.context().close();

  const page = await laptop('luz');
  await page.goto('./#checked');
  await expect(page.getByRole('alert').getByText(t.lostAll)).toBeVisible();
  await expect(page.getByText('ClearBrowsingDataOnExitList')).toBeVisible();
  await page.goto('./');
  await press(page, en.door.start);
  await expect(page.getByText(t.noRealNames)).toBeVisible();
  await expect(page.getByLabel(en.door.create.school)).toHaveCount(0);

  await press(page, t.again);
  await expect(page.getByLabel(t.address)).toBeVisible();
  await page.evaluate(() => caches.delete('holdfast-mark'));
  await page.reload();
  await expect(page.getByText(t.lostSome(t.places.cache))).toBeVisible();
});

test('a browser that keeps its mark through a restart is trusted; then a finger opens the school until tonight', async ({
  laptop,
}) => {
  const before = await laptop('luz');
  await new Counselor(before).opensTheApp();
  await press(before, en.door.start);
  await expect(before.getByLabel(t.address)).toBeVisible();
  await before.context().close();

  const page = await laptop('luz');
  const luz = new Counselor(page);
  await page.goto('./#checked');
  await press(page, t.restarted);
  await expect(page.getByText(t.keptTitle)).toBeVisible();
  await press(page, en.common.cancel);
  const device = await finger(page);
  await luz.startsASchool();
  await luz.goesTo('settings');
  await expect(page.getByText(t.now.kept)).toBeVisible();

  await press(page, t.quick.setUp);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(en.settings.passphrase.now).fill(luz.passphrase);
  await dialog.getByRole('button', { name: t.quick.setUp }).click();
  await expect(page.getByText(t.quick.stands)).toBeVisible();

  await luz.locks();
  await press(page, t.quick.open);
  await luz.seesThePlace('settings');

  await luz.locks();
  await device.another();
  await press(page, t.quick.open);
  await expect(page.getByText(t.quick.notVerified)).toBeVisible();

  await page.clock.setSystemTime(Date.now() + 13 * 3_600_000);
  await expect(page.getByRole('button', { name: t.quick.open })).toBeHidden();
  await luz.unlocks();
  await luz.seesThePlace('settings');
  await expect(page.getByText(t.quick.stands)).toBeVisible();
  await press(page, t.quick.end);
  await expect(page.getByText(t.quick.offered)).toBeVisible();

  // A finger that several people may have is none: the slot goes at once and comes back by nobody but its owner.
  await press(page, t.quick.setUp);
  await dialog.getByLabel(en.settings.passphrase.now).fill(luz.passphrase);
  await dialog.getByRole('button', { name: t.quick.setUp }).click();
  await expect(page.getByText(t.quick.stands)).toBeVisible();
  const shared = page.getByLabel(en.settings.device.sharedRoom);
  await shared.check();
  await expect(page.getByText(t.quick.shared)).toBeVisible();
  await shared.uncheck();
  await expect(page.getByText(t.quick.offered)).toBeVisible();
  await luz.locks();
  await expect(page.getByLabel(en.door.passphrase.label).first()).toBeVisible();
  await expect(page.getByRole('button', { name: t.quick.open })).toBeHidden();
});
