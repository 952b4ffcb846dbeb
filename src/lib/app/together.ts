/** Writing together in one place: the text, who else is in it, and how to leave it. */
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { Result } from '#lib/kernel/result.ts';
import { ok } from '#lib/kernel/result.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { Presence, type Beside, type Carrier } from './presence.ts';
import { Typing, type Place, type Sitting } from './typing.ts';

type Parts = ConstructorParameters<typeof Typing>[0] &
  Omit<ConstructorParameters<typeof Presence>[0], 'member'>;

export interface TogetherHere extends Sitting {
  readonly beside: Beside;
  /** Keeps at once what was typed last. */
  readonly rest: () => void;
}

export class Together {
  readonly #typing: Typing;
  readonly #presence: Presence;
  readonly #carriers = new Set<Carrier>();

  /** `carrier`: to the other tabs of this browser. */
  constructor({ carrier, ...parts }: Parts) {
    this.#typing = new Typing(parts);
    this.#carriers.add(carrier);
    const say = (sealed: Bytes) => this.#carriers.forEach((one) => one.say(sealed));
    this.#presence = new Presence({ ...parts, carrier: { say }, member: parts.me.member });
  }

  /** A further way for what is said of where somebody is. Returns how to stop. */
  alsoTo(carrier: Carrier): () => void {
    this.#carriers.add(carrier);
    return () => this.#carriers.delete(carrier);
  }

  /** Whether something typed has not been handed to the disk yet. */
  get waiting(): boolean {
    return this.#typing.waiting;
  }

  /** As `Typing.sitDown`. Refused where this person may not write. */
  async sitDown<Draft>(
    place: Place<Draft>,
    refused: (why: Refusal | undefined) => void,
  ): Promise<Result<TogetherHere, Refusal>> {
    const sitting = await this.#typing.sitDown(place, refused);
    if (!sitting.ok) return sitting;
    const beside = this.#presence.beside(place.record, place.root);
    const leave = () => {
      beside.leave();
      sitting.value.leave();
    };
    return ok({ ...sitting.value, beside, leave, rest: () => void this.flush() });
  }

  /** What another tab or another laptop said about where somebody is. */
  heard(sealed: Uint8Array): void {
    void this.#presence.heard(sealed);
  }

  flush(): Promise<void> {
    return this.#typing.flush();
  }

  forget(): void {
    this.#typing.forget();
    this.#presence.forget();
  }
}
