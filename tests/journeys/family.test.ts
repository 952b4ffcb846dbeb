import { expect, test } from './support/laptop.ts';
import { field } from './support/person.ts';

test('a family is called in its language, past the one who must not be called, and the call is found again', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.family;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('family');
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: words.change }).click();
  await field(dialog, words.beforeField).fill('Ask for Carmen first.');
  await field(dialog, words.spoken).fill('Spanish');
  await dialog.getByRole('checkbox', { name: words.interpreterYes }).check();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: words.add }).click();
  await field(dialog, words.name).fill('Luis Ortiz');
  await field(dialog, words.phone).fill('555 0102');
  await dialog.getByRole('checkbox', { name: words.doNotContact }).check();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.reasonNeeded());
  await field(dialog, words.why).fill('Court order, in the office.');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words.add }).click();
  await field(dialog, words.name).fill('Carmen Ortiz');
  await field(dialog, words.phone).fill('555 0101');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  // The number of whoever must not be called is nowhere to be pressed.
  await expect(page.locator('a[href^="tel:"]')).toHaveText(['555 0101']);
  const warning = page.getByRole('main').getByRole('note', { name: words.before });
  await expect(warning).toContainText('Ask for Carmen first.');
  await expect(warning).toContainText(words.notTo('Luis Ortiz'));

  // Three taps, and the interpreter is ticked.
  await page.getByRole('button', { name: words.logOne }).click();
  await expect(dialog.getByRole('note', { name: words.before })).toContainText(words.notTo('Luis Ortiz'));
  await expect(dialog.getByRole('checkbox', { name: words.interpreted })).toBeChecked();
  await dialog.getByRole('radio', { name: t.contacts.mediums.phone }).locator('..').click();
  await dialog.getByRole('button', { name: t.contacts.keep }).click();
  await expect(dialog).toBeHidden();
  const log = page.getByRole('list', { name: words.logLabel });
  await expect(log).toContainText(words.withInterpreter);

  await page.getByRole('button', { name: words.logOne }).click();
  await dialog.getByRole('radio', { name: t.contacts.mediums.phone }).locator('..').click();
  await dialog.locator('[name="whom"]').selectOption('Carmen Ortiz');
  await field(dialog, t.contacts.line).fill('The bus comes too late for both brothers.');
  await dialog.getByRole('button', { name: t.contacts.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(log.getByRole('listitem')).toHaveCount(2);
  await field(page, words.search).fill('brothers bus');
  await expect(log.getByRole('listitem')).toHaveCount(1);
  await field(page, words.search).fill('train');
  await expect(page.getByText(words.notFound)).toBeVisible();
  await field(page, words.search).fill('');
  await page.locator('[name="person"]').selectOption('Carmen Ortiz');
  await expect(log.getByRole('listitem')).toHaveCount(1);

  // A restricted line stays restricted here too: that it is there shows, and no search finds its words.
  await page.locator('[name="person"]').selectOption('');
  await page.getByRole('button', { name: words.logOne }).click();
  await dialog.getByRole('radio', { name: t.contacts.mediums.phone }).locator('..').click();
  await field(dialog, t.contacts.line).fill('Sleeps at an uncle’s.');
  await dialog.getByRole('checkbox', { name: t.restricted.onlyFor }).check();
  await dialog.getByRole('button', { name: t.contacts.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(log.getByRole('listitem')).toHaveCount(3);
  await field(page, words.search).fill('uncle');
  await expect(page.getByText(words.notSearched)).toBeVisible();
  await expect(log).toBeHidden();
  await field(page, words.search).fill('');

  // What was spoken with the student is not of the family's log, and the warning stands on the student's page too.
  await luz.logsAContact('Sleeps better.');
  await expect(log.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('link', { name: t.cases.toStudent }).click();
  await expect(page.getByRole('note', { name: words.before })).toContainText('Ask for Carmen first.');
});

test('a message goes out in the family’s language, leaves the app by the person’s own program, and is in the log @full', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.messages;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = page.getByRole('dialog');
  await luz.goesTo('settings');
  await page.getByRole('button', { name: t.common.changeIt(words.names.goodNews) }).click();
  await page.getByRole('menuitem', { name: words.change(words.names.goodNews) }).click();
  await field(dialog, words.subjectIn.en).fill('About {name}');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.subjectTells());
  await field(dialog, words.subjectIn.en).fill('Hooray from {school}');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('#messages')).toContainText(words.reworded);

  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('family');
  await page.getByRole('button', { name: t.family.add }).click();
  await field(dialog, t.family.name).fill('Carmen Ortiz');
  await field(dialog, t.family.email).fill('carmen.ortiz@example.org');
  await field(dialog, t.family.language).fill('Spanish');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: words.write }).click();
  const spanish = page.getByLabel(words.inLanguage.es).getByRole('textbox');
  const english = page.getByLabel(words.inLanguage.en).getByRole('textbox');
  await page.locator('[name="to"]').selectOption('Carmen Ortiz');
  // Hers first, and the other beside it.
  await expect(page.getByRole('radio', { name: words.languages.es })).toBeChecked();
  await expect(spanish).toHaveValue(/Saludos, Carmen Ortiz:\n.*\n.*Diego Ortiz/);
  await expect(english).toHaveValue(/Dear Carmen Ortiz/);
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByRole('alert')).toContainText(t.refusals.blankLeft());
  await spanish.fill('Estimada Carmen Ortiz: Diego llegó a tiempo toda la semana.');
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByText(t.decisions.logMessage)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('Estimada Carmen Ortiz: Diego llegó a tiempo toda la semana.');

  await page.locator('[name="template"]').selectOption('checkIn');
  await page.locator('[name="to"]').selectOption('Carmen Ortiz');
  await page.evaluate(() => {
    window.open = (to) => {
      document.title = String(to);
      return null;
    };
  });
  await page.getByRole('button', { name: words.mail }).click();
  await expect(page).toHaveTitle(/^mailto:carmen\.ortiz@example\.org\?subject=Una%20pregunta%20de%20Cedar/);

  // The mail was not sent after all.
  await page.getByRole('button', { name: t.common.undo }).click();
  await expect(page.getByText(t.common.undone)).toBeVisible();
  await page.getByRole('link', { name: words.back }).click();
  const log = page.getByRole('list', { name: t.family.logLabel });
  await expect(log.getByRole('listitem')).toHaveCount(1);
  await expect(log).toContainText(words.sent(words.names.goodNews));
  // A message has reached nobody yet.
  await luz.opensTheTab('overview');
  await expect(page.getByRole('main')).toContainText(t.cases.noContactYet);
});

test('a contact is copied for the SIS without a word of it, and one visit is logged for two students apart @full', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.contacts;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const name of ['Diego', 'Marisol']) {
    await luz.addsAStudentByHand(name, 'Ortiz');
    await luz.refers(name, 'Misses first period.');
    await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  }
  await luz.goesTo('cases');
  await page.getByRole('link', { name: words.several.open }).click();
  await page.getByRole('checkbox', { name: 'Diego Ortiz' }).check();
  await page.getByRole('checkbox', { name: 'Marisol Ortiz' }).check();
  await page.getByRole('radio', { name: words.withs.family }).locator('..').click();
  await page.getByRole('radio', { name: words.mediums.inPerson }).locator('..').click();
  await field(page, words.several.line('Diego Ortiz')).fill('Better mornings than Marisol.');
  await expect(page.getByText(words.several.names('Diego Ortiz', 'Marisol Ortiz'))).toBeVisible();
  await field(page, words.several.line('Diego Ortiz')).fill('Better mornings.');
  await field(page, words.several.line('Marisol Ortiz')).fill('Likes the choir.');
  await page.getByRole('button', { name: words.several.keep }).click();
  await luz.seesThePlace('cases');

  await page.getByRole('main').getByRole('link', { name: 'Diego Ortiz' }).first().click();
  await luz.opensTheTab('contacts');
  await expect(page.getByText('Better mornings.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Likes the choir.');
  await page
    .getByRole('button', { name: /^More about|^Más sobre/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: words.sis }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('blockquote')).not.toContainText('Better mornings.');
  await dialog.getByRole('checkbox', { name: words.sisWithText }).check();
  await dialog.getByRole('button', { name: t.common.copy }).click();
  await expect(dialog.getByText(t.common.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\d{4}-\d\d-\d\d \| .+ \| Better mornings\.$/,
  );
});
