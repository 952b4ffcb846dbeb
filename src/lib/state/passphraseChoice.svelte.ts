/** A new passphrase while it is chosen: the one that chance made first, or a person's own; written twice. */
import { offerPassphrase, passphraseAdvice, type PassphraseConcern } from '#lib/app/passphraseAdvice.ts';
import { preferences } from './preferences.svelte.ts';

export class PassphraseChoice {
  offered = $state(offerPassphrase(preferences.settings.locale));
  way = $state<'offered' | 'own'>('offered');
  own = $state('');
  again = $state('');
  concern = $state<PassphraseConcern | 'different'>();
  /** Counts the refusals, so that the field to blame is set up anew and takes the focus. */
  refused = $state(0);
  readonly #schoolWords: () => readonly string[];
  readonly #taken: (passphrase: string) => void;

  constructor(schoolWords: () => readonly string[], taken: (passphrase: string) => void) {
    this.#schoolWords = schoolWords;
    this.#taken = taken;
  }

  readonly another = (): void => {
    this.offered = offerPassphrase(preferences.settings.locale);
  };

  readonly turn = (): void => {
    this.way = this.way === 'own' ? 'offered' : 'own';
    this.again = '';
    this.concern = undefined;
  };

  readonly take = async (): Promise<void> => {
    const passphrase = this.way === 'own' ? this.own : this.offered;
    this.concern =
      (this.way === 'own' ? await passphraseAdvice(passphrase, this.#schoolWords()) : undefined) ??
      (alike(passphrase, this.again) ? undefined : 'different');
    if (this.concern) this.refused += 1;
    else this.#taken(passphrase);
  };
}

/** One passphrase may be typed in two ways of composing the same letters; keys are made from NFKC as well. */
const alike = (one: string, other: string): boolean => one.normalize('NFKC') === other.normalize('NFKC');
