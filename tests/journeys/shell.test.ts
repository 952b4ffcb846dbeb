import { expect, test } from './support/laptop.ts';

const controlled = () => navigator.serviceWorker.controller !== null;

test('whoever has opened it once opens it without a network, also at a page never seen before @everywhere', async ({
  laptop,
}) => {
  const page = await laptop('ana');
  await page.goto('./');
  await page.waitForFunction(controlled);
  const home = await page.title();

  await page.context().setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle(home);
  await expect(page.locator('body')).toHaveText(/\w/);
  const deep = await page.goto('./cases/AAAAAAAAAAAAAAAAAAAAAA');
  expect(deep?.fromServiceWorker()).toBe(true);
  await expect(page.locator('body')).toHaveText(/\w/);
});

test('nobody can put a page of ours into a frame, and a page asks for no power it does not need @everywhere', async ({
  laptop,
}) => {
  const page = await laptop('ana');
  for (const visit of ['first', 'from the service worker']) {
    const answer = await page.goto('./');
    const headers = answer?.headers() ?? {};
    expect(headers['content-security-policy'], visit).toContain("frame-ancestors 'none'");
    expect(headers['permissions-policy'], visit).toContain('geolocation=()');
    // For the code on another screen, and for nobody else's page.
    expect(headers['permissions-policy'], visit).toContain('camera=(self)');
    expect(headers['cross-origin-opener-policy'], visit).toBe('same-origin');
    await page.waitForFunction(controlled);
  }
});

test('a missing file is missing, never a page in its place @everywhere', async ({ request }) => {
  const file = await request.get('./_app/immutable/chunks/gone.js');
  expect(file.status()).toBe(404);
  expect(file.headers()['content-type']).toContain('text/plain');
  const page = await request.get('./no/such/page');
  expect(page.status()).toBe(404);
  expect(page.headers()['content-type']).toContain('text/html');
});
