/** Somebody comes into the school, and two laptops then write in it: real browsers, real WebRTC, our own small server. */
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { invites, knocks, letsIn, words } from './support/newcomer.ts';
import { field } from './support/person.ts';

test('a colleague comes in over the network, and the two write in one school from then on', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const page = await laptop('amir');
  // Whoever has the door open already pastes the link into the address of that page.
  await new Counselor(page).opensTheApp();
  const amir = await letsIn(luz, page);
  await expect(luz.page.getByText(t.laptops.hereNow('Amir Haddad', 0))).toBeVisible({ timeout: 30_000 });

  await amir.goesTo('students');
  await page.getByRole('link', { name: 'Noor Haddad' }).first().click({ timeout: 60_000 });
  await amir.addsAStrength('draws maps');
  await luz.goesTo('students');
  await luz.page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await expect(luz.page.getByText('draws maps').first()).toBeVisible({ timeout: 30_000 });

  // Where it stands is true on both: nothing that Luz wrote is on her laptop alone any more.
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.laptops.open }).click();
  await expect(luz.page.getByText(t.laptops.standing.allElsewhere)).toBeVisible({ timeout: 30_000 });
  await expect(luz.page.getByText(t.laptops.standing.here)).toBeVisible();
});

test('somebody leaves while their laptop is closed: what they wrote last is handed in, and nothing new reaches them @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  const page = await laptop('amir');
  const amir = await letsIn(luz, page);
  await amir.goesTo('students');
  await page.getByRole('link', { name: 'Noor Haddad' }).first().click({ timeout: 60_000 });
  await page.waitForURL(/\/students\/[^/]+$/);
  // Luz's laptop is closed while Amir writes, and Amir's while Luz decides.
  await luz.locks();
  await amir.addsAStrength('draws maps');
  await amir.seesKept();
  await amir.locks();
  await luz.unlocks();
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await luz.page.getByRole('button', { name: `${t.people.remove}: Amir Haddad` }).click();
  const dialog = luz.page.getByRole('dialog');
  await expect(dialog.getByText(t.people.heldContacts)).toBeVisible();
  await dialog.getByRole('button', { name: t.people.remove }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });

  await amir.unlocks();
  await expect(page.getByText(t.people.outTitle)).toBeVisible({ timeout: 60_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t.people.outFile }).click();
  const file = await (await download).path();
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.laptops.open }).click();
  await luz.page.locator('#byFile input[type=file]').setInputFiles(file);
  const known = new RegExp(t.laptops.file.known(2).replace('2', '\\d+'));
  await expect(luz.page.getByText(known)).toBeVisible({ timeout: 30_000 });
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await expect(luz.page.getByText('draws maps')).toBeVisible();
  await luz.page.getByRole('button', { name: t.people.takeOver }).click();
  await luz.goesTo('students');
  await luz.page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await expect(luz.page.getByText('draws maps').first()).toBeVisible();
});

test('without a network two letters are carried by hand, and a stranger’s letter opens nothing @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { t } = luz;
  await luz.page.route('**/signal.json', (route) => route.fulfill({ json: {} }));
  const link = await invites(luz, 'teacher');
  const page = await laptop('june');
  await page.route('**/signal.json', (route) => route.fulfill({ json: {} }));
  await page.goto(link);
  const june = await knocks(page, 'June Park');
  await luz.page.getByText(t.joining.byHand).click();
  await field(luz.page, t.people.letter).fill('c29tZXRoaW5nIGVsc2UgYWx0b2dldGhlcg');
  await luz.page.getByRole('button', { name: t.common.next, exact: true }).click();
  await expect(luz.page.getByText(t.people.notALetter)).toBeVisible();

  await field(luz.page, t.people.letter).fill(
    await page.getByRole('textbox', { name: t.joining.yourLetter }).inputValue(),
  );
  await luz.page.getByRole('button', { name: t.common.next, exact: true }).click();
  expect(await words(luz.page, luz)).toEqual(await words(page, june));
  await luz.page.getByRole('button', { name: t.people.wordsMatch }).click();
  await expect(luz.page.getByText(t.people.inNow('June Park'))).toBeVisible();
  const answer = await luz.page.getByRole('textbox', { name: t.people.welcome }).inputValue();
  await field(page, t.joining.answer).fill(answer);
  await page.getByRole('button', { name: t.joining.open }).click();
  await expect(page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 60_000 });
  await june.goesTo('settings');
  await expect(page.getByText('Luz Duarte').first()).toBeVisible();
});

const linkOf = (luz: Counselor) => luz.page.getByRole('textbox', { name: luz.t.people.link }).inputValue();

/** The way to Luz's laptop is in the link from then on. */
async function showsACode(luz: Counselor): Promise<string> {
  const { page, t } = luz;
  await page.getByText(t.joining.codes.title).click();
  await page.getByRole('button', { name: t.joining.codes.show }).click();
  await expect(page.getByRole('button', { name: t.joining.codes.again })).toBeVisible();
  return linkOf(luz);
}

test('with no server at all two codes are enough: the same words, the same yes @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { t } = luz;
  const sockets: string[] = [];
  const page = await laptop('june');
  for (const one of [luz.page, page]) {
    await one.route('**/signal.json', (route) => route.fulfill({ json: {} }));
    one.on('websocket', (socket) => sockets.push(socket.url()));
  }
  await invites(luz, 'teacher');
  await page.goto(await showsACode(luz));
  const june = await knocks(page, 'June Park');
  expect(page.url()).not.toContain('#');
  const answer = await page.getByRole('textbox', { name: t.joining.codes.own }).inputValue();

  await field(luz.page, t.joining.codes.theirs).fill('something else altogether');
  await luz.page.getByRole('button', { name: t.common.next, exact: true }).first().click();
  await expect(luz.page.getByText(t.joining.codes.notACode)).toBeVisible();
  await field(luz.page, t.joining.codes.theirs).fill(answer);
  await luz.page.getByRole('button', { name: t.common.next, exact: true }).first().click();
  await expect(luz.page.getByText(t.people.wants('June Park', t.roles.teacher.name))).toBeVisible();
  await expect(page.getByText(t.joining.lookedAt)).toBeVisible();
  expect(await words(luz.page, luz)).toEqual(await words(page, june));
  await luz.page.getByRole('button', { name: t.people.wordsMatch }).click();
  await expect(page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 60_000 });
  await june.goesTo('settings');
  await expect(page.getByText('Luz Duarte').first()).toBeVisible();
  expect(sockets).toEqual([]);
});

test('a second one who comes with the same invitation is told to wait, and is not let in by mistake @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(300_000);
  const luz = await atWork('luz');
  const { t } = luz;
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.laptops.open }).click();
  await luz.page.getByRole('button', { name: t.laptops.network.site }).click();
  const link = await invites(luz, 'teacher');
  const [first, second] = [await laptop('june'), await laptop('sofia')];
  await first.goto(link);
  const june = await knocks(first, 'June Park');
  await expect(luz.page.getByText(t.people.wants('June Park', t.roles.teacher.name))).toBeVisible({
    timeout: 30_000,
  });
  await second.goto(link);
  const sofia = await knocks(second, 'Sofia Reyes');
  await expect(second.getByText(t.joining.busy)).toBeVisible({ timeout: 30_000 });
  await expect(luz.page.getByText(t.people.alsoWaiting(1))).toBeVisible();
  expect(await words(luz.page, luz)).toEqual(await words(first, june));

  await luz.page.getByRole('button', { name: t.people.lookAtNext }).click();
  await expect(first.getByText(t.joining.busy)).toBeVisible();
  await expect(field(luz.page, t.people.name)).toHaveValue('Sofia Reyes');
  expect(await words(luz.page, luz)).toEqual(await words(second, sofia));
  await luz.page.getByRole('button', { name: t.people.lookAtNext }).click();
  await luz.page.getByRole('button', { name: t.people.wordsMatch }).click();
  await expect(first.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 60_000 });
  await expect(second.getByText(t.joining.over)).toBeVisible();
});

test('somebody lets in a second laptop of their own, without a coordinator, and it shows the same case @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const luz = await atWork('luz');
  const { t } = luz;
  const own = t.people.own;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.laptops.open }).click();
  await luz.page.getByRole('button', { name: t.laptops.network.site }).click();
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await luz.page.getByRole('button', { name: own.make }).click();
  const link = await luz.page.getByRole('textbox', { name: own.link }).inputValue();

  const page = await laptop('at home');
  await page.goto(link);
  const home = new Counselor(page);
  await expect(page.getByText(t.joining.ownLaptop)).toBeVisible();
  await field(page, t.joining.label).fill('At home');
  await page.getByRole('button', { name: t.common.next, exact: true }).click();
  home.passphrase = await page.getByLabel(t.door.passphrase.offeredIs).innerText();
  await page.getByLabel(t.door.passphrase.writeOnce).fill(home.passphrase);
  await page.getByRole('button', { name: t.door.passphrase.take }).click();
  await expect(luz.page.getByText(own.asks)).toBeVisible({ timeout: 30_000 });
  expect(await words(luz.page, luz)).toEqual(await words(page, home));
  await luz.page.getByRole('button', { name: own.wordsMatch }).click();
  await expect(page.locator('nav a[aria-current=page]').first()).toBeVisible({ timeout: 60_000 });
  await expect(luz.page.getByText(own.inNow)).toBeVisible();
  await home.goesTo('students');
  await page.getByRole('link', { name: 'Noor Haddad' }).first().click({ timeout: 60_000 });
  await home.addsAStrength('draws maps');
  await luz.goesTo('students');
  await luz.page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await expect(luz.page.getByText('draws maps').first()).toBeVisible({ timeout: 30_000 });
});
