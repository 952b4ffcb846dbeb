/**
 * One form while somebody types in it: what was typed is sealed on this device after a short rest and is there again
 * after a lock, a crash or another day; a refusal stands at its field; what was decided clears the form.
 */
import type { DraftFields } from '#lib/app/drafts.ts';
import type { Performed } from '#lib/app/perform.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { Desk } from './desk.svelte.ts';

export class DraftForm<Fields extends DraftFields> {
  fields: Fields;
  refusal = $state.raw<Refusal>();
  readonly #desk: Desk;
  readonly #form: string;
  readonly #empty: () => Fields;

  /** To be made while a component is set up. `form` names the form and what it is about; `empty` is a fresh one. */
  constructor(desk: Desk, form: string, empty: () => Fields) {
    this.#desk = desk;
    this.#form = form;
    this.#empty = empty;
    this.fields = $state({ ...empty(), ...desk.workspace.drafts.read(form) });
    let first = JSON.stringify(this.fields);
    $effect(() => {
      const typed = this.#typed();
      // Looking at a form is not typing in it.
      if (JSON.stringify(typed) === first) return;
      first = '';
      desk.workspace.drafts.write(form, typed);
    });
  }

  #typed(): Fields {
    return $state.snapshot(this.fields) as Fields;
  }

  /** Undefined when a rule said no; the refusal then stands at its field. */
  async submit<Draft>(decision: Decision<Draft>, more: object = {}): Promise<Performed | undefined> {
    const answer = await this.#desk.decide(decision, { ...this.#typed(), ...more });
    if (!answer.ok) {
      this.refusal = answer.error[0];
      return undefined;
    }
    this.refusal = undefined;
    this.reset();
    return answer.value;
  }

  /** Empties the form. The stored draft goes when the disk has what was decided, not before. */
  reset(): void {
    Object.assign(this.fields, this.#empty());
    const { keeping, drafts } = this.#desk.workspace;
    // The effect above runs once more for the emptied form; the draft is cleared after it.
    queueMicrotask(() => keeping.whenKept(() => drafts.clear(this.#form)));
  }
}
