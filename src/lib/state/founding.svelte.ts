/** A school while it is being started, step by step. Lives in memory alone: going away leaves nothing behind. */
import { askPersistence } from '#lib/app/persistence.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { SchoolLanguage } from '#lib/domain/school/school.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { lineRefusals } from './lineRefusals.ts';
import { NewKit } from './newKit.svelte.ts';
import { preferences } from './preferences.svelte.ts';
import type { Session } from './session.svelte.ts';

export type FoundingStep = 'about' | 'passphrase' | 'kit' | 'check' | 'forgets' | 'making';

const fields = ['school', 'name', 'title', 'label'] as const;

export class Founding {
  step = $state<FoundingStep>('about');
  about = $state({ school: '', name: '', title: '', label: '' });
  refusals = $state.raw<readonly Refusal[]>([]);
  readonly kit = new NewKit();
  fault = $state<Fault>();
  #passphrase = '';
  readonly #session: Session;
  readonly #arrive: () => Promise<void>;

  /** `arrive` leads to where a new school begins; the door is gone by then. */
  constructor(session: Session, arrive: () => Promise<void>) {
    this.#session = session;
    this.#arrive = arrive;
  }

  get language(): SchoolLanguage {
    return preferences.settings.locale;
  }

  /** What somebody who guesses would try first. */
  get schoolWords(): string[] {
    return Object.values(this.about);
  }

  readonly takeAbout = (): void => {
    this.refusals = lineRefusals(this.about, fields);
    if (this.refusals.length === 0) this.step = 'passphrase';
  };

  readonly takePassphrase = (passphrase: string): void => {
    this.#passphrase = passphrase;
    this.kit.make();
    this.step = 'kit';
  };

  readonly readBack = async (answers: Readonly<Record<number, string | undefined>>): Promise<void> => {
    if (!(await this.kit.isReadBack(answers))) return;
    if ((await askPersistence()) === 'granted') await this.make();
    else this.step = 'forgets';
  };

  readonly make = async (): Promise<void> => {
    if (!this.kit.made || this.step === 'making') return;
    const { school, name, title, label } = this.about;
    this.step = 'making';
    const made = await this.#session.make(
      { founder: { name, title }, label, passphrase: this.#passphrase, kit: this.kit.words.join(' ') },
      { name: school, language: this.language },
    );
    if (made.ok) return this.#arrive();
    if (made.error === 'badWords') throw new Error('a kit of our own did not read');
    this.fault = made.error;
    this.step = 'check';
  };
}
