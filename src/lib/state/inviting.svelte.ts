/** A coordinator lets somebody in: the invitation, the letter that comes by it, and the answer. */
import { Callers, type Tell } from '#lib/app/callers.ts';
import type { Asking, Host } from '#lib/app/inviting.ts';
import { keepDoor, type Door } from '#lib/app/keepDoor.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Invitation } from '#lib/ledger/invitation.ts';
import { codeText } from './codes.ts';
import type { Desk } from './desk.svelte.ts';
import { letterText, readLetter } from './letters.ts';
import { MinutesLeft } from './minutesLeft.svelte.ts';
import { preferences } from './preferences.svelte.ts';

export type InvitingProblem = 'notALetter' | 'over' | 'notKept';

export class Inviting {
  role = $state<Role>('teacher');
  invitation = $state.raw<Invitation>();
  asking = $state.raw<Asking>();
  /** The name as the coordinator says it. */
  name = $state('');
  letter = $state('');
  welcome = $state('');
  /** The answer went over the network; nobody need carry it. */
  wentByItself = $state(false);
  /** The way to this laptop by a code, while one is shown. */
  offer = $state.raw<Bytes>();
  /** The newcomer's code, as it was read or pasted. */
  code = $state('');
  notACode = $state(false);
  /** The code was right; the two laptops find each other now. */
  codeTaken = $state(false);
  /** How many more have come by the same invitation. */
  waiting = $state(0);
  /** It was confirmed here; for a coordinator who comes back a second one has to say yes too. */
  isConfirmed = $state(false);
  problem = $state<InvitingProblem>();
  readonly left = new MinutesLeft();
  #door: Door | undefined;
  #callers = new Callers();
  readonly #desk: Desk;
  readonly #here: string;
  readonly #host: Host;

  /** `here`: the address of this app, without a place in it. `host`: who lets in, another person or an own laptop. */
  constructor(desk: Desk, here: string, host: Host = desk.workspace.team.inviting) {
    this.#desk = desk;
    this.#host = host;
    this.#here = here;
  }

  /** The secret stands behind the #: no server is sent it. */
  get link(): string {
    return this.invitation ? `${this.#here}#${codeText(this.invitation, this.offer)}` : '';
  }

  readonly begin = async (): Promise<void> => {
    const begun = await this.#host.begin(this.role, preferences.settings.locale);
    this.problem = begun.ok ? undefined : 'notKept';
    if (!begun.ok) return;
    this.invitation = begun.value;
    this.#callers = new Callers();
    this.left.start(begun.value.until, this.#timeIsUp);
    const points = await this.#desk.laptops.network.points();
    if (this.invitation !== begun.value) return;
    this.#door = keepDoor(begun.value, points, (letter, tell) => void this.hear(letter, tell));
  };

  /** Shows the way to this laptop in the picture itself; again for another newcomer, or if the first code was lost. */
  readonly showCode = async (): Promise<void> => {
    const door = this.#door;
    const offer = await door?.offer();
    if (door !== this.#door) return;
    this.offer = offer;
    this.code = '';
    this.codeTaken = false;
    this.notACode = false;
  };

  readonly takeCode = async (): Promise<void> => {
    if (this.codeTaken) return;
    const answer = readLetter(this.code);
    this.codeTaken = !!answer && (await this.#door?.accept(answer)) === true;
    this.notACode = !this.codeTaken;
  };

  readonly takeLetter = async (): Promise<void> => {
    const letter = readLetter(this.letter);
    if (letter) await this.hear(letter);
    else this.problem = 'notALetter';
  };

  async hear(letter: Bytes, tell?: Tell): Promise<void> {
    const { invitation } = this;
    const asking = invitation && (await this.#host.read(invitation, letter));
    if (!invitation || this.invitation !== invitation) return;
    if (asking) this.#callers.came(letter, asking, tell);
    this.problem = asking || tell ? undefined : 'notALetter';
    this.#look();
  }

  /** Whoever is looked at waits, and the next one is looked at. */
  readonly lookAtNext = (): void => {
    this.#callers.next();
    this.#look();
  };

  readonly confirm = async (): Promise<void> => {
    const { invitation, asking } = this;
    const [callers, name] = [this.#callers, this.name.trim()];
    if (!invitation || !asking || name === '' || this.isConfirmed) return;
    this.isConfirmed = true;
    const said = await this.#host.confirm(invitation, asking, name);
    if (this.invitation !== invitation) return;
    this.isConfirmed = false;
    this.problem = said.ok ? undefined : said.error === 'over' ? 'over' : 'notKept';
    if (!said.ok) return;
    this.wentByItself = callers.welcome(asking, said.value);
    this.left.stop();
    this.name = name;
    this.welcome = letterText(said.value);
  };

  /** Also when somebody turns away from the page before anybody came. */
  readonly stop = async (): Promise<void> => {
    const { invitation, welcome } = this;
    this.again();
    if (invitation && !welcome) await this.#host.withdraw(invitation);
  };

  readonly again = (): void => {
    this.#door?.close();
    this.#door = undefined;
    this.left.stop();
    this.offer = undefined;
    this.code = '';
    this.codeTaken = false;
    this.notACode = false;
    this.waiting = 0;
    this.invitation = undefined;
    this.asking = undefined;
    this.isConfirmed = false;
    this.problem = undefined;
    this.letter = '';
    this.welcome = '';
  };

  #look(): void {
    this.waiting = this.#callers.waiting;
    const { first } = this.#callers;
    // A name that was corrected stays while others come.
    if (this.asking === first) return;
    this.asking = first;
    this.name = first?.name ?? '';
  }

  readonly #timeIsUp = (): void => {
    if (this.asking || this.welcome) return;
    void this.stop();
    this.problem = 'over';
  };
}
