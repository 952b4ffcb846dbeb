import { deviceFromSecret, type Device } from '#lib/crypto/device.ts';
import { epochOf } from '#lib/crypto/envelope.ts';
import type { Me } from '#lib/domain/record/decision.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Secrets } from '#lib/ledger/founding.ts';
import { holdingsOf, type Holdings } from '#lib/ledger/holdings.ts';
import type { Membership } from '#lib/ledger/membership.ts';
import { readMembership, type ReadMembership } from '#lib/ledger/readMembership.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { Author } from '#lib/ledger/sealing.ts';
import { teamSecrets, type TeamSecrets } from '#lib/sync/teamSecrets.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { onlyRecord } from './schoolRecords.ts';

/**
 * What this device is in this school while it is unlocked. Acts arrive meanwhile: `membership` and `author` are read anew at
 * each use, never held on to.
 */
export class Belonging {
  readonly secrets: Secrets;
  readonly membershipKey: RecordKey;
  readonly #device: Device;
  readonly #listeners = new Set<() => void>();
  #read: ReadMembership;
  #holdings: Holdings;
  #actRows: readonly EnvelopeRow[];

  private constructor(parts: Parts, { read, holdings }: Known, actRows: readonly EnvelopeRow[]) {
    this.secrets = parts.secrets;
    this.membershipKey = parts.membershipKey;
    this.#device = parts.device;
    this.#read = read;
    this.#holdings = holdings;
    this.#actRows = actRows;
  }

  static async of(actRows: readonly EnvelopeRow[], secrets: Secrets): Promise<Belonging> {
    const ref = await onlyRecord(secrets.schoolIdKey, 'membership');
    const key = secrets.membershipKey;
    const membershipKey: RecordKey = { ref, tag: new Uint8Array(16), epoch: await epochOf(key), n: 1, key };
    const parts = { secrets, membershipKey, device: await deviceFromSecret(secrets.device) };
    return new Belonging(parts, await knownFrom(actRows, parts), actRows);
  }

  get school(): Bytes {
    return this.secrets.school;
  }

  get membership(): Membership {
    return this.#read.membership;
  }

  /** Who works here, or did before they left: what they wrote stays theirs to read. Undefined where the acts know nobody. */
  get me(): Me | undefined {
    const { members, former } = this.membership;
    const { memberId } = this.secrets;
    const member = members.get(memberId) ?? former.members.get(memberId);
    return (
      member && { member: member.id, name: member.name, role: member.role, device: this.secrets.deviceId }
    );
  }

  get author(): Author {
    return { device: this.#device, school: this.school, membershipHead: this.#read.head };
  }

  /** Other newest acts, where two people acted at once: the next act names them too. */
  get beside(): readonly Bytes[] {
    return this.#read.beside;
  }

  /** What this device can open, as the acts hand it out: newer secrets of its member and its groups among it. */
  get holdings(): Holdings {
    return this.#holdings;
  }

  /** The acts as they lie on the disk, for a file when the disk is gone. */
  get actRows(): readonly EnvelopeRow[] {
    return this.#actRows;
  }

  async teamSecrets(generation: number): Promise<TeamSecrets> {
    const newest = (await this.everyTeamSecrets(generation)).at(-1);
    if (!newest) throw new Error('a member of a school holds the secret of everyone');
    return newest;
  }

  /** Also those from before somebody left, oldest first. */
  everyTeamSecrets(generation: number): Promise<readonly TeamSecrets[]> {
    const everyone = this.#holdings.groups.get('everyone') ?? [];
    return Promise.all(everyone.map(({ secret }) => teamSecrets(secret, generation)));
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the acts would make of the school, and which of them do not count. */
  judge(actRows: readonly EnvelopeRow[]): Promise<ReadMembership> {
    return readActs(actRows, this);
  }

  /** Follows the acts on the disk, whoever kept them there. */
  async refresh(vault: Vault): Promise<void> {
    const actRows = await actsIn(vault);
    const { read, holdings } = await knownFrom(actRows, this);
    this.#read = read;
    this.#holdings = holdings;
    this.#actRows = actRows;
    for (const listener of this.#listeners) listener();
  }

  forget(): void {
    this.#listeners.clear();
    forgetSecrets(this.secrets);
    forgetHoldings(this.#holdings);
  }
}

interface Known {
  readonly read: ReadMembership;
  readonly holdings: Holdings;
}

interface Parts {
  readonly secrets: Secrets;
  readonly membershipKey: RecordKey;
  readonly device: Device;
}

/** The tag under which acts lie: carriers see no record in them. */
export const ACTS = toHex(new Uint8Array(16));

export const belongingOf = async (vault: Vault, secrets: Secrets): Promise<Belonging> =>
  Belonging.of(await actsIn(vault), secrets);

const actsIn = async (vault: Vault): Promise<EnvelopeRow[]> =>
  (await vault.envelopesOf(ACTS)).filter(({ kind }) => OF_ACTS.includes(kind));

/** A long act travels in parts. */
const OF_ACTS: readonly string[] = ['act', 'blob'];

async function knownFrom(
  actRows: readonly EnvelopeRow[],
  parts: Pick<Parts, 'secrets' | 'membershipKey'>,
): Promise<Known> {
  const read = await readActs(actRows, parts);
  return { read, holdings: await holdingsOf(read.membership, parts.secrets) };
}

const readActs = (
  actRows: readonly EnvelopeRow[],
  { secrets, membershipKey }: Pick<Parts, 'secrets' | 'membershipKey'>,
): Promise<ReadMembership> =>
  readMembership(
    actRows.map((row) => row.bytes),
    membershipKey.ref,
    secrets.school,
    membershipKey.key,
  );

export function forgetSecrets(secrets: Secrets): void {
  for (const secret of [
    secrets.device,
    secrets.member,
    secrets.tagKey,
    secrets.schoolIdKey,
    secrets.membershipKey,
  ]) {
    secret.forget();
  }
  for (const secret of secrets.groups.values()) secret.forget();
}

function forgetHoldings({ device, member, groups }: Holdings): void {
  device.forget();
  for (const { secret } of [...member, ...[...groups.values()].flat()]) secret.forget();
}
