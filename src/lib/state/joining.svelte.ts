/** A newcomer on the way into a school, step by step. Nothing is written before the welcome has come. */
import type { LaptopKnocking } from '#lib/app/joinAsLaptop.ts';
import type { Knocking } from '#lib/app/joinSchool.ts';
import { meet, type Meeting } from '#lib/app/meeting.ts';
import { askPersistence } from '#lib/app/persistence.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { WireWord } from '#lib/app/wireWords.ts';
import { readInvitation, type Invitation } from '#lib/ledger/invitation.ts';
import { isSameInvitation, offerIn } from './codes.ts';
import { letterText, readLetter } from './letters.ts';
import { lineRefusals } from './lineRefusals.ts';
import { MinutesLeft } from './minutesLeft.svelte.ts';
import { NewKit } from './newKit.svelte.ts';
import type { Session } from './session.svelte.ts';
import { siteHere } from './siteHere.ts';

export type JoiningStep = 'paste' | 'about' | 'passphrase' | 'kit' | 'check' | 'meet' | 'opening';
export type JoiningProblem = 'notALink' | 'over' | 'notForUs' | Fault;
/** How it stands with the coordinator: nobody has the letter yet, it is looked at, somebody else is looked at first. */
export type Heard = 'nobody' | 'lookedAt' | 'waits';

const fields = ['name', 'title', 'label'] as const;

export class Joining {
  step = $state<JoiningStep>('paste');
  link = $state('');
  about = $state({ name: '', title: '', label: '' });
  refusals = $state.raw<readonly Refusal[]>([]);
  answer = $state('');
  /** What was read from the coordinator's screen, and what this screen shows in return. */
  theirCode = $state('');
  ownCode = $state('');
  notACode = $state(false);
  heard = $state<Heard>('nobody');
  readonly left = new MinutesLeft();
  problem = $state<JoiningProblem>();
  invitation = $state.raw<Invitation>();
  knocking = $state.raw<Knocking | LaptopKnocking>();
  readonly kit = new NewKit();
  #meeting: Meeting | undefined;
  #passphrase = '';
  readonly #session: Session;
  readonly #arrive: () => Promise<void>;

  constructor(session: Session, link: string, arrive: () => Promise<void>) {
    this.#session = session;
    this.#arrive = arrive;
    this.link = link;
    if (link) this.takeLink();
  }

  /** Another laptop of somebody who belongs already. */
  get isOwnLaptop(): boolean {
    return this.invitation?.ownLaptop === true;
  }

  /** Somebody who belongs already and has lost every laptop. */
  get isBack(): boolean {
    return this.invitation?.comesBack !== undefined;
  }

  get letter(): string {
    return this.knocking ? letterText(this.knocking.coming.letter) : '';
  }

  readonly takeLink = (): void => {
    this.invitation = readInvitation(this.link);
    if (!this.invitation) this.problem = 'notALink';
    else if (Date.now() > this.invitation.until) this.problem = 'over';
    else {
      this.problem = undefined;
      this.step = 'about';
      this.left.start(this.invitation.until, this.#timeIsUp);
    }
  };

  readonly takeAbout = (): void => {
    this.refusals = lineRefusals(this.about, this.isOwnLaptop || this.isBack ? ['label'] : fields);
    if (this.refusals.length === 0) this.step = 'passphrase';
  };

  readonly takePassphrase = (passphrase: string): void => {
    this.#passphrase = passphrase;
    // The kit that this person has opens the second laptop as well.
    if (this.isOwnLaptop) {
      void this.#knock();
      return;
    }
    this.kit.make();
    this.step = 'kit';
  };

  readonly readBack = async (answers: Readonly<Record<number, string | undefined>>): Promise<void> => {
    if (await this.kit.isReadBack(answers)) await this.#knock();
  };

  /** The coordinator's code, where the link brought none or another one is shown by now. */
  readonly takeCode = async (): Promise<void> => {
    const offer = offerIn(this.theirCode);
    const ours = this.invitation && isSameInvitation(this.invitation, this.theirCode);
    this.notACode = !offer || !ours;
    if (offer && ours) await this.#answerTo(offer);
  };

  readonly takeAnswer = async (): Promise<void> => {
    const letter = readLetter(this.answer);
    if (letter) await this.enter(letter);
    else this.problem = 'notForUs';
  };

  async enter(letter: Bytes): Promise<void> {
    if (!this.knocking || !this.invitation || this.step !== 'meet') return;
    this.step = 'opening';
    const joiner = { ...this.about, passphrase: this.#passphrase, kit: this.#kitWords };
    const entered = await this.#session.join(letter, this.knocking, this.invitation, joiner);
    if (entered.ok) {
      this.leave();
      return this.#arrive();
    }
    if (entered.error === 'badWords') throw new Error('a kit of our own did not read');
    this.problem = entered.error;
    this.step = 'meet';
  }

  /** Nobody waits at the meeting point for somebody who has gone. */
  readonly leave = (): void => {
    this.left.stop();
    this.#meeting?.close();
  };

  async #knock(): Promise<void> {
    const { invitation } = this;
    if (!invitation) return;
    await askPersistence();
    const knocked = await this.#knocked(invitation);
    if (knocked.ok) {
      this.knocking = knocked.value;
      this.step = 'meet';
      const site = await siteHere();
      const { letter } = knocked.value.coming;
      this.#meeting = meet(invitation, site ? [site] : [], letter, (word) => void this.#hear(word));
      const offer = offerIn(this.link);
      if (offer) await this.#answerTo(offer);
    } else if (knocked.error === 'over') {
      this.problem = 'over';
      this.step = 'paste';
    } else throw new Error('a kit of our own did not read');
  }

  async #knocked(invitation: Invitation) {
    if (this.isOwnLaptop) {
      const { knockAsLaptop } = await import('#lib/app/joinAsLaptop.ts');
      return knockAsLaptop(invitation, Date.now());
    }
    if (this.isBack) {
      const { knockAgain } = await import('#lib/app/knockAgain.ts');
      return knockAgain(invitation, this.#kitWords, Date.now());
    }
    const { knock } = await import('#lib/app/joinSchool.ts');
    return knock(invitation, { ...this.about, kit: this.#kitWords }, Date.now());
  }

  async #answerTo(offer: Bytes): Promise<void> {
    const answer = await this.#meeting?.answer(offer);
    this.ownCode = answer ? letterText(answer) : '';
    this.notACode = !answer;
  }

  async #hear(word: WireWord): Promise<void> {
    if (word.say === 'letter') await this.enter(word.letter);
    else if (word.say === 'over') this.problem = 'over';
    else this.heard = word.say;
  }

  /** Whoever is looked at already waits for an answer, which may take longer where two have to give it. */
  readonly #timeIsUp = (): void => {
    if (this.heard !== 'lookedAt') this.problem = 'over';
  };

  get #kitWords(): string {
    return this.kit.words.join(' ');
  }
}
