/**
 * The tabs of one browser on one vault. They tell each other which sealed records changed, lock together, and a new tab
 * takes the unextractable row key from an open one, so that nobody types a passphrase twice. No word of a record travels.
 */
export interface TabNews {
  /** Another tab kept something under these tags. */
  kept(tags: readonly string[]): void;
  /** Another tab locked. */
  locked(): void;
  /** Somebody worked in another tab: the idle clock starts again. */
  active(): void;
  /** Where somebody's cursor is, sealed under the key of the record. */
  present(sealed: Uint8Array): void;
  /** Whether this tab is still open by its own clock: a sleeping laptop lets nobody in before it has looked. */
  mayShare(): boolean;
}

/** What an open tab hands to a new one. */
export interface OpenTab {
  readonly key: CryptoKey;
  /** When the passphrase was given (wall clock): the longest time open is counted from there, in whichever tab. */
  readonly since: number;
  /** When every tab of it locks (wall clock), where a finger opened it. */
  readonly until?: number | undefined;
}

type Message =
  | { readonly say: 'kept'; readonly tags: readonly string[] }
  | { readonly say: 'lock' }
  | { readonly say: 'active' }
  | { readonly say: 'present'; readonly sealed: Uint8Array }
  | { readonly say: 'isAnyoneOpen' }
  | ({ readonly say: 'open' } & OpenTab);

const channelOf = (vault: string): BroadcastChannel => new BroadcastChannel(`holdfast-${vault}`);
const ANSWER_WITHIN = 300;

export class Tabs {
  readonly #channel: BroadcastChannel;
  #closed = false;

  constructor(vault: string, open: OpenTab, news: TabNews) {
    this.#channel = channelOf(vault);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.say === 'kept') news.kept(data.tags);
      else if (data.say === 'lock') news.locked();
      else if (data.say === 'active') news.active();
      else if (data.say === 'present') news.present(data.sealed);
      else if (data.say === 'isAnyoneOpen' && news.mayShare()) this.#say({ say: 'open', ...open });
    };
  }

  tellKept(tags: readonly string[]): void {
    this.#say({ say: 'kept', tags });
  }

  tellLock(): void {
    this.#say({ say: 'lock' });
  }

  tellActive(): void {
    this.#say({ say: 'active' });
  }

  tellPresent(sealed: Uint8Array): void {
    this.#say({ say: 'present', sealed });
  }

  close(): void {
    this.#closed = true;
    this.#channel.close();
  }

  /** While this tab locks it may still keep something; the others are locking as well, or read it when they open. */
  #say(message: Message): void {
    if (this.#closed) return;
    this.#channel.postMessage(message);
  }
}

/** The row key of an open tab on this vault, if there is one. */
export function askOpenTab(vault: string): Promise<OpenTab | undefined> {
  const channel = channelOf(vault);
  return new Promise((resolve) => {
    const finish = (open?: OpenTab) => {
      clearTimeout(timer);
      channel.close();
      resolve(open);
    };
    const timer = setTimeout(() => finish(), ANSWER_WITHIN);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.say === 'open') finish({ key: data.key, since: data.since, until: data.until });
    };
    channel.postMessage({ say: 'isAnyoneOpen' } satisfies Message);
  });
}
