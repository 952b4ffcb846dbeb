/** Sealing and opening one update: through the ledger as the product does it, and with secsync on the same bytes. */
import sodium from 'libsodium-wrappers';
import { createUpdate, verifyAndDecryptUpdate } from 'secsync';
import * as Y from 'yjs';
import { deviceFromSecret } from '#lib/crypto/device.ts';
import { randomBytes, freshId } from '#lib/crypto/random.ts';
import { newKit, readKit } from '#lib/crypto/kit.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { emptyFeed, feedOf } from '#lib/ledger/chain.ts';
import { foundSchool } from '#lib/ledger/founding.ts';
import { membershipOf } from '#lib/ledger/reduceActs.ts';
import { openEnvelopes } from '#lib/ledger/opening.ts';
import { newRecordKey } from '#lib/ledger/recordKey.ts';
import { sealContent } from '#lib/ledger/sealing.ts';

const UPDATES = 1_000;

export interface PerUpdate {
  /** Microseconds for one update. */
  readonly seal: number;
  readonly open: number;
}

/** What a line that somebody writes into a case is as a Yjs update: a few hundred bytes. */
export function someUpdates(): Uint8Array<ArrayBuffer>[] {
  const doc = new Y.Doc();
  const updates: Uint8Array<ArrayBuffer>[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(new Uint8Array(update)));
  for (let index = 0; index < UPDATES; index += 1) {
    doc.transact(() => {
      const row = new Y.Map<unknown>();
      doc.getMap('contacts').set(freshId(), row);
      const fields = {
        with: 'student',
        medium: 'inPerson',
        made: true,
        on: '2026-10-12',
        at: index,
        by: freshId(),
      };
      for (const [key, value] of Object.entries(fields)) row.set(key, value);
      row.set(
        'line',
        `number ${index}: spoke after class about the mornings, will try the pass until Friday`,
      );
    });
  }
  doc.destroy();
  return updates;
}

export async function ourSealing(updates: readonly Uint8Array<ArrayBuffer>[]): Promise<PerUpdate> {
  const kit = await readKit(newKit('en').join(' '));
  if (!kit.ok) throw new Error('the kit does not read');
  const founded = await foundSchool({ name: 'Luz', title: '' }, kit.value.secret, instant(Date.now()));
  const { secrets, act } = founded;
  const membership = membershipOf([{ id: '', act, by: act.member.id, device: secrets.deviceId, after: [] }]);
  const device = await deviceFromSecret(secrets.device);
  const ref: RecordRef = { kind: 'case', id: freshId() };
  const key = await newRecordKey(ref, secrets.tagKey);
  const author = { device, school: secrets.school, membershipHead: randomBytes(32) };
  let head = emptyFeed(await feedOf(secrets.incarnation, ref.id));
  const sealed: Uint8Array[] = [];

  const began = performance.now();
  for (const body of updates) {
    const next = await sealContent(author, key, { kind: 'update', body }, head, Date.now());
    head = next.head;
    for (const { bytes } of next.envelopes) sealed.push(bytes);
  }
  const between = performance.now();
  const context = { ref, school: secrets.school, tag: key.tag, membership, keys: [key] };
  const opened = await openEnvelopes(sealed, context);
  const ended = performance.now();
  if (opened.bodies.length !== updates.length || opened.notices.length > 0)
    throw new Error('not everything opened');
  return perUpdate(began, between, ended);
}

export async function secsyncSealing(updates: readonly Uint8Array[]): Promise<PerUpdate> {
  await sodium.ready;
  const key = sodium.crypto_aead_xchacha20poly1305_ietf_keygen();
  const pair = sodium.crypto_sign_keypair();
  const about = { docId: 'doc', pubKey: sodium.to_base64(pair.publicKey), refSnapshotId: 'snapshot' };

  const began = performance.now();
  const sealed = updates.map((body, clock) => createUpdate(body, about, key, pair, clock, sodium));
  const between = performance.now();
  for (const [clock, update] of sealed.entries()) {
    const opened = verifyAndDecryptUpdate(update, key, 'snapshot', clock - 1, sodium);
    if (opened.error) throw opened.error;
  }
  return perUpdate(began, between, performance.now());
}

const perUpdate = (began: number, between: number, ended: number): PerUpdate => ({
  seal: ((between - began) * 1_000) / UPDATES,
  open: ((ended - between) * 1_000) / UPDATES,
});
