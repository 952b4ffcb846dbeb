/** `npm start -- --tls`: the app and its meeting point under a name of the building, with a certificate of the school's own. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { letsIn } from './support/newcomer.ts';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env.JOURNEY_PORT ?? 4183) + 3;
const name = 'holdfast.school.test';
test.use({ baseURL: `https://${name}:${port}/` });

test('under a certificate of its own the app is served with a sealed line to the meeting point, and two laptops work together @full', async ({
  laptop,
}) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-tls-'));
  const [cert, key] = [join(folder, 'school.crt'), join(folder, 'school.key')];
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
  const files = ['-addext', `subjectAltName=DNS:${name}`, '-out', cert, '-keyout', key];
  execFileSync('openssl', [...asked, ...files], { stdio: 'ignore' });
  const env = { ...process.env, PORT: String(port) };
  // A group of its own, so that npm and what it started end together.
  const start = spawn('npm', ['start', '--', '--tls', cert, key], { cwd: root, env, detached: true });
  let said = '';
  start.stdout.on('data', (text) => (said += text));
  start.stderr.on('data', (text) => (said += text));
  try {
    await expect
      .poll(() => said, { timeout: 120_000 })
      .toContain(`Holdfast is ready: https://localhost:${port}/`);
    // Each laptop was told to trust this very certificate, and finds the name in the building.
    const publicKey = new X509Certificate(readFileSync(cert)).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    const trusted = createHash('sha256').update(publicKey).digest('base64');
    const told = [
      `--ignore-certificate-errors-spki-list=${trusted}`,
      `--host-resolver-rules=MAP ${name} 127.0.0.1`,
    ];
    const page = await laptop('luz', ...told);
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    const luz = new Counselor(page);
    await luz.opensTheApp();
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    await luz.startsASchool();
    await luz.addsAStudentByHand('Noor', 'Haddad');

    const other = await laptop('amir', ...told);
    const amir = await letsIn(luz, other);
    await amir.goesTo('students');
    await other.getByRole('link', { name: 'Noor Haddad' }).first().click({ timeout: 60_000 });
    await amir.addsAStrength('draws maps');
    await luz.goesTo('students');
    await page.getByRole('link', { name: 'Noor Haddad' }).first().click();
    await expect(page.getByText('draws maps').first()).toBeVisible({ timeout: 30_000 });
    expect(new Set(sockets)).toEqual(new Set([`wss://${name}:${port}/signal`]));
  } finally {
    if (start.pid) process.kill(-start.pid);
    rmSync(folder, { recursive: true, force: true });
  }
});
