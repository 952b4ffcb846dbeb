/** One packet on its way out: noted first, then on paper or in a sealed file; neither of them without the other. */
import { flushSync } from 'svelte';
import { besideAge } from '#lib/crypto/besideAge.ts';
import { suggestPassphrase } from '#lib/crypto/passphrase.ts';
import { buildPacket, emptyPacket } from '#lib/domain/disclosure/buildPacket.ts';
import type { PacketPart } from '#lib/domain/disclosure/disclosure.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Locale } from '#lib/text/language.ts';
import type { Desk } from './desk.svelte.ts';
import { DraftForm } from './draftForm.svelte.ts';
import { saveFile } from './saveFile.ts';

type Fields = ReturnType<typeof emptyPacket>;
/** Whom the service reaches, as it was said last. */
type Reply = Pick<Fields, 'replyTo' | 'replyPhone'>;

export interface PacketContent {
  readonly parts: readonly PacketPart[];
  readonly replyTo: string;
  readonly replyPhone: string;
}

export class PacketBuilding {
  readonly form: DraftForm<Fields>;
  /** What was noted and is on its way to the printer: the form itself is empty by then. */
  printing = $state.raw<PacketContent>();
  done = $state(false);
  sealing = $state(false);
  failed = $state(false);
  /** Shown once; kept nowhere. */
  file = $state.raw<{ readonly name: string; readonly passphrase: string }>();
  readonly #desk: Desk;
  readonly #about: { readonly case: Id; readonly service: Id };
  #stopping = new AbortController();

  /** To be made while a component is set up. */
  constructor(desk: Desk, about: { readonly case: Id; readonly service: Id }, reply: () => Reply) {
    this.#desk = desk;
    this.#about = about;
    const empty = () => ({ ...emptyPacket(), ...reply() });
    this.form = new DraftForm(desk, `${buildPacket.name}/${about.service}`, empty);
  }

  async print(parts: readonly PacketPart[]): Promise<void> {
    const { replyTo, replyPhone } = this.form.fields;
    if (!(await this.#note('print', parts))) return;
    // The printer draws what stands on the page when it is called.
    flushSync(() => (this.printing = { parts, replyTo, replyPhone }));
    window.print();
  }

  readonly printed = (): void => void (this.printing = undefined);

  /** Sealed before it is noted: what could not be sealed, or was stopped, has not left. */
  async seal(parts: readonly PacketPart[], page: string, file: string, locale: Locale): Promise<void> {
    const passphrase = suggestPassphrase(locale);
    const sealed = await this.#sealed(passphrase, page);
    if (!sealed || !(await this.#note('file', parts))) return;
    saveFile(file, sealed);
    this.file = { name: file, passphrase };
  }

  readonly stop = (): void => this.#stopping.abort();

  async #sealed(passphrase: string, page: string): Promise<Bytes | undefined> {
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    this.sealing = true;
    this.failed = false;
    try {
      return await besideAge(signal, (age) => age.sealUnderPassphrase(passphrase, page));
    } catch {
      this.failed = !signal.aborted;
      return undefined;
    } finally {
      this.sealing = false;
    }
  }

  async #note(how: 'print' | 'file', parts: readonly PacketPart[]): Promise<boolean> {
    const { id: log } = await this.#desk.workspace.onlyRecord('security');
    const noted = await this.form.submit(buildPacket, { ...this.#about, log, how, parts });
    if (noted) this.done = true;
    return noted !== undefined;
  }
}
