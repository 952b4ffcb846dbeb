import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '#lib/kernel/fault.ts';
import { databaseName } from './databaseName.ts';
import { SECRETS_ROW, Vault } from './vault.ts';

const row = (name: string) => ({ name, sealed: new Uint8Array([1, 2, 3]) });
let name = '';
let number = 0;

/** A vault that has been here, and what it says of its disk. */
async function aVault(): Promise<{ vault: Vault; told: Fault[] }> {
  const made = await Vault.create(name);
  if (!made.ok) throw new Error(made.error);
  expect(await made.value.keep({ rows: [row(SECRETS_ROW)] })).toEqual({ ok: true, value: 'kept' });
  const told: Fault[] = [];
  made.value.onFault((fault) => told.push(fault));
  return { vault: made.value, told };
}

/** Another window with another version of the program. */
const otherWindow = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName(name), version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('did not open'));
  });

beforeEach(() => {
  number += 1;
  name = `vault${number}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a disk that misbehaves', () => {
  it('steps aside for a newer version in another window, says so, and from then on writes nothing that it may not understand', async () => {
    const { vault, told } = await aVault();
    const newer = await otherWindow(900);
    expect(new Set(told)).toEqual(new Set(['closed']));
    newer.close();
    expect(await vault.keep({ rows: [row('drafts/a')] })).toEqual({ ok: false, error: 'newer' });
    vault.close();
  });

  it('opens again by itself when the browser closed it, and keeps', async () => {
    const { vault } = await aVault();
    (await otherWindow()).close();
    const inner = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    const first = await vault.keep({ rows: [row('drafts/a')] });
    inner.mockRestore();
    expect(first.ok || first.error === 'closed').toBe(true);
    expect(await vault.keep({ rows: [row('drafts/a')] })).toEqual({ ok: true, value: 'kept' });
    vault.close();
  });

  it('says blocked when another window keeps it waiting, instead of waiting for ever', async () => {
    const { vault } = await aVault();
    vault.close();
    const holding = await otherWindow();
    const deleting = indexedDB.deleteDatabase(databaseName(name));
    await new Promise((resolve) => (deleting.onblocked = resolve));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const opening = Vault.open(name);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await opening).toEqual({ ok: false, error: 'blocked' });
    holding.close();
  });

  it('says that it cannot open where the browser refuses to', async () => {
    const { vault } = await aVault();
    vault.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'UnknownError');
    });
    const opened = await Vault.open(name);
    expect(opened.ok).toBe(false);
    expect(opened).toMatchObject({ error: expect.stringMatching(/unknown|openFailed/) as string });
  });

  it('does not open again after it was closed for good', async () => {
    const { vault } = await aVault();
    vault.close();
    expect(await vault.keep({ rows: [row('drafts/a')] })).toEqual({ ok: false, error: 'closed' });
  });
});
