import { Refused } from './importRefusal.ts';

export interface ImportProgress {
  readonly file: string;
  readonly rowsRead: number;
  /** Of the bytes dropped, from 0 to 1. */
  readonly share: number;
}

/** What may be fed with a file's bytes, piece by piece. */
export interface ByteSink {
  readonly file: string;
  readonly rowsRead: number;
  push(bytes: Uint8Array, final: boolean): void;
}

const STRETCH = 64 * 1024;

/** Reads files in stretches; between two of them a cancel is heard and the progress is told. */
export class Pace {
  readonly #signal: AbortSignal | undefined;
  readonly #tell: ((progress: ImportProgress) => void) | undefined;
  readonly #total: number;
  #done = 0;

  constructor(
    files: readonly Blob[],
    options: {
      signal?: AbortSignal | undefined;
      onProgress?: ((progress: ImportProgress) => void) | undefined;
    },
  ) {
    this.#total = Math.max(
      1,
      files.reduce((sum, file) => sum + file.size, 0),
    );
    this.#signal = options.signal;
    this.#tell = options.onProgress;
  }

  async *stretches(blob: Blob): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < blob.size; start += STRETCH) {
      this.check();
      const bytes = new Uint8Array(await blob.slice(start, start + STRETCH).arrayBuffer());
      this.check();
      this.#done += bytes.length;
      yield bytes;
    }
  }

  check(): void {
    if (this.#signal?.aborted) throw new Refused('cancelled');
  }

  tell(sink: ByteSink | undefined): void {
    if (!sink) return;
    this.#tell?.({ file: sink.file, rowsRead: sink.rowsRead, share: Math.min(1, this.#done / this.#total) });
  }
}
