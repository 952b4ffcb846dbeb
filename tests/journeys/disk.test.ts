import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

test('full disk: the screen says so within a second, nothing is lost, and it is kept when there is room', async ({
  laptop,
}) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Set before the first write: the browser remembers for a while how much room it once saw.
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 1_500_000 });
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.seesKept();

  const full = page.getByRole('alert').getByText(luz.t.status.whyNot.diskFull);
  let letters = 0;
  while (letters < 10 && !(await full.isVisible())) {
    letters += 1;
    await luz.writesOwnWords(`Letter ${letters}. ${'I just need the mornings to work. '.repeat(11_000)}`);
    await expect(page.getByText(`Letter ${letters}.`).first()).toBeVisible();
    await page.waitForTimeout(1_000);
  }
  await expect(full).toBeVisible();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: luz.t.status.saveFile }).click();
  expect((await saved).suggestedFilename()).toMatch(/^holdfast-\d{4}-\d\d-\d\d\.holdfast$/);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: luz.t.common.tryAgain }).click();
  await luz.seesKept();
  await luz.locks();
  await luz.unlocks();
  await luz.seesThePlace('students');
  await expect(page.getByText(`Letter ${letters}.`).first()).toBeVisible();
});

test('database vanished: an open school says so, a closed one never starts afresh, and a file brings it back', async ({
  atWork,
}, info) => {
  const luz = await atWork('luz');
  const { page } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.seesKept();
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await expect(page.getByRole('alert').getByText(luz.t.status.notKept)).toBeVisible({ timeout: 1_000 });
  await luz.addsAStudentByHand('Sam', 'Kealoha');
  await expect(page.getByText('Sam Kealoha').first()).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: luz.t.status.saveFile }).click();
  const file = info.outputPath('rescue.holdfast');
  await (await saving).saveAs(file);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Front office').first()).toBeVisible();
  await expect(page.getByRole('button', { name: luz.t.door.start })).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(file);
  await luz.unlocks();
  await luz.goesTo('students');
  await expect(page.getByText('Noor Haddad').first()).toBeVisible();
  await expect(page.getByText('Sam Kealoha').first()).toBeVisible();
  await luz.seesKept();
});

test('no room: a school that cannot be founded says so, and is not half there afterwards @full', async ({
  laptop,
}) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await luz.asksForASchool();
  await expect(page.getByText(luz.t.status.whyNot.diskFull).first()).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByRole('button', { name: luz.t.door.start })).toBeVisible();
  const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  // The mark by which a browser shows that it keeps what it stores belongs to no school.
  expect(left.filter((name) => name !== 'holdfast-mark')).toEqual([]);
});

test('ten times the disk refuses at another write: said each time, nothing lost, nothing twice @full', async ({
  laptop,
}) => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const page = await laptop('luz');
  await page.addInitScript(() => {
    const { put, add } = IDBObjectStore.prototype;
    Object.assign(window, { refuseFrom: Infinity });
    const refusing = (real: typeof put) =>
      function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        const here = window as unknown as { refuseFrom: number };
        here.refuseFrom -= 1;
        if (here.refuseFrom < 0) throw new DOMException('no room', 'QuotaExceededError');
        return real.apply(this, args);
      };
    IDBObjectStore.prototype.put = refusing(put);
    IDBObjectStore.prototype.add = refusing(add);
  });
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.seesKept();
  const refuseFrom = (n: number) =>
    page.evaluate((from) => void Object.assign(window, { refuseFrom: from }), n);
  let refused = 0;
  for (let round = 0; round < 10; round += 1) {
    await refuseFrom((seed * 7 + round * round + round) % 6);
    await luz.addsAStrength(`strength ${round}.`);
    const alarm = page.getByRole('alert').getByText(luz.t.status.notKept);
    await expect(
      alarm.or(page.getByText(`${luz.t.status.kept} ${luz.t.status.onThisDevice}`, { exact: true })).first(),
    ).toBeVisible();
    if (await alarm.isVisible()) refused += 1;
    await refuseFrom(Infinity);
    if (await alarm.isVisible()) await page.getByRole('button', { name: luz.t.common.tryAgain }).click();
    await luz.seesKept();
  }
  expect(refused).toBeGreaterThan(0);
  await luz.locks();
  await luz.unlocks();
  await expect(page.getByRole('heading', { name: 'Noor Haddad' }).first()).toBeVisible();
  for (let round = 0; round < 10; round += 1)
    await expect(page.getByText(`strength ${round}.`)).toHaveCount(1);
  console.log(`10 refusals asked for, ${refused} told, 0 lost`);
});
