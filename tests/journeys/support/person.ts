/** Somebody at the door of a school: starts it, comes in, goes to a place, locks. In verbs, in any language. */
import { expect, type Locator, type Page } from '@playwright/test';
import { en, type Words } from '#lib/text/words.ts';

/** Text as it is read: labels carry marks such as "needed" beside their words. */
export const field = (page: Page | Locator, label: string): Locator =>
  page.getByLabel(label, { exact: false }).first();

/** What opens the school of a journey. */
export interface Keys {
  readonly passphrase: string;
  readonly kit: readonly string[];
}

export class Person {
  /** Another one after a crash. */
  page: Page;
  t: Words;
  passphrase = '';
  kit: string[] = [];
  /** Somebody may look at each step of the way to a school. */
  atEachStep: (step: string) => Promise<void> = () => Promise.resolve();

  constructor(page: Page, t: Words = en) {
    this.page = page;
    this.t = t;
  }

  async opensTheApp(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('button', { name: this.t.door.start })).toBeVisible();
  }

  /** Up to the last button; whether there is room for a school shows afterwards. */
  async asksForASchool(
    school = 'Cedar Bay High',
    name = 'Luz Duarte',
    label = 'Front office',
  ): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.door.start }).click();
    const untested = page.getByRole('button', { name: t.thisBrowser.goOn });
    const again = page.getByRole('button', { name: t.thisBrowser.again });
    await expect(untested.or(again).or(field(page, t.door.create.school)).first()).toBeVisible();
    // A browser that was killed has forgotten the youngest part of its mark.
    if (await again.isVisible()) await again.click();
    await expect(untested.or(field(page, t.door.create.school)).first()).toBeVisible();
    if (await untested.isVisible()) await untested.click();
    await this.atEachStep('about the school');
    await field(page, t.door.create.school).fill(school);
    await field(page, t.door.create.name).fill(name);
    await field(page, t.door.create.role).fill('Counselor');
    await field(page, t.door.chooser.label).fill(label);
    await page.getByRole('button', { name: t.common.next, exact: true }).click();

    this.passphrase = await page.getByLabel(t.door.passphrase.offeredIs).innerText();
    await this.atEachStep('the passphrase');
    await page.getByLabel(t.door.passphrase.writeOnce).fill(this.passphrase);
    await page.getByRole('button', { name: t.door.passphrase.take }).click();

    const printed = await page.getByRole('listitem').allInnerTexts();
    this.kit = printed.map((line) => line.replace(/^\d+[^\p{L}]+/u, '').trim());
    expect(this.kit).toHaveLength(12);
    await this.atEachStep('the kit');
    await page.getByRole('button', { name: t.door.kit.written }).click();
    await this.atEachStep('the kit, asked for');
    for (const [index, word] of this.kit.entries()) {
      const asked = page.getByLabel(t.door.kit.word(index + 1), { exact: true });
      if (await asked.isVisible()) await asked.fill(word.trim());
    }
    await page.getByRole('button', { name: t.door.create.begin }).click();
    await expect(page.getByRole('button', { name: t.door.forgets.goOn })).toBeVisible();
    await this.atEachStep('what a browser forgets');
    await page.getByRole('button', { name: t.door.forgets.goOn }).click();
  }

  async startsASchool(...about: Parameters<Person['asksForASchool']>): Promise<void> {
    await this.asksForASchool(...about);
    // Keys are made slowly on purpose, and slower where the machine has other work.
    await expect(this.page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 30_000 });
    await this.seesThePlace('today');
  }

  /** On a laptop that has a school already. */
  async comesIn({ passphrase, kit }: Keys): Promise<void> {
    this.passphrase = passphrase;
    this.kit = [...kit];
    await this.page.goto('./');
    await this.unlocks();
    await this.seesThePlace('today');
  }

  async unlocks(passphrase = this.passphrase): Promise<void> {
    const { page, t } = this;
    await field(page, t.door.passphrase.label).fill(passphrase);
    await page.getByRole('button', { name: t.door.unlock.open, exact: true }).click();
  }

  async locks(): Promise<void> {
    await this.page.getByRole('button', { name: this.t.common.lock }).first().click();
    await expect(field(this.page, this.t.door.passphrase.label)).toBeVisible();
  }

  async goesTo(place: keyof Words['places']): Promise<void> {
    const link = this.page
      .getByRole('navigation')
      .getByRole('link', { name: this.t.places[place].name, includeHidden: true })
      .locator('visible=true');
    await expect(
      this.page.getByRole('navigation', { name: this.t.common.places }).locator('visible=true'),
    ).toBeVisible();
    // On a narrow screen some places wait behind one button.
    if ((await link.count()) === 0)
      await this.page.getByRole('button', { name: this.t.common.more, exact: true }).click();
    await link.first().click();
    await this.seesThePlace(place);
  }

  /** The open place is marked in the navigation; Today's heading is the day itself. */
  async seesThePlace(place: keyof Words['places']): Promise<void> {
    const current = this.page.locator('nav a[aria-current=page]').first();
    await expect(current).toContainText(this.t.places[place].name);
  }

  async seesKept(): Promise<void> {
    const words = `${this.t.status.kept} ${this.t.status.onThisDevice}`;
    // The sentence of a page that could not start lies unseen in every page, and has these words too.
    await expect(this.page.getByText(words, { exact: true })).toBeVisible();
  }
}
