/**
 * Who signed what arrives. An envelope names only its feed, so that carriers learn no author: whoever knows the record
 * works out whose feed that is; whoever does not asks the sign keys of the school one by one, and remembers the answer.
 */
import { isSignedBy, type Envelope } from '#lib/crypto/envelope.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { feedOf } from '#lib/ledger/chain.ts';
import { everyDevice, type Membership, type MemberDevice } from '#lib/ledger/membership.ts';
import type { Belonging } from './belonging.ts';

/** `unknown`: nobody here yet, an act may still come. `forged`: somebody else has signed what stands in this feed. */
export type Author = MemberDevice | 'unknown' | 'forged';

export class Authors {
  readonly #belonging: Belonging;
  /** A hint, never a judgement: whoever knows no record cannot know whether the signer owns the feed. */
  readonly #lastSigner = new Map<string, Id>();
  readonly #feeds = new Map<string, Map<string, MemberDevice>>();
  #membership: Membership | undefined;

  constructor(belonging: Belonging) {
    this.#belonging = belonging;
  }

  async of(envelope: Envelope, ref: RecordRef | undefined): Promise<Author> {
    return ref ? this.#owner(envelope, ref) : this.#anySigner(envelope);
  }

  async #owner(envelope: Envelope, ref: RecordRef): Promise<Author> {
    const owner = (await this.#feedsOf(ref)).get(toHex(envelope.header.feed));
    if (!owner) return 'unknown';
    return (await isSignedBy(envelope, owner.signKey)) ? owner : 'forged';
  }

  async #feedsOf(ref: RecordRef): Promise<Map<string, MemberDevice>> {
    const { membership } = this.#belonging;
    if (this.#membership !== membership) this.#feeds.clear();
    this.#membership = membership;
    const known = this.#feeds.get(refKey(ref));
    if (known) return known;
    const feeds = new Map<string, MemberDevice>();
    for (const device of everyDevice(membership))
      feeds.set(toHex(await feedOf(device.incarnation, ref.id)), device);
    this.#feeds.set(refKey(ref), feeds);
    return feeds;
  }

  async #anySigner(envelope: Envelope): Promise<Author> {
    const feed = toHex(envelope.header.feed);
    const likely = this.#lastSigner.get(feed);
    const devices = everyDevice(this.#belonging.membership);
    for (const device of devices.toSorted((a, b) => Number(b.id === likely) - Number(a.id === likely))) {
      if (!(await isSignedBy(envelope, device.signKey))) continue;
      this.#lastSigner.set(feed, device.id);
      return device;
    }
    return 'unknown';
  }
}
