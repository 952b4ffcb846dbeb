/** A new passphrase for an open school: whoever changes it shows first that the door is theirs. */
import { changePassphrase, type UnlockRefusal } from '#lib/app/unlock.ts';
import type { Desk } from './desk.svelte.ts';
import { PassphraseChoice } from './passphraseChoice.svelte.ts';

export class PassphraseChange {
  /** The passphrase as it is, or the twelve words. */
  proof = $state('');
  way = $state<'kit' | 'passphrase'>('passphrase');
  refusal = $state.raw<UnlockRefusal>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  done = $state(false);
  readonly choice: PassphraseChoice;
  readonly #school: string;

  constructor(desk: Desk) {
    this.#school = desk.workspace.name;
    this.choice = new PassphraseChoice(
      () => [desk.summaries.school.name, desk.me.name],
      (passphrase) => void this.#change(passphrase),
    );
  }

  readonly turn = (): void => {
    this.way = this.way === 'kit' ? 'passphrase' : 'kit';
    this.proof = '';
    this.refusal = undefined;
  };

  async #change(passphrase: string): Promise<void> {
    const proof = this.way === 'kit' ? { kit: this.proof } : { passphrase: this.proof };
    const changed = await changePassphrase(this.#school, proof, passphrase);
    this.done = changed.ok;
    if (changed.ok) return;
    this.refusal = changed.error;
    this.failed += 1;
  }
}
