/** Two laptops that no network joins: a file carried by hand, and a folder whose files come in any order. */
import type { Page } from '@playwright/test';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { filesIn, putsInto, sharesOpfs, type FolderFile } from './support/sharedFiles.ts';

/** The second laptop of the same person, from a backup of the first. */
async function secondLaptop(luz: Counselor, bare: Page, file: string): Promise<Counselor> {
  await luz.makesABackup(file);
  const other = new Counselor(bare);
  Object.assign(other, { passphrase: luz.passphrase, kit: luz.kit });
  await other.opensTheApp();
  await other.choosesABackup(file);
  await other.bringsTheSchoolBack();
  return other;
}

async function opens(who: Counselor): Promise<void> {
  const { page, t } = who;
  await who.goesTo('settings');
  await page.getByRole('link', { name: t.laptops.open }).click();
  await expect(page.getByRole('heading', { name: t.laptops.title, level: 1 })).toBeVisible();
}

async function makesAFile({ page, t }: Counselor, to: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t.laptops.file.make }).click();
  await (await downloading).saveAs(to);
}

const bringsIn = ({ page, t }: Counselor, file: string) =>
  page.getByLabel(t.laptops.file.bring).setInputFiles(file);

async function seesOnTheStudent(who: Counselor, text: string): Promise<void> {
  await who.goesTo('students');
  await who.page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await expect(who.page.getByText(text).first()).toBeVisible();
}

test('by file only: each brings in what the other wrote, and says how much @full', async ({
  laptop,
  atWork,
}, info) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const other = await secondLaptop(luz, await laptop('the other one'), info.outputPath('backup.zip'));
  const { t } = luz;
  await seesOnTheStudent(other, 'Noor Haddad');
  await other.addsAStrength('draws maps');
  await seesOnTheStudent(luz, 'Noor Haddad');
  await luz.addsAStrength('sings in the choir');

  await opens(other);
  await expect(other.page.getByText(t.laptops.path.none)).toBeVisible();
  await makesAFile(other, info.outputPath('from-other.holdfast'));
  await expect(other.page.getByText(t.laptops.path.file)).toBeVisible();
  await opens(luz);
  await bringsIn(luz, info.outputPath('from-other.holdfast'));
  await expect(luz.page.getByText(/new here/)).toBeVisible();
  await makesAFile(luz, info.outputPath('from-luz.holdfast'));
  await bringsIn(other, info.outputPath('from-luz.holdfast'));
  await expect(other.page.getByText(/new here/)).toBeVisible();
  await bringsIn(other, info.outputPath('from-luz.holdfast'));
  await expect(other.page.getByText(t.laptops.file.new(0))).toBeVisible();
  await bringsIn(other, info.outputPath('backup.zip'));
  await expect(other.page.getByText(t.laptops.file.why.backupFile)).toBeVisible();

  await seesOnTheStudent(luz, 'draws maps');
  await seesOnTheStudent(other, 'sings in the choir');
  await luz.seesKept();
});

test('by a folder only: files come in any order, one cut off, and both laptops end with the same @full', async ({
  laptop,
  atWork,
}, info) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz', sharesOpfs);
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const bare = await laptop('the other one');
  await sharesOpfs(bare);
  const other = await secondLaptop(luz, bare, info.outputPath('backup.zip'));
  const { t } = luz;
  for (const who of [luz, other]) {
    await opens(who);
    await who.page.getByRole('button', { name: t.laptops.folder.choose }).click();
    await expect(who.page.getByText(t.laptops.folder.chosen('shared'))).toBeVisible();
    await expect(who.page.getByText(/Last looked at/)).toBeVisible();
    await expect(who.page.getByText(t.laptops.path.folder)).toBeVisible();
  }

  const before = new Set((await filesIn(luz.page)).map(({ name }) => name));
  await seesOnTheStudent(luz, 'Noor Haddad');
  await luz.addsAStrength('sings in the choir');
  await luz.addsAStrength('keeps promises');
  await opens(luz);
  await luz.page.getByRole('button', { name: t.laptops.folder.now }).click();
  let fresh: FolderFile[] = [];
  await expect(async () => {
    fresh = (await filesIn(luz.page)).filter(({ name }) => !before.has(name));
    expect(fresh.length).toBeGreaterThan(1);
  }).toPass();

  // What copies the folder brings the newest first, and one of them not whole.
  const [cut, ...whole] = fresh.reverse();
  if (!cut) throw new Error('nothing was put into the folder');
  await putsInto(other.page, [...whole, { ...cut, bytes: cut.bytes.slice(0, 120) }]);
  await other.page.getByRole('button', { name: t.laptops.folder.now }).click();
  await expect(other.page.getByText(t.laptops.folder.notWhole(1))).toBeVisible();
  await putsInto(other.page, [cut]);
  await other.page.getByRole('button', { name: t.laptops.folder.now }).click();
  await expect(other.page.getByText(t.laptops.folder.notWhole(1))).toBeHidden();
  await expect(other.page.getByText(/new here/)).toBeVisible();
  await seesOnTheStudent(other, 'sings in the choir');
  await seesOnTheStudent(other, 'keeps promises');

  // After the lock the folder is still known; empty, it is filled only when somebody says so.
  await other.locks();
  await other.unlocks();
  await putsInto(other.page, 'nothing');
  await opens(other);
  await expect(other.page.getByText(t.laptops.folder.chosen('shared'))).toBeVisible();
  await other.page.getByRole('button', { name: t.laptops.folder.now }).click();
  await expect(other.page.getByText(t.laptops.folder.why.empty)).toBeVisible();
  expect(await filesIn(other.page)).toEqual([]);
  await other.page.getByRole('button', { name: t.laptops.folder.fillAgain }).click();
  await expect(other.page.getByText(/Last looked at/)).toBeVisible();
  expect((await filesIn(other.page)).length).toBeGreaterThan(fresh.length);
});

test('by two codes only: the laptops meet with no server, also where the second code comes late @full', async ({
  laptop,
  atWork,
}, info) => {
  test.setTimeout(300_000);
  const luz = await atWork('luz');
  const { t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const other = await secondLaptop(luz, await laptop('the other one'), info.outputPath('backup.zip'));
  const sockets: string[] = [];
  for (const who of [luz, other]) {
    who.page.on('websocket', (socket) => sockets.push(socket.url()));
    await opens(who);
  }
  // A laptop that came back from a backup is a new one: the first has to hear of it before it opens a connection to it.
  await makesAFile(other, info.outputPath('from-other.holdfast'));
  await bringsIn(luz, info.outputPath('from-other.holdfast'));
  await expect(luz.page.getByText(/new here/)).toBeVisible();
  const next = { name: t.common.next, exact: true } as const;
  const own = ({ page }: Counselor) => page.getByRole('textbox', { name: t.joining.codes.own }).inputValue();
  const theirs = ({ page }: Counselor) => page.getByLabel(t.joining.codes.theirs);

  await luz.page.getByRole('button', { name: t.laptops.codes.show }).click();
  await other.page.getByRole('button', { name: t.laptops.codes.read }).click();
  await theirs(other).fill('something else altogether');
  await other.page.getByRole('button', next).click();
  await expect(other.page.getByText(t.joining.codes.notACode)).toBeVisible();
  await theirs(other).fill(await own(luz));
  await other.page.getByRole('button', next).click();
  const answer = await own(other);
  // A person walks over with it.
  await luz.page.waitForTimeout(60_000);
  await theirs(luz).fill(answer);
  await luz.page.getByRole('button', next).click();
  for (const who of [luz, other]) await expect(who.page.getByText(t.laptops.codes.met)).toBeVisible();

  await seesOnTheStudent(other, 'Noor Haddad');
  await other.addsAStrength('draws maps');
  await seesOnTheStudent(luz, 'draws maps');
  expect(sockets).toEqual([]);
});
