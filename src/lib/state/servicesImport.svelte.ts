/** One directory, from the files a person chose to the list of services. Before `apply` nothing is written. */
import { sha256 } from '#lib/crypto/hash.ts';
import { bringServices, sortBrought } from '#lib/domain/resources/bringServices.ts';
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

export class ServicesImport {
  stage = $state.raw<Stage>({ at: 'choose' });
  readonly #directory: Directory;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  sorted({ services }: CheckedServices) {
    return sortBrought(this.#directory.book.rows(serviceTable), services);
  }

  async read(files: readonly File[]): Promise<void> {
    this.stage = { at: 'reading' };
    const result = await readServices(files);
    this.stage = result.ok
      ? { at: 'found', checked: result.value }
      : { at: 'refused', refusal: result.error };
  }

  startAgain(): void {
    this.stage = { at: 'choose' };
  }

  async apply(found: CheckedServices): Promise<void> {
    this.stage = { at: 'keeping' };
    const services = await Promise.all(
      found.services.map(async (says) => ({
        // Two laptops that bring one directory agree.
        id: idFromBytes((await sha256(utf8(`service/${says.source}`))).subarray(0, 16)),
        says,
      })),
    );
    const { desk, id } = this.#directory;
    const answer = await desk.decide(bringServices, { resources: id, services });
    this.stage = answer.ok ? { at: 'applied' } : { at: 'found', checked: found };
  }
}
