/** In by the recovery kit: its words are tried first, then a new passphrase takes the place of the forgotten one. */
import { tryKit } from '#lib/app/tryKit.ts';
import { changePassphrase, type UnlockRefusal } from '#lib/app/unlock.ts';
import type { Session } from './session.svelte.ts';

export class KitUnlocking {
  words = $state('');
  /** The words fit; what is missing is a new passphrase. */
  fits = $state(false);
  refusal = $state.raw<UnlockRefusal | { readonly why: 'badWords' }>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  readonly #session: Session;
  readonly #school: string;

  constructor(session: Session, school: string) {
    this.#session = session;
    this.#school = school;
  }

  readonly try = async (): Promise<void> => {
    const tried = await tryKit(this.#school, this.words);
    this.fits = tried.ok;
    if (tried.ok) this.refusal = undefined;
    else this.#refuse(tried.error === 'badWords' ? { why: 'badWords' } : tried.error);
  };

  readonly choose = async (passphrase: string): Promise<void> => {
    const changed = await changePassphrase(this.#school, { kit: this.words }, passphrase);
    if (!changed.ok) return this.#refuse(changed.error);
    const opened = await this.#session.unlock(this.#school, passphrase);
    if (!opened.ok) this.#refuse(opened.error);
  };

  #refuse(refusal: UnlockRefusal | { readonly why: 'badWords' }): void {
    this.refusal = refusal;
    this.failed += 1;
  }
}
