/** Two laptops of one school that no server brings together: one shows a code, the other answers with its own. */
import type { OverNetwork } from '#lib/app/overNetwork.ts';
import { letterText, readLetter } from './letters.ts';

export type CodeStep = 'rest' | 'show' | 'read';
/** `cannot`: another tab of this browser carries, or this is the invented school. */
export type CodeProblem = 'notACode' | 'cannot';

export class MeetingByCodes {
  step = $state<CodeStep>('rest');
  /** What this screen shows. */
  own = $state('');
  /** What was read from the other screen. */
  theirs = $state('');
  /** Both codes were right: the laptops find each other now. */
  taken = $state(false);
  problem = $state<CodeProblem>();
  readonly #network: OverNetwork;

  constructor(network: OverNetwork) {
    this.#network = network;
  }

  readonly show = async (): Promise<void> => {
    this.rest();
    const offer = await this.#network.offer();
    this.problem = offer ? undefined : 'cannot';
    if (!offer) return;
    this.own = letterText(offer);
    this.step = 'show';
  };

  readonly read = (): void => {
    this.rest();
    this.step = 'read';
  };

  readonly take = async (): Promise<void> => {
    if (this.taken) return;
    const code = readLetter(this.theirs);
    if (this.step === 'show') this.taken = !!code && (await this.#network.accept(code));
    else {
      const answer = code && (await this.#network.answer(code));
      this.own = answer ? letterText(answer) : '';
    }
    this.problem = this.taken || (this.step === 'read' && this.own) ? undefined : 'notACode';
  };

  readonly rest = (): void => {
    this.step = 'rest';
    this.own = '';
    this.theirs = '';
    this.taken = false;
    this.problem = undefined;
  };
}
