/** A morning in which a name stands everywhere that a name can stand: lists, notes, drafts, searches, prints, a private page. */
import type { Page } from '@playwright/test';
import { canary, CANARIES, canaryList } from '../../support/thief/canaries.ts';
import type { Counselor } from './counselor.ts';
import { expect } from './laptop.ts';

/** The last sixteen are typed by hand; all others come with the roster. */
const LISTED = CANARIES - 16;
const typed = (n: number): string => canary(LISTED + n);

export async function foundsASchoolOfCanaries(luz: Counselor): Promise<void> {
  await luz.opensTheApp();
  await luz.startsASchool(`${typed(0)} High`, `${typed(1)} Duarte`);
}

export async function spendsAMorningFullOfNames(luz: Counselor): Promise<void> {
  const { page, t } = luz;
  await luz.choosesFilesToImport([
    { name: 'students.csv', mimeType: 'text/csv', buffer: Buffer.from(canaryList(0, LISTED)) },
  ]);
  await page.getByRole('button', { name: t.importing.goOn }).click();
  await luz.appliesTheImport();

  await luz.addsAStudentByHand(typed(2), typed(3));
  await luz.writesOwnWords(`${typed(4)} said so`);
  await luz.addsAStrength(`looks after ${typed(5)}`);
  await luz.refers(typed(2), `${typed(6)} saw it`);
  await luz.acceptsTheReferral(`${typed(7)} asked`);
  await luz.opensTheCase();
  await luz.opensTheTab('intake');
  await luz.addsANeed(`a lift with ${typed(8)}`);
  await luz.opensTheTab('plan');
  await luz.addsAGoal(`on time with ${typed(9)}`);
  await luz.addsAStep(`call ${typed(10)}`);
  await luz.logsAContact(`met ${typed(11)}`);
  await page.getByRole('link', { name: t.cases.sheet }).first().click();
  await expect(page.getByRole('main')).toContainText(typed(9));
  await page.pdf();

  await luz.goesTo('staffRoom');
  await page.getByRole('link', { name: t.staffRoom.reflection.open }).click();
  await page.getByLabel(t.staffRoom.reflection.happened).fill(`${typed(12)} cried`);
  await page.getByRole('button', { name: t.staffRoom.reflection.keep, exact: true }).click();
  await expect(page.getByText(`${typed(12)} cried`).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed(13));
  await page.keyboard.press('Escape');
  await luz.seesKept();
  await typesHalfAReferral(luz);
}

/** Ends in the middle of a sentence, with its beginning at rest long enough to be a draft. */
export async function typesHalfAReferral(luz: Counselor): Promise<void> {
  const { page, t } = luz;
  await luz.goesTo('today');
  await page.getByRole('link', { name: t.referrals.refer }).first().click();
  const seen = page.getByLabel(t.referrals.seen).first();
  await seen.fill(`${typed(14)} sat alone, `);
  await page.waitForTimeout(600);
  await seen.pressSequentially(`and ${typed(15)} w`);
}

/** Every address and every title that the browser was ever told. */
export function listensToTitles(page: Page): () => Promise<string[]> {
  const heard: string[] = [];
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  return async () => [...heard, await page.title(), page.url()];
}
