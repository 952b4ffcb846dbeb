/** A coordinator lets somebody in: the invitation, the letter that comes by it, and the answer. */
import type { Asking } from '#lib/app/inviting.ts';
import { meet, type Meeting } from '#lib/app/meeting.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { invitationText, type Invitation } from '#lib/ledger/invitation.ts';
import type { Desk } from './desk.svelte.ts';
import { letterText, readLetter } from './letters.ts';
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
  problem = $state<InvitingProblem>();
  #meeting: Meeting | undefined;
  readonly #desk: Desk;
  readonly #here: string;

  /** `here`: the address of this app, without a place in it. */
  constructor(desk: Desk, here: string) {
    this.#desk = desk;
    this.#here = here;
  }

  /** The secret stands behind the #: no server is sent it. */
  get link(): string {
    return this.invitation ? `${this.#here}#${invitationText(this.invitation)}` : '';
  }

  readonly begin = async (): Promise<void> => {
    const begun = await this.#desk.workspace.team.inviting.begin(this.role, preferences.settings.locale);
    this.problem = begun.ok ? undefined : 'notKept';
    if (!begun.ok) return;
    this.invitation = begun.value;
    const servers = await this.#desk.laptops.network.servers();
    if (this.invitation !== begun.value) return;
    this.#meeting = meet(begun.value, servers, (letter) => void this.hear(letter));
  };

  readonly takeLetter = async (): Promise<void> => {
    const letter = readLetter(this.letter);
    if (letter) await this.hear(letter);
    else this.problem = 'notALetter';
  };

  async hear(letter: Bytes): Promise<void> {
    // Somebody who comes twice, or a second one, does not take the place of whom the coordinator is looking at.
    if (!this.invitation || this.asking) return;
    this.asking = await this.#desk.workspace.team.inviting.read(this.invitation, letter);
    this.problem = this.asking ? undefined : 'notALetter';
    if (this.asking) this.name = this.asking.act.member.name;
  }

  readonly confirm = async (): Promise<void> => {
    if (!this.invitation || !this.asking || this.name.trim() === '') return;
    const said = await this.#desk.workspace.team.inviting.confirm(
      this.invitation,
      this.asking,
      this.name.trim(),
    );
    if (said.ok) this.welcome = letterText(said.value);
    if (said.ok) this.#meeting?.say(said.value);
    this.problem = said.ok ? undefined : said.error === 'over' ? 'over' : 'notKept';
  };

  /** Also when somebody turns away from the page before anybody came. */
  readonly stop = async (): Promise<void> => {
    const { invitation, welcome } = this;
    this.again();
    if (invitation && !welcome) await this.#desk.workspace.team.inviting.withdraw(invitation);
  };

  readonly again = (): void => {
    this.#meeting?.close();
    this.#meeting = undefined;
    this.invitation = undefined;
    this.asking = undefined;
    this.problem = undefined;
    this.letter = '';
    this.welcome = '';
  };
}
