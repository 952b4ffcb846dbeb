/** Long work that a person watches and may stop: where it is, and the way to end it. */
import type { BackupProgress, Watched } from '#lib/app/backup/backupRefusal.ts';

export class WatchedWork {
  progress = $state.raw<BackupProgress>();
  #stopping = new AbortController();

  begin(): Watched {
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    const onProgress = (progress: BackupProgress): void => {
      if (!signal.aborted) this.progress = progress;
    };
    return { signal, onProgress };
  }

  end(): void {
    this.progress = undefined;
  }

  readonly stop = (): void => this.#stopping.abort();
}
