/** A case that its lead has closed is opened by two people, and by neither of them alone: three laptops, real WebRTC. */
import { expect, test } from './support/laptop.ts';
import { letsIn } from './support/newcomer.ts';
import { field } from './support/person.ts';

test('a sensitive case whose lead is away is opened by a coordinator and the custodian together, and it says so @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(360_000);
  const luz = await atWork('luz');
  const { t } = luz;
  const { glass } = t.people;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  const amir = await letsIn(luz, await laptop('amir'));
  const paul = await letsIn(luz, await laptop('paul'), 'Paul Meyer', 'administrator');

  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await expect(luz.page.getByText(glass.nobody)).toBeVisible();
  await luz.page.locator('#glass summary').click();
  await luz.page.getByLabel(glass.who).selectOption({ label: 'Paul Meyer · Teacher' });
  await luz.page.getByRole('button', { name: glass.name }).click();
  await expect(luz.page.getByText(glass.is('Paul Meyer'))).toBeVisible();

  // Luz hands the lead to Amir, who closes the case to coordinators.
  await luz.goesTo('cases');
  await luz.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first().click();
  await luz.handsTheLeadTo('Amir Haddad · Teacher', 'Noor asked for him.');
  await amir.goesTo('cases');
  await amir.page
    .getByRole('main')
    .getByRole('link', { name: 'Noor Haddad' })
    .first()
    .click({ timeout: 60_000 });
  await amir.page.getByRole('button', { name: t.cases.makeSensitive }).click();
  const closing = amir.page.getByRole('dialog');
  await field(closing, t.cases.sensitiveWhy).fill('As the family wishes.');
  await closing.getByRole('button', { name: t.cases.makeSensitive }).click();
  await expect(closing).toBeHidden();
  await amir.logsAContact('sleeps at an aunt’s since Sunday');
  await amir.seesKept();

  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await luz.page.getByRole('button', { name: glass.ask }).click({ timeout: 60_000 });
  await field(luz.page.getByRole('dialog'), glass.why).fill(
    'Amir is in hospital, and the family has called twice.',
  );
  await luz.page.getByRole('dialog').getByRole('button', { name: glass.ask }).click();
  await expect(luz.page.getByText(glass.waits('Luz Duarte', 'Paul Meyer'))).toBeVisible();
  await expect(luz.page.getByText('the family has called twice')).toBeVisible();
  // Whoever is asked hears of it on the first page of the day.
  await paul.goesTo('today');
  await expect(paul.page.getByText(t.today.askedOfYou.asks)).toBeVisible({ timeout: 60_000 });
  await paul.page.getByRole('link', { name: t.today.askedOfYou.look }).click();
  await expect(paul.page.getByText('the family has called twice')).toBeVisible({ timeout: 60_000 });
  await paul.page.getByRole('button', { name: glass.agree }).click();

  await luz.page.getByRole('button', { name: glass.open }).click({ timeout: 60_000 });
  await expect(luz.page.getByText('the family has called twice')).toBeVisible();
  // Who reads it for some days stands among those who can see it.
  await expect(luz.page.getByText(t.cases.lentTo('Paul Meyer', '').trim())).toBeVisible();
  await luz.opensTheTab('contacts');
  await expect(luz.page.getByText('sleeps at an aunt’s since Sunday')).toBeVisible();
  await amir.opensTheTab('overview');
  await expect(amir.page.getByText('the family has called twice')).toBeVisible({ timeout: 60_000 });
  await paul.goesTo('cases');
  await expect(paul.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' })).toHaveCount(0);

  // Whoever opened it says that it is over: it leaves their list.
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await luz.page.getByRole('button', { name: glass.over }).click();
  await expect(luz.page.getByRole('button', { name: glass.over })).toBeHidden();
  await luz.goesTo('cases');
  await expect(luz.page.getByRole('main').getByRole('link', { name: 'Noor Haddad' })).toHaveCount(0);

  // When the custodian leaves, the page says that nobody stands behind the cases.
  await luz.goesTo('settings');
  await luz.page.getByRole('link', { name: t.people.open }).click();
  await luz.page.getByRole('button', { name: `${t.people.remove}: Paul Meyer` }).click();
  const leaving = luz.page.getByRole('dialog');
  await leaving.getByRole('button', { name: t.people.remove }).click();
  await expect(leaving).toBeHidden();
  await expect(luz.page.getByText(glass.left('Paul Meyer'))).toBeVisible();
});
