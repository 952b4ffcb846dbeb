/** A school in a building whose network lets no two laptops talk: a coordinator writes the district's relay down. */
import { account, onlyByRelay, runRelay } from './support/coturn.ts';
import { expect, test } from './support/laptop.ts';
import { letsIn } from './support/newcomer.ts';
import { field } from './support/person.ts';

test('a coordinator gives the relay with its name and password, and a colleague comes in and works through it @full', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(240_000);
  const relay = await runRelay();
  try {
    const luz = await atWork('luz', onlyByRelay);
    const { page, t } = luz;
    const { network } = t.laptops;
    await luz.addsAStudentByHand('Noor', 'Haddad');
    await luz.goesTo('settings');
    await page.getByRole('link', { name: t.laptops.open }).click();
    await page.getByRole('button', { name: network.site }).click();
    await page.getByText(network.address, { exact: true }).first().click();
    await field(page, network.ice).fill(relay.address);
    await page.getByRole('button', { name: network.keep, exact: true }).click();
    await expect(page.getByText(t.refusals.relayNeedsBoth()).first()).toBeVisible();
    await field(page, network.iceName).fill(account.username);
    const password = field(page, network.icePassword);
    await expect(password).toHaveAttribute('type', 'password');
    await password.fill(account.credential);
    await page.getByRole('button', { name: network.keep, exact: true }).click();
    await expect(page.getByText(t.refusals.relayNeedsBoth())).toHaveCount(0);

    const other = await laptop('amir');
    await onlyByRelay(other);
    const amir = await letsIn(luz, other);
    await amir.goesTo('students');
    await other.getByRole('link', { name: 'Noor Haddad' }).first().click({ timeout: 60_000 });
    await amir.addsAStrength('draws maps');
    await luz.goesTo('students');
    await page.getByRole('link', { name: 'Noor Haddad' }).first().click();
    await expect(page.getByText('draws maps').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(t.laptops.path.relay).first()).toBeVisible();

    const [passed, log] = [relay.passed(), await relay.log()];
    expect(passed.includes(account.username)).toBe(true);
    for (const secret of ['Noor', 'Haddad', 'draws maps', account.credential]) {
      expect(passed.includes(secret)).toBe(false);
      expect(log).not.toContain(secret);
    }
  } finally {
    await relay.close();
  }
});
