/** A recovery kit that was just made, until three of its words have been read back from the paper. */
import { tick } from 'svelte';
import { misread, recoveryKit, type RecoveryKit } from '#lib/app/recoveryKit.ts';
import { preferences } from './preferences.svelte.ts';

export class NewKit {
  made = $state.raw<RecoveryKit>();
  /** The word that was last read wrong from the paper. */
  wrongAt = $state<number>();

  get words(): readonly string[] {
    return this.made?.words ?? [];
  }

  make(): void {
    this.made ??= recoveryKit(preferences.settings.locale);
  }

  async isReadBack(answers: Readonly<Record<number, string | undefined>>): Promise<boolean> {
    if (!this.made) return false;
    const [first] = misread(this.made, answers);
    // Taken away and set again, so that the field comes into focus a second time too.
    this.wrongAt = undefined;
    await tick();
    this.wrongAt = first;
    return first === undefined;
  }
}
