/** One backup, from the passphrase that is asked again to the file that the browser is handed. */
import type { BackupWords, MadeBackup, MakeRefusal } from '#lib/app/backup/makeBackup.ts';
import type { Desk } from './desk.svelte.ts';
import { saveFile } from './saveFile.ts';
import { WatchedWork } from './watchedWork.svelte.ts';

export class BackupMaking {
  passphrase = $state('');
  refusal = $state.raw<MakeRefusal>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  made = $state.raw<MadeBackup>();
  saved = $state(false);
  readonly work = new WatchedWork();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly make = async (words: BackupWords): Promise<void> => {
    const watched = this.work.begin();
    watched.onProgress({ step: 'gathering', share: 0 });
    const { makeBackup } = await import('#lib/app/backup/makeBackup.ts');
    const made = await makeBackup(this.#desk.workspace, this.passphrase, words, watched).finally(() =>
      this.work.end(),
    );
    this.passphrase = '';
    this.refusal = made.ok ? undefined : made.error;
    if (made.ok) this.made = made.value;
    else this.failed += 1;
  };

  /** Only now there is a backup outside this window, as far as anybody here can know. */
  readonly save = async (): Promise<void> => {
    if (!this.made) return;
    const { name, bytes, madeAt } = this.made;
    saveFile(name, bytes);
    this.saved = true;
    await this.#desk.workspace.backups.made(madeAt);
  };
}
