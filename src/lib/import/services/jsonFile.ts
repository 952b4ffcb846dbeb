import { Utf8Text } from '../csv/utf8Text.ts';
import { Refused } from '../importRefusal.ts';
import type { ByteSink } from '../pace.ts';

/** One JSON file as it comes, alone or out of an archive: read whole, for JSON says nothing before its end. */
export class JsonFile implements ByteSink {
  readonly file: string;
  readonly rowsRead = 0;
  readonly #reader: Utf8Text;
  readonly #pieces: string[] = [];

  constructor(file: string) {
    this.file = file;
    this.#reader = new Utf8Text(file);
  }

  push(bytes: Uint8Array, final: boolean): void {
    this.#pieces.push(this.#reader.read(bytes, final));
  }

  /** Throws `notJson` for text that is none. */
  content(): unknown {
    try {
      return JSON.parse(this.#pieces.join(''));
    } catch (error) {
      if (error instanceof SyntaxError) throw new Refused('notJson', { file: this.file });
      throw error;
    }
  }
}
