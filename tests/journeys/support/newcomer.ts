/** From an invitation to an open school on another laptop, as the two people who do it see it. */
import type { Page } from '@playwright/test';
import type { Role } from '#lib/domain/team/role.ts';
import { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';
import { field } from './person.ts';

/**
 * Up to the six words; the page was opened with the invitation behind the # of its address. Without a name: somebody
 * whom the school knows already.
 */
export async function knocks(page: Page, name?: string): Promise<Counselor> {
  const who = new Counselor(page);
  const { t } = who;
  if (name !== undefined) {
    await field(page, t.door.create.name).fill(name);
    await field(page, t.door.create.role).fill('Teacher');
  }
  await field(page, t.joining.label).fill('Room 12');
  await page.getByRole('button', { name: t.common.next, exact: true }).click();
  who.passphrase = await page.getByLabel(t.door.passphrase.offeredIs).innerText();
  await page.getByLabel(t.door.passphrase.writeOnce).fill(who.passphrase);
  await page.getByRole('button', { name: t.door.passphrase.take }).click();
  const printed = await page.getByRole('listitem').allInnerTexts();
  who.kit = printed.map((line) => line.replace(/^\d+[^\p{L}]+/u, '').trim());
  await page.getByRole('button', { name: t.door.kit.written }).click();
  for (const [index, word] of who.kit.entries()) {
    const asked = page.getByLabel(t.door.kit.word(index + 1), { exact: true });
    if (await asked.isVisible()) await asked.fill(word);
  }
  await page.getByRole('button', { name: t.door.create.begin }).click();
  await expect(page.getByRole('list', { name: t.joining.words })).toBeVisible();
  return who;
}

export const words = (page: Page, who: Counselor) =>
  page.getByRole('list', { name: who.t.joining.words }).getByRole('listitem').allInnerTexts();

export async function invites(luz: Counselor, role: Role): Promise<string> {
  const { page, t } = luz;
  await luz.goesTo('settings');
  await page.getByRole('link', { name: t.people.open }).click();
  await page.getByLabel(t.roles[role].name).check();
  await page.getByRole('button', { name: t.people.make }).click();
  return page.getByRole('textbox', { name: t.people.link }).inputValue();
}

/** Lets somebody in over the network, by link and six words. */
export async function letsIn(
  luz: Counselor,
  page: Page,
  name = 'Amir Haddad',
  role: Role = 'caseStaff',
): Promise<Counselor> {
  const { t } = luz;
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.laptops.open }).click();
  const { network } = t.laptops;
  const meetHere = luz.page.getByRole('button', { name: network.site });
  const meets = luz.page.getByText(network.nobody).or(luz.page.getByRole('list', { name: network.here }));
  await expect(meetHere.or(meets).first()).toBeVisible();
  if (await meetHere.isVisible()) await meetHere.click();
  await expect(meets.first()).toBeVisible();

  const link = await invites(luz, role);
  await page.goto(link);
  const who = await knocks(page, name);
  // The secret is out of the address before anything else happens.
  expect(page.url()).not.toContain('#');

  const wants = t.people.wants(name, t.roles[role].name);
  await expect(luz.page.getByText(wants)).toBeVisible({ timeout: 30_000 });
  expect(await words(luz.page, luz)).toEqual(await words(page, who));
  await luz.page.getByRole('button', { name: t.people.wordsMatch }).click();
  await expect(page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 60_000 });
  return who;
}
