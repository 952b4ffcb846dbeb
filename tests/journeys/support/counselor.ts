/** A counselor at a laptop, in verbs. Every label comes from the app's own words, so that a journey reads in any language. */
import { expect, type Locator, type Page } from '@playwright/test';
import { en, es, type Words } from '#lib/text/words.ts';

export const words = { en, es };

/** Text as it is read: labels carry marks such as "needed" beside their words. */
const field = (page: Page | Locator, label: string): Locator =>
  page.getByLabel(label, { exact: false }).first();

export class Counselor {
  /** Another one after a crash. */
  page: Page;
  t: Words;
  passphrase = '';
  kit: string[] = [];

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
    await expect(untested.or(field(page, t.door.create.school)).first()).toBeVisible();
    if (await untested.isVisible()) await untested.click();
    await field(page, t.door.create.school).fill(school);
    await field(page, t.door.create.name).fill(name);
    await field(page, t.door.create.role).fill('Counselor');
    await field(page, t.door.chooser.label).fill(label);
    await page.getByRole('button', { name: t.common.next, exact: true }).click();

    this.passphrase = await page.getByLabel(t.door.passphrase.offeredIs).innerText();
    await page.getByLabel(t.door.passphrase.writeOnce).fill(this.passphrase);
    await page.getByRole('button', { name: t.door.passphrase.take }).click();

    const printed = await page.getByRole('listitem').allInnerTexts();
    this.kit = printed.map((line) => line.replace(/^\d+[^\p{L}]+/u, '').trim());
    expect(this.kit).toHaveLength(12);
    await page.getByRole('button', { name: t.door.kit.written }).click();
    for (const [index, word] of this.kit.entries()) {
      const asked = page.getByLabel(t.door.kit.word(index + 1), { exact: true });
      if (await asked.isVisible()) await asked.fill(word.trim());
    }
    await page.getByRole('button', { name: t.door.create.begin }).click();
    await page.getByRole('button', { name: t.door.forgets.goOn }).click();
  }

  async startsASchool(...about: Parameters<Counselor['asksForASchool']>): Promise<void> {
    await this.asksForASchool(...about);
    // Keys are made slowly on purpose, and slower where the machine has other work.
    await expect(this.page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 30_000 });
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

  async addsAStudentByHand(given: string, family: string, grade = '09'): Promise<void> {
    const { page, t } = this;
    await this.goesTo('students');
    await page.getByRole('button', { name: t.students.add }).first().click();
    const dialog = page.getByRole('dialog');
    await field(dialog, t.students.hand.given).fill(given);
    await field(dialog, t.students.hand.family).fill(family);
    await field(dialog, t.students.hand.grade).fill(grade);
    await dialog.getByRole('button', { name: t.common.add, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async writesOwnWords(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.students.addWords }).click();
    await page.locator('main textarea').first().fill(text);
    await page.getByRole('button', { name: t.common.add, exact: true }).first().click();
  }

  /** A zip as it is dropped, or a list of files. */
  async choosesFilesToImport(files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    await this.goesTo('students');
    await this.page.getByRole('link', { name: this.t.students.bringRoster }).first().click();
    await this.page.locator('input[type=file]').setInputFiles(files);
  }

  async appliesTheImport(): Promise<void> {
    const { page, t } = this;
    await expect(page.getByRole('heading', { name: t.importing.diffTitle })).toBeVisible();
    await page.getByRole('button', { name: t.importing.apply, exact: true }).click();
    await expect(page.getByText(t.importing.applied)).toBeVisible();
  }

  async refers(
    name: string,
    seen: string,
    urgency: 'sameDay' | 'twoDays' | 'week' = 'twoDays',
  ): Promise<void> {
    const { page, t } = this;
    await this.goesTo('today');
    await page.getByRole('link', { name: t.referrals.refer }).first().click();
    await expect(page.getByText(t.referrals.emergency.title)).toBeVisible();
    await page.getByRole('combobox').fill(name);
    await page.getByRole('option').first().click();
    await field(page, t.referrals.seen).fill(seen);
    await page.getByRole('radio', { name: t.referrals.familyAnswers.unknown }).locator('..').click();
    await page.getByRole('radio', { name: t.referrals.urgency[urgency] }).locator('..').click();
    await page.getByRole('button', { name: t.referrals.send }).click();
    await expect(page.getByText(t.referrals.sent)).toBeVisible();
  }

  /** Accepts the first referral that waits, leading the case alone. */
  async acceptsTheReferral(because: string, tier: '1' | '2a' | '2b' | '3' = '2a'): Promise<void> {
    const { page, t } = this;
    await this.goesTo('referrals');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('radio', { name: t.referrals.choices.accept }).locator('..').click();
    await page.getByRole('radio', { name: t.cases.tiers[tier] }).locator('..').click();
    await field(page, t.referrals.because.accept).fill(because);
    await page.getByRole('button', { name: t.referrals.decide }).click();
    await expect(page.getByText(t.referrals.outcomes.accept).first()).toBeVisible();
  }

  async opensTheCase(): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: this.t.referrals.toCase }).click();
    await this.seesThePlace('cases');
  }

  async opensTheTab(tab: 'overview' | 'intake' | 'plan' | 'contacts' | 'history'): Promise<void> {
    const { page, t } = this;
    const link = page
      .getByRole('navigation', { name: t.cases.tabs.label })
      .getByRole('link', { name: t.cases.tabs[tab] });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  async addsAStrength(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.students.addStrength, exact: true }).first().click();
    await field(page, t.students.strength).fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByText(text).first()).toBeVisible();
  }

  async addsANeed(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.cases.aNeed, exact: true }).first().click();
    await field(page, t.cases.need).fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByText(text).first()).toBeVisible();
  }

  async addsAGoal(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.plan.addGoal }).first().click();
    const dialog = page.getByRole('dialog');
    await field(dialog, t.plan.goal).fill(text);
    await dialog.getByRole('button', { name: t.plan.addGoal }).click();
    await expect(dialog).toBeHidden();
  }

  async addsAStep(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.plan.addStep }).first().click();
    const dialog = page.getByRole('dialog');
    await field(dialog, t.plan.step).fill(text);
    await dialog.getByRole('button', { name: t.plan.addStep }).click();
    await expect(dialog).toBeHidden();
  }

  /** Three taps, and a line if there is one. */
  async logsAContact(line?: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.contacts.log }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: t.contacts.withs.student }).locator('..').click();
    await dialog.getByRole('radio', { name: t.contacts.mediums.inPerson }).locator('..').click();
    await dialog.getByRole('radio', { name: t.contacts.mades.made }).locator('..').click();
    if (line) await field(dialog, t.contacts.line).fill(line);
    await dialog.getByRole('button', { name: t.contacts.keep }).click();
    await expect(dialog).toBeHidden();
  }

  async wordsFiveLevels(levels: readonly string[]): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.plan.setLevels }).first().click();
    const dialog = page.getByRole('dialog');
    const names = [
      t.plan.levelLong['-2'],
      t.plan.levelLong['-1'],
      t.plan.levelLong['0'],
      t.plan.levelLong['1'],
      t.plan.levelLong['2'],
    ];
    for (const [index, level] of levels.entries()) await dialog.getByLabel(names[index] ?? '').fill(level);
    await dialog
      .getByRole('button')
      .filter({ hasText: t.plan.setLevels })
      .or(dialog.getByRole('button', { name: t.common.keep, exact: true }))
      .first()
      .click();
    await expect(dialog).toBeHidden();
  }

  async checksIn(level: string, line: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.plan.checkIn, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: level }).locator('..').click();
    await field(dialog, t.plan.line).fill(line);
    await dialog.locator('button[type=submit]').click();
    await expect(dialog).toBeHidden();
  }

  async makesABackup(to: string): Promise<void> {
    const { page, t } = this;
    await this.goesTo('settings');
    await page.getByRole('link', { name: t.backup.open }).click();
    await page.getByLabel(t.backup.make.passphrase).fill(this.passphrase);
    await page.getByRole('button', { name: t.backup.make.submit }).click();
    await expect(page.getByText(t.backup.make.opened)).toBeVisible({ timeout: 60_000 });
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: t.backup.make.save }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^holdfast-backup-\d{4}-\d\d-\d\d\.zip$/);
    await saved.saveAs(to);
  }

  async checksTheBackup(file: string): Promise<void> {
    const { page, t } = this;
    await this.choosesABackup(file);
    await page.getByLabel(t.backup.way.passphrase).fill(this.passphrase);
    await page.getByRole('button', { name: t.backup.check.submit }).click();
    await expect(page.getByText(t.backup.check.whole)).toBeVisible({ timeout: 60_000 });
  }

  async choosesABackup(file: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  async bringsTheSchoolBack(): Promise<void> {
    const { page, t } = this;
    await page.getByLabel(t.backup.way.passphrase).fill(this.passphrase);
    await page.getByRole('button', { name: t.backup.restore.next }).click();
    await expect(page.getByRole('heading', { name: t.backup.restore.foundTitle })).toBeVisible({
      timeout: 60_000,
    });
    await page.getByRole('button', { name: t.backup.restore.submit }).click();
    await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 60_000 });
    await this.seesThePlace('today');
  }
}
