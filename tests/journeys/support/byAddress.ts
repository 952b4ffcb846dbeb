/** From an open screen to any address, without the reload that would lock the school; and what there is to open. */
import type { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';

export async function opensByAddress({ page }: Counselor, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, path);
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
}

/** In the invented school: the addresses that no walk passes, and the parts of a case in which there is much to see. */
export async function addressesIn(luz: Counselor, student: string): Promise<readonly string[]> {
  const { page } = luz;
  const main = page.getByRole('main');
  await luz.goesTo('referrals');
  const referral = await pathOf('/referrals/', 'new');
  await luz.goesTo('cases');
  await main.getByRole('link', { name: student }).first().click();
  await luz.opensTheTab('services');
  const packet = await pathOf('/packet/');
  const one = packet.replace(/\/packet\/.*/, '');
  const pupil = await pathOf('/students/');
  const inCase = ['', '/intake', '/plan', '/services', '/disclosures', '/handover', '/sheet'];
  const inStaffRoom = ['caseload', 'circle', 'duties', 'first', 'ground', 'reflect', 'supervision', 'time'];
  const onPaper = ['circle', 'consultancy', 'agreement', 'duties'];
  return [
    '/today',
    referral,
    ...inCase.map((part) => `${one}${part}`),
    packet,
    `${pupil}/disclosures`,
    // Asked of somebody else: whoever comes here is told so. The form itself is passed where it is typed in.
    '/today/asked/somebody-else',
    '/resources/gaps',
    '/settings/backup',
    '/settings/import',
    ...inStaffRoom.map((part) => `/staff-room/${part}`),
    ...onPaper.map((sheet) => `/staff-room/paper/${sheet}`),
    ...['today', 'cases', 'safe', 'wrong'].map((topic) => `/help/${topic}`),
  ];

  async function pathOf(part: string, not = ' '): Promise<string> {
    const link = page.locator(`a[href*="${part}"]:not([href*="${not}"])`).first();
    return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
  }
}
