/** What two laptops of one school do away from each other, and what one that was given nothing never gets. */
import type { Page } from '@playwright/test';
import { searchProfile } from '../support/thief/searchProfile.ts';
import { heapOf } from './support/heap.ts';
import { expect, test } from './support/laptop.ts';
import { letsIn } from './support/newcomer.ts';
import { field } from './support/person.ts';

test('a day apart: each works while the other’s laptop is closed, all of it is there again, and of two tiers a person chooses @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(360_000);
  const luz = await atWork('luz');
  const { t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  const amir = await letsIn(luz, await laptop('amir'));
  await luz.opensTheCaseOf('Noor Haddad');
  await luz.handsTheLeadTo('Amir Haddad · Teacher', 'Noor asked for him.');
  await amir.opensTheCaseOf('Noor Haddad');
  await amir.seesKept();
  await amir.locks();

  await luz.setsTheTier('3', 'Has not been in class since Monday.');
  await luz.logsAContact('called the aunt, who will come in');
  await luz.seesKept();
  await luz.locks();
  await amir.unlocks();
  await amir.opensTheCaseOf('Noor Haddad');
  await amir.setsTheTier('2b', 'Comes to the morning group twice a week.');
  await amir.logsAContact('walked Noor to the first period');
  await amir.seesKept();

  await luz.unlocks();
  for (const who of [luz, amir]) {
    await who.opensTheTab('overview');
    await expect(who.page.getByText(t.cases.answersApart(2))).toBeVisible({ timeout: 60_000 });
    for (const tier of ['2b', '3'] as const)
      await expect(
        who.page.getByRole('button', { name: t.cases.keepThis(t.cases.tier(tier)) }),
      ).toBeVisible();
  }
  await luz.page.getByRole('button', { name: t.cases.keepThis(t.cases.tier('3')) }).click();
  for (const who of [luz, amir])
    await expect(who.page.getByText(t.cases.answersApart(2))).toBeHidden({ timeout: 60_000 });
  for (const who of [luz, amir]) {
    await who.opensTheTab('contacts');
    for (const line of ['called the aunt, who will come in', 'walked Noor to the first period'])
      await expect(who.page.getByText(line).first()).toBeVisible({ timeout: 60_000 });
  }

  // Fresh eyes on the plan: asked on one laptop, given on the other, and nothing waits for it.
  const words = t.secondLooks;
  await amir.opensTheTab('plan');
  await amir.addsAGoal('eats with somebody three days a week');
  await amir.page.getByRole('button', { name: words.ask }).click();
  await amir.page.getByLabel(words.of).selectOption({ label: 'Luz Duarte' });
  await amir.page.getByRole('button', { name: words.send, exact: true }).click();
  await luz.goesTo('today');
  await expect(luz.page.getByText(t.today.lookAsked)).toBeVisible({ timeout: 60_000 });
  await luz.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first().click();
  await luz.page.getByRole('button', { name: words.give }).click();
  await field(luz.page, words.line).fill('Lunch is the right place to begin.');
  await luz.page.getByRole('dialog').getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(amir.page.getByText('Lunch is the right place to begin.')).toBeVisible({ timeout: 60_000 });
});

/** Words of a case that nobody but its team may ever have. */
const SECRET = ['kelpcanary', 'barnaclecanary'];

/** Every note that a page passes to the meeting point, and gets from it. */
function overhears(page: Page, heard: string[]): void {
  const note = ({ payload }: { readonly payload: string | Buffer }) =>
    void heard.push(payload.toString('latin1'));
  page.on('websocket', (socket) => {
    socket.on('framesent', note);
    socket.on('framereceived', note);
  });
}

test('a teacher who was given nothing has nothing of any case: not on a screen, in memory or on the disk; nor has the meeting point @full', async ({
  laptop,
  atWork,
  profile,
}) => {
  test.setTimeout(360_000);
  const luz = await atWork('luz');
  const { t } = luz;
  const heard: string[] = [];
  overhears(luz.page, heard);
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', `Was late because of ${SECRET[0]}.`);
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  const page = await laptop('june');
  overhears(page, heard);
  const june = await letsIn(luz, page, 'June Park', 'teacher');
  await luz.opensTheCaseOf('Noor Haddad');
  await luz.logsAContact(`told me about ${SECRET[1]}`);
  await luz.seesKept();
  // She carries it for others: nothing that Luz wrote is on her laptop alone.
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.laptops.open }).click();
  await expect(luz.page.getByText(t.laptops.standing.allElsewhere)).toBeVisible({ timeout: 60_000 });

  const screens: string[] = [];
  for (const place of ['today', 'students', 'referrals', 'cases', 'school'] as const) {
    await june.goesTo(place);
    screens.push(await page.evaluate(() => document.body.innerText));
  }
  const has = (text: string) => SECRET.filter((word) => text.includes(word));
  expect(screens.flatMap(has)).toEqual([]);
  expect(has(await heapOf(page))).toEqual([]);
  expect(heard.length).toBeGreaterThan(10);
  expect(has(heard.join('\n'))).toEqual([]);

  // That the search can find: Luz’s own page has both words in memory.
  await luz.opensTheCaseOf('Noor Haddad');
  await luz.opensTheTab('contacts');
  await expect(luz.page.getByText(SECRET[1] ?? '').first()).toBeVisible();
  expect(has(await heapOf(luz.page))).toContain(SECRET[1]);

  await june.locks();
  await page.context().close();
  const { hits, bytes } = searchProfile(profile('june'), SECRET);
  expect(bytes).toBeGreaterThan(100_000);
  expect(hits).toEqual([]);
});
