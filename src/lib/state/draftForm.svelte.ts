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
  /** What the rules said to the last attempt. */
  refusals = $state.raw<readonly Refusal[]>([]);
  readonly #desk: Desk;
  readonly #form: string;
  readonly #empty: () => Fields;
  #untouched: string;
  /** What was sent, as long as the disk does not have it. */
  #sent: string | undefined;
  #sending = false;

  /** To be made while a component is set up. `form` names the form and what it is about; `empty` is a fresh one. */
  constructor(desk: Desk, form: string, empty: () => Fields) {
    this.#desk = desk;
    this.#form = form;
    this.#empty = empty;
    const blank = empty();
    this.fields = $state({ ...blank, ...desk.workspace.drafts.read(form) });
    this.#untouched = JSON.stringify(blank);
    $effect(() => {
      const typed = this.#typed();
      const { drafts } = desk.workspace;
      // Looking at a form is not typing in it; one that was emptied has no draft, unless what was sent is not kept yet.
      if (JSON.stringify(typed) !== this.#untouched) drafts.write(form, typed);
      else if (this.#sent === undefined) drafts.clear(form);
    });
  }

  #typed(): Fields {
    return $state.snapshot(this.fields) as Fields;
  }

  /** Undefined when a rule said no, which then stands at its field, and while the same form is still being sent. */
  async submit<Draft>(decision: Decision<Draft>, more: object = {}): Promise<Performed | undefined> {
    if (this.#sending) return undefined;
    this.#sending = true;
    const typed = this.#typed();
    const answer = await this.#desk
      .decide(decision, { ...typed, ...more })
      .finally(() => (this.#sending = false));
    this.refusals = answer.ok ? [] : answer.error;
    if (!answer.ok) return undefined;
    this.#settle(JSON.stringify(typed));
    return answer.value;
  }

  /** Throws away what was typed. */
  reset(): void {
    const blank = this.#empty();
    this.#untouched = JSON.stringify(blank);
    Object.assign(this.fields, blank);
    this.#desk.workspace.drafts.clear(this.#form);
  }

  /** Empties the form, unless something else was typed meanwhile. The stored draft goes when the disk has what was sent. */
  #settle(sent: string): void {
    this.#sent = sent;
    const blank = this.#empty();
    this.#untouched = JSON.stringify(blank);
    if (JSON.stringify(this.#typed()) === sent) Object.assign(this.fields, blank);
    const { keeping, drafts } = this.#desk.workspace;
    keeping.whenKept(() => {
      this.#sent = undefined;
      if (JSON.stringify(drafts.read(this.#form)) !== sent) return;
      drafts.clear(this.#form);
      // At once: a lid closed now must not bring back, tomorrow, a form that was sent.
      void drafts.flush();
    });
  }
}
