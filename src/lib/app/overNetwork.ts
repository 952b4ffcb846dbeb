/**
 * This school's laptops over the network, while it is unlocked: where the school says that they meet, and nowhere else.
 * Locking ends every connection before the keys go.
 */
import { meetingPoints, THIS_SITE, type MeetingPoints } from '#lib/domain/school/meetingPoints.ts';
import { schoolTable, type SchoolAbout } from '#lib/domain/school/school.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { startNetwork, type Network } from '#lib/sync/network.ts';
import type { NetworkState } from '#lib/sync/networkState.ts';
import { farewellTo } from './farewell.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds after which the place where the school meets is looked for again, if it was out of reach. */
const LOOKS_AGAIN = 60_000;
const apart: NetworkState = { path: 'none', peers: [] };

export class OverNetwork {
  readonly #workspace: Workspace;
  readonly #site: () => Promise<string | undefined>;
  readonly #listeners = new Set<() => void>();
  readonly #stopListening: (() => void)[] = [];
  readonly #elsewhere: Elsewhere;
  #network: Network | undefined;
  #state = apart;
  #where = '';
  #closed = false;
  #started = false;
  /** Somebody wants to meet by codes: the network stands ready, though no server is asked. */
  #byCodes = false;
  #turn: Promise<unknown> = Promise.resolve();

  /** `site`: the address of the small server beside the app, if it runs there. */
  constructor(workspace: Workspace, elsewhere: Elsewhere, site: () => Promise<string | undefined>) {
    this.#workspace = workspace;
    this.#elsewhere = elsewhere;
    this.#site = site;
  }

  get state(): NetworkState {
    return this.#state;
  }

  /** Where the school meets, for whoever is let in; with the server beside this app where the school has said nothing. */
  async points(): Promise<MeetingPoints> {
    const site = await this.#site();
    const points = meetingPoints(await this.#written(), site);
    return points.signaling.length > 0 || !site ? points : { ...points, signaling: [site] };
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    this.#started = true;
    const { team, summaries, together } = this.#workspace;
    this.#stopListening.push(
      team.onChange(() => (team.isOut ? this.#leave() : this.#network?.recheck())),
      summaries.onChange(() => this.follow()),
      together.alsoTo({ say: (sealed) => this.#network?.presence.say(sealed) }),
    );
    const look = () => this.#network ?? this.follow();
    globalThis.addEventListener?.('online', look);
    const timer = setInterval(look, LOOKS_AGAIN);
    this.#stopListening.push(
      () => globalThis.removeEventListener?.('online', look),
      () => clearInterval(timer),
    );
    this.follow();
  }

  /** Goes where the school says; called again whenever that may have changed. */
  follow(): void {
    this.#turn = this.#turn.then(() => this.#follow());
  }

  /** This laptop is of the school no more: it speaks to nobody, and nobody is asked to speak to it. */
  #leave(): void {
    this.#turn = this.#turn.then(async () => {
      await this.#network?.stop();
      this.#network = undefined;
      this.#where = '';
      this.#say(apart);
    });
  }

  /** Without a server: for one code, and back. Undefined or false for something else, and where another tab carries. */
  async offer(): Promise<Bytes | undefined> {
    return (await this.#ready())?.offer();
  }

  async answer(offer: Bytes): Promise<Bytes | undefined> {
    return (await this.#ready())?.answer(offer);
  }

  async accept(answer: Bytes): Promise<boolean> {
    return (await this.#ready())?.accept(answer) ?? false;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const stop of this.#stopListening) stop();
    await this.#turn;
    await this.#network?.stop();
    this.#network = undefined;
    this.#listeners.clear();
  }

  async #ready(): Promise<Network | undefined> {
    if (!this.#started) return undefined;
    this.#byCodes = true;
    this.follow();
    await this.#turn;
    return this.#network;
  }

  async #follow(): Promise<void> {
    if (this.#closed || this.#workspace.team.isOut) return;
    const written = await this.#written();
    // Whoever hosts the app without such a server is not asked for one at every unlocking.
    const site = written.meetAt?.includes(THIS_SITE) ? await this.#site() : undefined;
    const points = meetingPoints(written, site);
    const where = JSON.stringify(points);
    const stands = points.signaling.length > 0 || this.#byCodes;
    if (this.#closed || (where === this.#where && stands === !!this.#network)) return;
    this.#where = where;
    await this.#network?.stop();
    this.#network = undefined;
    const isOutOfReach = !stands && written.meetAt !== undefined;
    this.#say(isOutOfReach ? { ...apart, problem: 'unreachable' } : apart);
    if (stands) this.#begin(points);
  }

  async #written(): Promise<Partial<SchoolAbout>> {
    const book = await this.#workspace.book(await this.#workspace.onlyRecord('school'));
    return book.only(schoolTable) ?? {};
  }

  #begin({ signaling, iceServers }: MeetingPoints): void {
    const { onDisk, carrying, team, together } = this.#workspace;
    const { belonging, name: store } = onDisk;
    this.#network = startNetwork({
      carried: carrying,
      gate: {
        school: belonging.school,
        me: belonging.secrets.deviceId,
        sign: (message) => belonging.author.device.sign(message),
        farewell: (device) => farewellTo(device, belonging),
        signKeyOf: (device) => team.membership.devices.get(device)?.signKey,
      },
      secrets: (generation) => belonging.teamSecrets(generation),
      formerSecrets: async (generation) =>
        (await belonging.everyTeamSecrets(generation)).slice(0, -1).toReversed(),
      store,
      signaling,
      iceServers,
      onState: (state) => this.#say(state),
      onPeerHave: (device, ids) => this.#elsewhere.said(device, ids),
      onPeerClock: (device, ahead) => this.#elsewhere.clock(device, ahead),
    });
    this.#stopListening.push(
      this.#network.presence.on((words) => words.forEach((word) => together.heard(word))),
    );
  }

  #say(state: NetworkState): void {
    this.#state = state;
    this.#elsewhere.met(state.peers.map(({ device }) => device));
    for (const listener of this.#listeners) listener();
  }
}
