/** One import, from the files a person chose to the roster in its place and back. Before `apply` nothing is written. */
import { createSubscriber } from 'svelte/reactivity';
import { breathe } from '#lib/app/breathe.ts';
import { layersFrom, readRosterLayer, type NewLayers } from '#lib/app/rosterHere.ts';
import { rosterDiff, type RosterDiff } from '#lib/domain/roster/rosterDiff.ts';
import type { RosterLayer } from '#lib/domain/roster/rosterLayer.ts';
import type { CheckedImport, ImportResult } from '#lib/import/checkImport.ts';
import {
  mappedFields,
  type ColumnMapping,
  type MappedField,
  type NeedsMapping,
} from '#lib/import/columnMapping.ts';
import type { ImportRefusal } from '#lib/import/importRefusal.ts';
import type { ImportProgress } from '#lib/import/pace.ts';
import { startImport, type RunningImport } from '#lib/import/startImport.ts';
import type { Desk } from './desk.svelte.ts';

export interface Found {
  readonly checked: CheckedImport;
  readonly layers: NewLayers;
  readonly diff: RosterDiff;
  /** What the difference was drawn against. */
  readonly before: RosterLayer | undefined;
}

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly progress: ImportProgress | undefined }
  | { readonly at: 'comparing' }
  | { readonly at: 'refused'; readonly refusal: ImportRefusal }
  | { readonly at: 'columns'; readonly needs: NeedsMapping }
  | { readonly at: 'found'; readonly found: Found }
  | { readonly at: 'keeping' }
  | { readonly at: 'notKept' }
  | { readonly at: 'applied' | 'wentBack' };

export class RosterImport {
  stage = $state.raw<Stage>({ at: 'choose' });
  readonly #desk: Desk;
  readonly #watch: () => void;
  #files: readonly File[] = [];
  /** How the columns of a plain list are read: as last time, until a person says otherwise. */
  #mapping: ColumnMapping | undefined;
  #running: RunningImport | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#watch = createSubscriber((changed) => desk.workspace.layers.onChange(changed));
  }

  /** What `goBack` would bring. */
  readonly former = $derived.by(() => {
    this.#watch();
    return readRosterLayer(this.#desk.workspace.layers.former('roster'));
  });

  read(files: readonly File[]): Promise<void> {
    this.#files = files;
    this.#mapping = remembered(this.#desk.roster);
    return this.#check(this.#mapping);
  }

  readAs(mapping: ColumnMapping): Promise<void> {
    this.#mapping = mapping;
    return this.#check(mapping);
  }

  /** Nothing is mapped, so the import asks. */
  askColumns(): Promise<void> {
    return this.#check({});
  }

  /** Also when somebody leaves the page: what was read is forgotten. */
  startAgain(): void {
    this.#running?.cancel();
    this.#running = undefined;
    this.#files = [];
    this.stage = { at: 'choose' };
  }

  stop(): void {
    this.#running?.cancel();
  }

  async apply(found: Found): Promise<void> {
    // Another window may have brought a roster meanwhile: then the difference that was shown is not the one that is.
    if (found.before !== this.#desk.roster) return this.#compare(found.checked);
    this.stage = { at: 'keeping' };
    const { roster, contacts } = found.layers;
    const kept = await this.#desk.workspace.layers.replace({ roster, contacts });
    this.stage = { at: kept.ok ? 'applied' : 'notKept' };
  }

  async goBack(): Promise<void> {
    this.stage = { at: 'keeping' };
    const kept = await this.#desk.workspace.layers.goBack(['roster', 'contacts']);
    this.stage = { at: kept.ok ? 'wentBack' : 'notKept' };
  }

  async #check(mapping: ColumnMapping | undefined): Promise<void> {
    this.#running?.cancel();
    this.stage = { at: 'reading', progress: undefined };
    const running = startImport(this.#files, mapping, (progress) => {
      if (this.#running === running) this.stage = { at: 'reading', progress };
    });
    this.#running = running;
    const result = await running.result;
    if (this.#running !== running) return;
    this.#running = undefined;
    await this.#show(result);
  }

  async #show(result: ImportResult): Promise<void> {
    if (result.ok) return this.#compare(result.value);
    const { error } = result;
    if (error.code !== 'needsMapping') this.stage = { at: 'refused', refusal: error };
    else
      this.stage = { at: 'columns', needs: { ...error, guess: { ...error.guess, ...this.#known(error) } } };
  }

  async #compare(checked: CheckedImport): Promise<void> {
    this.stage = { at: 'comparing' };
    const { workspace, roster, contacts } = this.#desk;
    const layers = await layersFrom(checked.roster, {
      schoolIdKey: workspace.schoolIdKey,
      by: workspace.me.member,
      at: workspace.moment().instant,
      mapping: this.#mapping,
      before: { roster, contacts },
    });
    await breathe();
    if (this.stage.at !== 'comparing') return;
    const diff = rosterDiff(roster, layers.roster);
    await breathe();
    if (this.stage.at !== 'comparing') return;
    this.stage = { at: 'found', found: { checked, layers, diff, before: roster } };
  }

  #known({ columns }: NeedsMapping): ColumnMapping {
    return mapped((field) => columns.find((column) => column === this.#mapping?.[field]));
  }
}

const remembered = (roster: RosterLayer | undefined): ColumnMapping | undefined =>
  roster?.columns && mapped((field) => roster.columns?.[field]);

function mapped(columnOf: (field: MappedField) => string | undefined): ColumnMapping {
  const known = mappedFields.map((field) => [field, columnOf(field)] as const);
  return Object.fromEntries(known.filter(([, column]) => column !== undefined));
}
