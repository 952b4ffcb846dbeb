/** Holds a secret that cannot be printed, serialised or logged by accident. */
export class Redacted<T> {
  static readonly #secrets = new WeakMap<object, unknown>();

  constructor(secret: T) {
    Redacted.#secrets.set(this, secret);
  }

  reveal(): T {
    if (!Redacted.#secrets.has(this)) throw new Error('this secret has been forgotten');
    return Redacted.#secrets.get(this) as T;
  }

  /** Drops the secret; bytes are overwritten first. */
  forget(): void {
    const secret = Redacted.#secrets.get(this);
    if (secret instanceof Uint8Array) secret.fill(0);
    Redacted.#secrets.delete(this);
  }

  toString(): string {
    return '<redacted>';
  }

  toJSON(): string {
    return '<redacted>';
  }
}
