/** The way past every screen, for whoever looks at each of them. */
import type { Locator, Page } from '@playwright/test';
import type { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';

const places = [
  'today',
  'students',
  'referrals',
  'cases',
  'review',
  'meetings',
  'resources',
  'school',
  'staffRoom',
  'settings',
] as const;
const tabs = ['overview', 'intake', 'plan', 'around', 'contacts', 'family', 'services', 'history'] as const;

interface Way {
  readonly places: readonly (typeof places)[number][];
  readonly tabs: readonly (typeof tabs)[number][];
}

/** A link leads to another screen only a moment after it was pressed: until then the former one is still looked at. */
async function follows(link: Locator): Promise<void> {
  const page = link.page();
  const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
  await link.click();
  await stands(page, (at) => at === path);
}

async function stands(page: Page, here: (path: string) => boolean): Promise<void> {
  await expect(page).toHaveURL(({ pathname }) => here(pathname));
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
}

export async function walks(
  luz: Counselor,
  look: (where: string) => Promise<void>,
  way: Way = { places, tabs },
): Promise<void> {
  for (const place of way.places) {
    await luz.goesTo(place);
    await look(place);
  }
  if (way.places.includes('settings'))
    for (const page of ['people', 'laptops', 'log', 'templates', 'barriers']) {
      await luz.goesTo('settings');
      await luz.page.getByRole('main').locator(`a[href$="/settings/${page}"]`).first().click();
      await expect(luz.page).toHaveURL(new RegExp(`settings/${page}$`));
      await look(`settings, ${page}`);
    }
  if (way.places.includes('resources')) await walksServices(luz, look);
  await luz.goesTo('students');
  await follows(luz.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first());
  await look('a student');
  await luz.page.getByRole('main').getByRole('link', { name: luz.t.inspection.open }).click();
  await expect(luz.page.getByRole('article')).toBeVisible();
  await look('a copy for inspection');
  await luz.page.getByRole('main').getByRole('link', { name: luz.t.inspection.back }).click();
  await luz.page.getByRole('button', { name: luz.t.safety.name, exact: true }).click();
  await look('the steps for a student in danger');
  await luz.page.keyboard.press('Escape');
  await luz.goesTo('cases');
  await follows(luz.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first());
  for (const tab of way.tabs) {
    await luz.opensTheTab(tab);
    await look(`case, ${tab}`);
  }
  if (way.tabs.includes('services')) await walksWhatLeaves(luz, look);
  await walksTeachersSheets(luz, look);
  await walksBesideTheCase(luz, look);
  await luz.goesTo('cases');
  await follows(luz.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first());
  await luz.opensTheTab('intake');
  await follows(luz.page.getByRole('link', { name: luz.t.studentSide.open }));
  await expect(luz.page.getByRole('article')).toBeVisible();
  await look('read together');
}

/** A packet, an emergency, a consent on paper, and who is around on paper. */
async function walksWhatLeaves(luz: Counselor, look: (where: string) => Promise<void>): Promise<void> {
  const { page, t } = luz;
  const main = page.getByRole('main');
  const opens = (name: string) => follows(main.getByRole('link', { name }).first());
  await luz.opensTheTab('services');
  await opens(t.packets.make);
  await main.getByRole('checkbox', { name: t.packets.fields.name, exact: true }).check();
  await look('a packet');
  await opens(t.packets.back);
  await opens(t.emergencies.open);
  await look('sharing in an emergency');
  await opens(t.packets.back);
  await page.getByRole('button', { name: t.consents.more('Lakeside pantry') }).click();
  await page.getByRole('menuitem', { name: t.consents.onPaper }).click();
  await stands(page, (at) => at.includes('/consent/'));
  await look('a consent on paper');
  await opens(t.consents.sheet.back);
  await luz.opensTheTab('around');
  await follows(main.getByRole('link', { name: t.around.sheet.open, exact: true }));
  await look('who is around, on paper');
  await opens(t.around.back);
}

/** A message to the family, the hand-over, one contact for several, and the list of the year’s end. */
async function walksBesideTheCase(luz: Counselor, look: (where: string) => Promise<void>): Promise<void> {
  const { page, t } = luz;
  const opens = (name: string) => follows(page.getByRole('main').getByRole('link', { name }).first());
  await luz.opensTheTab('family');
  await opens(t.messages.write);
  await expect(page.getByRole('button', { name: t.messages.copy })).toBeVisible();
  await look('a message to the family');
  await opens(t.messages.back);
  await luz.opensTheTab('overview');
  await opens(t.cases.changeLead);
  await look('hand-over');
  for (const name of [t.contacts.several.open, t.yearEnd.title]) {
    await luz.goesTo('cases');
    await opens(name);
    await look(name);
  }
}

/** The one page of a student who writes alone, with every part of it open; only the lock leads back. */
export async function writesAlone(luz: Counselor, look: (where: string) => Promise<void>): Promise<void> {
  const { page, t } = luz;
  await page.getByRole('link', { name: t.studentSide.back }).click();
  await page.getByRole('button', { name: t.ownPage.handOver('Noor Haddad') }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.ownPage.handOverNow }).click();
  await page.getByLabel(t.ownPage.parts.goingOn).fill('Lunch is long.');
  for (const open of await page.getByRole('radio', { name: t.ownPage.write }).all()) await open.check();
  await look('writes alone');
  await page.getByText('Español', { exact: true }).click();
  await look('writes alone, in Spanish');
  await page.getByRole('banner').getByRole('button').click();
  await luz.unlocks();
}

/** What is handed to teachers: the six rows to answer, and what works in class. */
async function walksTeachersSheets(luz: Counselor, look: (where: string) => Promise<void>): Promise<void> {
  const { page, t } = luz;
  await luz.opensTheTab('intake');
  await page.getByRole('button', { name: t.asks.more('Coach Bell') }).click();
  await page.getByRole('menuitem', { name: t.asks.sheet }).click();
  await stands(page, (at) => at.includes('/asked/'));
  await look('the six rows on paper');
  await follows(page.getByRole('link', { name: t.asks.paper.back }));
  await page.getByRole('button', { name: t.asks.more('Coach Bell') }).click();
  await page.getByRole('menuitem', { name: t.asks.typeIn }).click();
  await look('the six rows to fill in');
  await page.getByRole('button', { name: t.common.cancel }).click();
  await luz.opensTheTab('plan');
  await page.getByRole('button', { name: t.strategy.more('June Park') }).click();
  await page.getByRole('menuitem', { name: t.strategy.show }).click();
  await stands(page, (at) => at.includes('/strategy/'));
  await look('what works, on paper');
  await follows(page.getByRole('link', { name: t.strategy.paper.back }));
  await follows(page.getByRole('main').getByRole('link', { name: t.mentor.sheet.open, exact: true }));
  for (const which of [t.mentor.sheet.filled, t.mentor.sheet.blank]) {
    await page.getByRole('radio', { name: which }).locator('..').click();
    await look(`the weekly check on paper: ${which}`);
  }
  await follows(page.getByRole('link', { name: t.mentor.sheet.back }));
}

/** One service, its sheet for a family, and the search for what fits. */
async function walksServices(luz: Counselor, look: (where: string) => Promise<void>): Promise<void> {
  const { page, t } = luz;
  const opens = (name: string) => follows(page.getByRole('main').getByRole('link', { name }).first());
  await luz.goesTo('resources');
  await opens('Lakeside pantry');
  await look('a service');
  await opens(t.resources.toSheet);
  await look('the sheet of a service');
  await luz.goesTo('resources');
  await opens(t.resources.find);
  await page.locator('[name="need"]').selectOption('family');
  await look('what fits');
  await luz.goesTo('resources');
  await opens(t.resources.bring);
  await look('bringing in a directory');
  await luz.goesTo('resources');
  await opens(t.followUps.gaps.open);
  await look('how referrals go');
}
