/** A school on its way back, step by step. Before the last one nothing is written; going away leaves nothing behind. */
import type { BackupRefusal } from '#lib/app/backup/backupRefusal.ts';
import type { ReadBackup } from '#lib/app/backup/readBackup.ts';
import { LONGEST_LINE } from './lineRefusals.ts';
import type { Session } from './session.svelte.ts';
import { WatchedWork } from './watchedWork.svelte.ts';

export class Restoring {
  way = $state<'kit' | 'passphrase'>('passphrase');
  secret = $state('');
  refusal = $state.raw<BackupRefusal>();
  /** Counts the tries that failed, so that the field is set up anew and takes the focus. */
  failed = $state(0);
  found = $state.raw<ReadBackup>();
  /** The kit opened it: what opens it from now on is still to be chosen. */
  choosing = $state(false);
  readonly work = new WatchedWork();
  readonly file: File;
  #label: string | undefined;
  readonly #session: Session;
  readonly #arrive: () => Promise<void>;

  constructor(session: Session, file: File, arrive: () => Promise<void>) {
    this.#session = session;
    this.file = file;
    this.#arrive = arrive;
  }

  readonly turn = (): void => {
    this.way = this.way === 'kit' ? 'passphrase' : 'kit';
    this.secret = '';
    this.refusal = undefined;
  };

  readonly open = async (): Promise<void> => {
    const watched = this.work.begin();
    watched.onProgress({ step: 'opening', share: 0 });
    const { readBackup } = await import('#lib/app/backup/readBackup.ts');
    const way = this.way === 'kit' ? { kit: this.secret } : { passphrase: this.secret };
    const read = await readBackup(this.file, way, watched).finally(() => this.work.end());
    this.refusal = read.ok ? undefined : read.error;
    if (read.ok) this.found = read.value;
    else this.#failed();
  };

  /** `label` where this one is to stand beside another of the same school. */
  readonly take = async (label?: string): Promise<void> => {
    this.#label = label;
    if (this.way === 'kit') this.choosing = true;
    else await this.bringBack(this.secret);
  };

  readonly bringBack = async (passphrase: string): Promise<void> => {
    if (!this.found) return;
    const watched = this.work.begin();
    watched.onProgress({ step: 'keeping', share: 0 });
    const label = (this.#label ?? this.found.content.label).slice(0, LONGEST_LINE);
    const back = await this.#session
      .restore(this.found, { passphrase, label }, watched)
      .finally(() => this.work.end());
    if (back.ok) return this.#arrive();
    this.refusal = back.error;
  };

  #failed(): void {
    this.secret = '';
    this.failed += 1;
  }
}
