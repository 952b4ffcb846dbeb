/** One directory, from the files a person chose to the list of services. Before `apply` nothing is written. */
import { sha256 } from '#lib/crypto/hash.ts';
import { domains, type NeedDomain } from '#lib/domain/case/case.ts';
import {
  bringServices,
  directoryKey,
  sortBrought,
  type BroughtService,
} from '#lib/domain/resources/bringServices.ts';
import { BY_NAME, categoriesOf, guessNeed } from '#lib/domain/resources/guessNeed.ts';
import { serviceTable } from '#lib/domain/resources/resources.ts';
import type { ImportRefusal } from '#lib/import/importRefusal.ts';
import type { CheckedServices } from '#lib/import/services/checkServices.ts';
import { readServices } from '#lib/import/services/readServices.ts';
import { utf8 } from '#lib/kernel/bytes.ts';
import { idFromBytes } from '#lib/kernel/ids.ts';
import type { Directory } from './directory.svelte.ts';

type Stage =
  | { readonly at: 'choose' | 'reading' | 'keeping' | 'applied' }
  | { readonly at: 'refused'; readonly refusal: ImportRefusal }
  | { readonly at: 'found'; readonly checked: CheckedServices };

export interface Category {
  readonly key: string;
  readonly count: number;
  readonly need: NeedDomain | '';
}

export class ServicesImport {
  stage = $state.raw<Stage>({ at: 'choose' });
  /** By which name the school knows the directory: its ids count within it. */
  name = $state('');
  /** Of each category of the directory, the need that it answers; put right by whoever brings it in. */
  #needs = $state.raw<ReadonlyMap<string, NeedDomain | ''>>(new Map());
  readonly #directory: Directory;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  readonly #rows = $derived.by(() => this.#directory.book.rows(serviceTable));

  /** The directories that were brought in before. */
  readonly names = $derived.by(() => {
    const known = this.#rows.flatMap(({ directory }) => directory ?? []);
    return [...new Map(known.map((name) => [directoryKey(name), name])).values()].sort();
  });

  /** Those of many services first. */
  categories({ services }: CheckedServices): readonly Category[] {
    const counts = new Map<string, number>();
    for (const one of services)
      for (const key of categoriesOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts]
      .map(([key, count]) => ({ key, count, need: this.#needs.get(key) ?? '' }))
      .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
  }

  answers(category: string, need: NeedDomain | ''): void {
    this.#needs = new Map(this.#needs).set(category, need);
  }

  sorted(checked: CheckedServices) {
    return sortBrought(this.#rows, this.#said(checked), this.name);
  }

  async read(files: readonly File[]): Promise<void> {
    this.stage = { at: 'reading' };
    const result = await readServices(files);
    if (!result.ok) {
      this.stage = { at: 'refused', refusal: result.error };
      return;
    }
    this.name = this.#knownAs(result.value) ?? (files[0]?.name ?? '').replace(/\.\w+$/, '');
    const keys = new Set(result.value.services.flatMap(categoriesOf));
    this.#needs = new Map([...keys].map((key) => [key, firstGuess(key)]));
    this.stage = { at: 'found', checked: result.value };
  }

  startAgain(): void {
    this.stage = { at: 'choose' };
  }

  async apply(found: CheckedServices): Promise<void> {
    this.stage = { at: 'keeping' };
    const directory = this.name;
    const services = await Promise.all(
      this.#said(found).map(async (says) => ({
        // Two laptops that bring one directory agree; two directories that use one id do not.
        id: await serviceId(directory, says.source),
        says,
      })),
    );
    const { desk, id } = this.#directory;
    const answer = await desk.decide(bringServices, { resources: id, directory, services });
    this.stage = answer.ok ? { at: 'applied' } : { at: 'found', checked: found };
  }

  #said({ services }: CheckedServices): BroughtService[] {
    return services.map(({ terms, ...says }) => {
      const needs = new Set(categoriesOf({ ...says, terms }).map((key) => this.#needs.get(key)));
      return { ...says, needs: domains.filter((domain) => needs.has(domain)) };
    });
  }

  /** The directory that most of these services came from before, whatever the file is called this time. */
  #knownAs({ services }: CheckedServices): string | undefined {
    const names = new Map(services.map(({ source, name }) => [source, name]));
    const counts = new Map<string, number>();
    for (const { directory, source, name } of this.#rows)
      if (directory && source && names.get(source) === name)
        counts.set(directory, (counts.get(directory) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most && most[1] * 2 > services.length ? most[0] : undefined;
  }
}

const firstGuess = (key: string): NeedDomain | '' =>
  (key.startsWith(BY_NAME) ? domains.find((one) => key === `${BY_NAME}${one}`) : guessNeed(key)) ?? '';

const serviceId = async (directory: string, source: string) =>
  idFromBytes((await sha256(utf8(`service/${directoryKey(directory)}/${source}`))).subarray(0, 16));
