/** The plug is pulled in the middle of a morning, again and again: what the screen called kept is there afterwards. */
import type { Locator } from '@playwright/test';
import { dice, killBrowser, killRenderer } from './support/kill.ts';
import { expect, test } from './support/laptop.ts';

const KILLS = process.env.FULL ? 15 : 3;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Resting so long that the draft is on the disk, whatever else this machine is doing. */
const AT_REST = 1_500;

test(`${KILLS} kills in the middle of a morning: no write that was called kept is lost, and no draft that was at rest @full`, async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  console.log(`seed ${SEED}`);
  const roll = dice(SEED);
  const luz = await atWork('luz');
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.seesKept();
  const student = new URL(luz.page.url()).pathname;

  const kept: string[] = [];
  let draft = '';
  /** What was typed after it: any of it may have come to the disk, or none. */
  let since: string[] = [];
  let asked = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const whole = roll() < 0.5;
    const moment = 300 + roll() * 4_000;
    let killed = false;
    const killing = new Promise<void>((passed) => setTimeout(passed, moment)).then(async () => {
      killed = true;
      if (whole) await killBrowser(luz.page);
      else luz.page = await killRenderer(luz.page);
    });
    const { page } = luz;
    /** A field that was left half written stands open already. */
    const write = async (button: string, field: Locator, text: string) => {
      if (!(await field.isVisible()))
        await page.getByRole('button', { name: button, exact: true }).first().click();
      await field.fill(text);
    };
    try {
      for (;;) {
        asked += 1;
        if (roll() < 0.3) {
          const typing = `half a sentence ${asked}`;
          since.push(typing);
          await write(luz.t.students.addWords, page.locator('main textarea').first(), typing);
          await page.waitForTimeout(AT_REST);
          if (!killed) [draft, since] = [typing, []];
        } else {
          const text = `strength ${asked}.`;
          await write(luz.t.students.addStrength, page.getByLabel(luz.t.students.strength).first(), text);
          await page.keyboard.press('Enter');
          await expect(page.getByText(text).first()).toBeVisible();
          await luz.seesKept();
          if (!killed) kept.push(text);
        }
      }
    } catch (problem) {
      if (!killed) throw problem;
    }
    await killing;
    if (whole) luz.page = await laptop('luz');
    await luz.page.goto(`.${student}`);
    await luz.unlocks();
    await expect(luz.page.getByRole('button', { name: luz.t.students.addStrength }).first()).toBeVisible();
    const there = await luz.page.getByRole('main').innerText();
    expect(
      kept.filter((text) => !there.includes(text)),
      `lost after kill ${round + 1}`,
    ).toEqual([]);
    if (draft !== '')
      expect([draft, ...since]).toContain(await luz.page.locator('main textarea').first().inputValue());
  }
  console.log(`${KILLS} kills, ${kept.length} acknowledged writes, 0 lost`);
});
