/** A counselor at a laptop, in verbs. Every label comes from the app's own words, so that a journey reads in any language. */
import { expect } from '@playwright/test';
import { en, es } from '#lib/text/words.ts';
import { field, Person } from './person.ts';

export const words = { en, es };

export class Counselor extends Person {
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
    await page.waitForURL(/\/students\/[^/]+$/);
  }

  async writesOwnWords(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.students.addWords }).click();
    await page.locator('main textarea').first().fill(text);
    await page.getByRole('button', { name: t.common.add, exact: true }).first().click();
  }

  /** In a case: the student hears first who will read it, and agrees. */
  async writesDownTheirWords(text: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.students.addWords }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('textarea').fill(text);
    await dialog.getByRole('radio', { name: t.ownPage.agreesYes }).check();
    await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
    await expect(dialog).toBeHidden();
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
    told?: { readonly by: string; readonly relation: string; readonly staff: boolean },
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
    if (told) {
      await page.getByText(t.referrals.toldByAnother).click();
      await field(page, t.referrals.fromName).fill(told.by);
      await field(page, t.referrals.fromRelation).fill(told.relation);
      if (told.staff) await page.getByRole('checkbox', { name: t.referrals.fromStaff }).check();
    }
    await page.getByRole('button', { name: t.referrals.send }).click();
    await expect(page.getByText(t.referrals.sent)).toBeVisible();
  }

  /** Accepts the first referral that waits, leading the case alone. */
  async acceptsTheReferral(because: string, tier: '1' | '2a' | '2b' | '3' = '2a'): Promise<void> {
    const { page, t } = this;
    await this.goesTo('referrals');
    // A referral that was just sent stands in the same place, and has links of its own.
    await page.waitForURL(/\/referrals\/?$/);
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

  async opensTheTab(
    tab: 'overview' | 'intake' | 'plan' | 'around' | 'contacts' | 'family' | 'services' | 'history',
  ): Promise<void> {
    const { page, t } = this;
    const link = page
      .getByRole('navigation', { name: t.cases.tabs.label })
      .getByRole('link', { name: t.cases.tabs[tab] });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  /** From anywhere; a case that is on its way may take a moment. */
  async opensTheCaseOf(student: string): Promise<void> {
    await this.goesTo('cases');
    await this.page.getByRole('main').getByRole('link', { name: student }).first().click({ timeout: 60_000 });
    await this.seesThePlace('cases');
  }

  async setsTheTier(tier: '2a' | '2b' | '3', because: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.cases.changeTier }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: t.cases.tiers[tier] }).locator('..').click();
    await field(dialog, t.cases.because).fill(because);
    await dialog.getByRole('button', { name: t.common.keep }).click();
    await expect(dialog).toBeHidden();
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
  async logsAContact(line?: string, forSome?: 'forSome'): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.contacts.log }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: t.contacts.withs.student }).locator('..').click();
    await dialog.getByRole('radio', { name: t.contacts.mediums.inPerson }).locator('..').click();
    await dialog.getByRole('radio', { name: t.contacts.mades.made }).locator('..').click();
    if (line) await field(dialog, t.contacts.line).fill(line);
    if (forSome) await dialog.getByRole('checkbox', { name: t.restricted.onlyFor }).check();
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

  /** From the family's page of a case. */
  async warnsBeforeCalling(note: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t.family.change }).click();
    const dialog = page.getByRole('dialog');
    await field(dialog, t.family.beforeField).fill(note);
    await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** From the first page of a case, and back to it. */
  async handsTheLeadTo(member: string, because: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('link', { name: t.cases.changeLead }).click();
    await page.getByLabel(t.cases.newLead).selectOption({ label: member });
    await field(page, t.cases.leadWhy).fill(because);
    await page.getByRole('button', { name: t.cases.handOver }).click();
    await expect(page.getByRole('article')).toContainText(
      t.handover.sheet.leads(member.split(' · ')[0] ?? ''),
    );
    await page.getByRole('link', { name: t.handover.back }).click();
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
