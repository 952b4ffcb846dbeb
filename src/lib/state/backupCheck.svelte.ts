/** The rehearsal of one backup: a file, a way in, and what it would bring back. Nothing of it stays. */
import type { BackupRefusal } from '#lib/app/backup/backupRefusal.ts';
import type { Rehearsed } from '#lib/app/backup/rehearseBackup.ts';
import type { Desk } from './desk.svelte.ts';
import { WatchedWork } from './watchedWork.svelte.ts';

export class BackupCheck {
  file = $state.raw<File>();
  way = $state<'kit' | 'passphrase'>('passphrase');
  secret = $state('');
  refusal = $state.raw<BackupRefusal>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  result = $state.raw<Rehearsed>();
  readonly work = new WatchedWork();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly choose = (file: File): void => {
    this.file = file;
    this.refusal = undefined;
    this.result = undefined;
  };

  readonly turn = (): void => {
    this.way = this.way === 'kit' ? 'passphrase' : 'kit';
    this.secret = '';
    this.refusal = undefined;
  };

  readonly check = async (): Promise<void> => {
    if (!this.file) return;
    const watched = this.work.begin();
    watched.onProgress({ step: 'opening', share: 0 });
    const { rehearseBackup } = await import('#lib/app/backup/rehearseBackup.ts');
    const way = this.way === 'kit' ? { kit: this.secret } : { passphrase: this.secret };
    const result = await rehearseBackup(this.#desk.workspace, this.file, way, watched).finally(() =>
      this.work.end(),
    );
    this.secret = '';
    this.refusal = result.ok ? undefined : result.error;
    if (result.ok) this.result = result.value;
    else this.failed += 1;
  };
}
