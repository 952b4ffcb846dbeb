import { Refused } from '../importRefusal.ts';

const MARK = '\uFEFF';

/** UTF-8 and nothing else: a guessed encoding turns Peña into another student. */
export class Utf8Text {
  readonly #file: string;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #begun = false;
  /** Excel adds one to every "CSV UTF-8". */
  markStripped = false;

  constructor(file: string) {
    this.#file = file;
  }

  read(bytes: Uint8Array, final: boolean): string {
    const text = this.#decode(bytes, final);
    // UTF-16 without a mark decodes without complaint, with a NUL beside every letter.
    if (text.includes('\0')) throw new Refused('wrongEncoding', { file: this.#file });
    if (this.#begun || text === '') return text;
    this.#begun = true;
    this.markStripped = text.startsWith(MARK);
    return this.markStripped ? text.slice(MARK.length) : text;
  }

  #decode(bytes: Uint8Array, final: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream: !final });
    } catch (error) {
      if (error instanceof TypeError) throw new Refused('wrongEncoding', { file: this.#file });
      throw error;
    }
  }
}
