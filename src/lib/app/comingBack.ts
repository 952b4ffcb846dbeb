/**
 * Somebody who has lost every laptop and the kit comes back: a coordinator lets their new laptop in, for another
 * coordinator together with a second one. What was lost counts no more from then on.
 */
import type { WordLanguage } from '#lib/crypto/wordList.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { BringBackAct } from '#lib/ledger/act.ts';
import { backWords, readComingBack } from '#lib/ledger/comingBackLetter.ts';
import { newInvitation, type Invitation } from '#lib/ledger/invitation.ts';
import { writeWelcome } from '#lib/ledger/joining.ts';
import { coordinates, devicesOf } from '#lib/ledger/membership.ts';
import type { Acts } from './acts.ts';
import type { Belonging } from './belonging.ts';
import type { Asking, Host, Inviting } from './inviting.ts';
import type { People } from './people.ts';

interface Parts {
  readonly belonging: Belonging;
  readonly acts: Acts;
  readonly inviting: Pick<Inviting, 'ofTheSchool'>;
  readonly people: Pick<People, 'revoke'>;
  readonly now: () => number;
}

interface MemberAsking extends Asking {
  readonly act: BringBackAct;
}

/** What another coordinator has said, and this one is asked to confirm. */
export interface AskedBack {
  readonly ask: Id;
  readonly by: Id;
  readonly member: Id;
  /** As on the screen of the laptop that comes back. */
  readonly words: readonly string[];
}

export class ComingBack {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether for this member a second coordinator has to say the same. */
  needsTwo(member: Id): boolean {
    return coordinates(this.#parts.belonging.membership, member);
  }

  hostFor(member: Id): Host {
    return new ReturnHost(member, this.#parts);
  }

  /** What waits for the word of whoever is here. */
  async asked(): Promise<readonly AskedBack[]> {
    const { membership, me } = this.#parts.belonging;
    if (me?.role !== 'coordinator') return [];
    const others = [...membership.comingBack.values()].filter(
      ({ by, member }) => by !== me.member && member !== me.member,
    );
    return Promise.all(
      others.map(async (one) => ({
        ask: one.ask,
        by: one.by,
        member: one.member,
        words: await backWords(one),
      })),
    );
  }

  answer(ask: Id, yes: boolean): Promise<Result<'kept', Fault>> {
    const { acts, now } = this.#parts;
    return acts.write(() => Promise.resolve([{ act: 'answerBack', at: instant(now()), ask, yes }]));
  }
}

class ReturnHost implements Host {
  readonly #member: Id;
  readonly #parts: Parts;
  #asked: Id | undefined;

  constructor(member: Id, parts: Parts) {
    this.#member = member;
    this.#parts = parts;
  }

  begin(role: Role, language: WordLanguage): Promise<Result<Invitation, Fault>> {
    const { belonging, now } = this.#parts;
    const invitation = newInvitation(belonging.school, role, language, instant(now()));
    return Promise.resolve(ok({ ...invitation, comesBack: this.#member }));
  }

  async read(invitation: Invitation, letter: Bytes): Promise<MemberAsking | undefined> {
    const act = await readComingBack(letter, invitation);
    if (!act) return undefined;
    const { members } = this.#parts.belonging.membership;
    return { act, name: members.get(act.member)?.name ?? '', words: await backWords(act) };
  }

  /** Where two have to say yes, the welcome waits for the other one; `over` also where that one says no. */
  async confirm(invitation: Invitation, { act }: MemberAsking): Promise<Result<Bytes, Fault | 'over'>> {
    const { belonging, acts, inviting, people, now } = this.#parts;
    if (now() > invitation.until) return err('over');
    const lost = devicesOf(belonging.membership, this.#member);
    this.#asked = act.ask;
    const kept = await acts.write(() => Promise.resolve([{ ...act, at: instant(now()) }]));
    if (!kept.ok) return kept;
    await this.#answered(act.ask);
    const isBack = act.devices.every(({ id }) => belonging.membership.devices.has(id));
    if (!isBack) return err('over');
    // With the keys that the new laptop is handed, those of the lost ones change.
    const revoked = await people.revoke(...lost);
    if (!revoked.ok) return revoked;
    const envelopes = belonging.actRows.map(({ bytes }) => bytes);
    return ok(await writeWelcome(act, belonging.secrets, envelopes, await inviting.ofTheSchool()));
  }

  /** Nobody has to answer any more. */
  async withdraw(): Promise<void> {
    const { belonging, acts, now } = this.#parts;
    const ask = this.#asked;
    if (!ask || !belonging.membership.comingBack.has(ask)) return;
    const at = instant(now());
    await acts.write(() => Promise.resolve([{ act: 'answerBack', at, ask, yes: false }]));
  }

  #answered(ask: Id): Promise<void> {
    const { belonging } = this.#parts;
    return new Promise((resolve) => {
      const look = (): void => {
        if (belonging.membership.comingBack.has(ask)) return;
        stop();
        resolve();
      };
      const stop = belonging.onChange(look);
      look();
    });
  }
}
