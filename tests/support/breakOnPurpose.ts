/** Breaks one line of the app while it is loaded, so that a law's test can show that it would notice. */
import type { Plugin } from 'vite';

interface Break {
  /** What no longer holds. */
  readonly what: string;
  readonly file: string;
  readonly line: string;
  readonly becomes: string;
  /** The test that must fail. */
  readonly noticedBy: string;
}

export const breaks = {
  saysKeptUnasked: {
    what: 'law 1: "kept" is said although the disk refused',
    file: 'app/keeping.ts',
    line: 'if (!kept.ok) return kept;',
    becomes: '',
    noticedBy: 'tests/laws/keptBeforeCarried.test.ts',
  },
  draftsInTheClear: {
    what: 'law 2: a draft lies on the disk as it was typed',
    file: 'app/drafts.ts',
    line: 'sealed: await this.#rows.seal(name, writeCbor(fields))',
    becomes: 'sealed: writeCbor(fields)',
    noticedBy: 'tests/laws/onlyCiphertext.test.ts',
  },
  wordsBetweenTabs: {
    what: 'law 2: tabs tell each other what a record says',
    file: 'app/keeping.ts',
    line: 'tellTabs(written.map',
    becomes: 'tellTabs([JSON.stringify([...summaries.all.students.values()])]), tellTabs(written.map',
    noticedBy: 'tests/laws/onlyCiphertext.test.ts',
  },
  signaturesUnchecked: {
    what: 'law 3: signatures are not checked',
    file: 'ledger/acceptance.ts',
    line: "if (!(await isSignedBy(envelope, author.signKey))) return err('badSignature');",
    becomes: '',
    noticedBy: 'tests/laws/verifiedBeforeOpened.test.ts',
  },
  everyoneGetsTheKey: {
    what: 'law 5: a case key is wrapped to every member',
    file: 'ledger/owed.ts',
    line: '...members.flatMap((id) =>',
    becomes: '...[...membership.members.keys()].flatMap((id) =>',
    noticedBy: 'tests/laws/readingIsHavingTheKey.test.ts',
  },
  twoWriters: {
    what: 'law 7: two tabs write at once',
    file: 'app/oneWriter.ts',
    line: 'function alone(name: string): Alone {',
    becomes: 'function alone(name: string): Alone { if (name) return (act) => act();',
    noticedBy: 'tests/laws/oneFeed.test.ts',
  },
  comesBackAsTheOldDevice: {
    what: 'law 7: what comes back from a backup goes on as the device that made it',
    file: 'app/backup/restoreBackup.ts',
    line: 'encodeSecrets(device.secrets)',
    becomes: 'encodeSecrets(secrets)',
    noticedBy: 'tests/laws/restoredSchool.test.ts',
  },
  anybodyVouches: {
    what: 'law 3: a device is taken in on the word of nobody',
    file: 'ledger/newDevice.ts',
    line: 'return known !== undefined && verify(known.signKey, vouchedBytes(school, member, device), vouched);',
    becomes:
      'return known !== undefined && vouchedBytes(school, member, device).length + vouched.length > 0;',
    noticedBy: 'src/lib/ledger/newDevice.test.ts',
  },
  oldSlotStays: {
    what: 'law 8: the former wrapped key stays on the disk',
    file: 'vault/slotGenerations.ts',
    line: 'await file.write(target === 0 ? 1 : 0, new Uint8Array(BLOCK));',
    becomes: '',
    noticedBy: 'src/lib/vault/slotGenerations.test.ts',
  },
  coverLeftOff: {
    what: 'law 2: envelopes lie in the beacon as they are',
    file: 'sync/beacon.ts',
    line: 'all.map((bytes) => this.#cover.put(bytes))',
    becomes: 'all',
    noticedBy: 'src/lib/sync/beacon.test.ts',
  },
  anybodyIsAdmitted: {
    what: 'law 3: a laptop is admitted without a proof',
    file: 'sync/admission.ts',
    line: 'if (!(await verify(signKey, concat(LABEL, this.#gate.school, theirs), signature)))',
    becomes: 'if (theirs.length === 0 || signature.length === 0 || verify.length === 0)',
    noticedBy: 'src/lib/sync/admission.test.ts',
  },
  deletedIsLost: {
    what: 'law 4: what somebody deleted in the beacon is not put back',
    file: 'sync/beacon.ts',
    line: 'if (event.changes.deleted.size > 0) this.#lost();',
    becomes: '',
    noticedBy: 'src/lib/sync/beacon.test.ts',
  },
  notPassedOn: {
    what: 'law 6: what differs is not told',
    file: 'sync/lane.ts',
    line: 'if (known.get(feed) !== digest) differing.add(feed);',
    becomes: 'if (known.size > 1e6) differing.add(feed);',
    noticedBy: 'tests/peers/lane.test.ts',
  },
  emptyIsTrusted: {
    what: 'law 9: an empty database is taken for the school',
    file: 'vault/vault.ts',
    line: 'if (await this.#db.rows.get(SECRETS_ROW)) return ok(this);',
    becomes: 'return ok(this);',
    noticedBy: 'tests/laws/emptyIsSuspicious.test.ts',
  },
  newerIsMixed: {
    what: 'law 10: a record of a newer version is written to',
    file: 'ledger/opening.ts',
    line: 'opened.value.v > PAYLOAD_MAJOR',
    becomes: 'false',
    noticedBy: 'tests/laws/newerIsNotBroken.test.ts',
  },
} satisfies Record<string, Break>;

export function breakOnPurpose(name: string): Plugin {
  const chosen = Object.entries(breaks).find(([known]) => known === name)?.[1];
  if (!chosen) throw new Error(`nothing is known to break as ${name}`);
  return {
    name: 'break-on-purpose',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/src/lib/${chosen.file}`)) return undefined;
      if (!code.includes(chosen.line)) throw new Error(`${chosen.file} no longer says: ${chosen.line}`);
      return code.replace(chosen.line, chosen.becomes);
    },
  };
}
