/** What this browser has promised about keeping, for the status line and the settings alike. */
import { askPersistence, persistence, type Persistence } from '#lib/app/persistence.ts';

class StoragePromise {
  /** Undefined until the browser has answered. */
  answer = $state<Persistence>();

  async look(): Promise<void> {
    this.answer = await persistence();
  }

  async ask(): Promise<void> {
    this.answer = await askPersistence();
  }
}

export const storagePromise = new StoragePromise();
