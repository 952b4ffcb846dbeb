/** The shared folder of an open school: chosen once, looked into at intervals and at "now", until the lock. */
import { browserFolder } from '#lib/sync/folder/browserFolder.ts';
import { troubleOf } from '#lib/sync/folder/folder.ts';
import { FolderRounds, type Round } from '#lib/sync/folder/folderRounds.ts';
import { folderOf, forgetFolder, rememberFolder } from '#lib/vault/folderHandles.ts';
import type { PathsLog } from './pathsLog.ts';
import { teamCover } from './teamCover.ts';
import type { Workspace } from './workspace.ts';

/** `ask`: the browser wants the person to allow the folder again. */
export interface FolderState {
  /** What the folder is called; undefined where none is chosen. */
  readonly name: string | undefined;
  readonly ask: boolean;
  readonly looking: boolean;
  readonly last?: Round & { readonly at: number };
}

/** Milliseconds between two looks, and after something was kept here. */
const EVERY = 60_000;
const SOON = 5_000;

export class SharedFolder {
  readonly #workspace: Workspace;
  readonly #log: PathsLog;
  readonly #listeners = new Set<() => void>();
  readonly #stop = new AbortController();
  #state: FolderState = { name: undefined, ask: false, looking: false };
  #handle: FileSystemDirectoryHandle | undefined;
  #rounds: Promise<FolderRounds> | undefined;
  #turn: Promise<void> = Promise.resolve();
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Workspace, log: PathsLog) {
    this.#workspace = workspace;
    this.#log = log;
    // Another key of the team names and covers otherwise.
    const stopReading = workspace.team.onChange(() => (this.#rounds = undefined));
    const every = setInterval(() => void this.#look(), EVERY);
    const stopListening = workspace.carrying.onKept(() => {
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => void this.#look(), SOON);
    });
    this.#stop.signal.addEventListener('abort', () => {
      clearInterval(every);
      clearTimeout(this.#soon);
      stopListening();
      stopReading();
    });
  }

  get state(): FolderState {
    return this.#state;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The folder from before, if this browser still lets us in without asking. */
  async load(): Promise<void> {
    const handle = await folderOf(this.#workspace.name);
    if (!handle || this.#stop.signal.aborted) return;
    this.#handle = handle;
    this.#say({ name: handle.name, ask: (await handle.queryPermission(READ_WRITE)) !== 'granted' });
    void this.#look();
  }

  /** Must follow a person's click: the browser shows its own dialog. False where that was closed. */
  async choose(): Promise<boolean> {
    const handle = await chosenFolder();
    if (!handle) return false;
    await rememberFolder(this.#workspace.name, handle);
    await this.#log.note({ folderFiles: 0 });
    this.#handle = handle;
    this.#say({ name: handle.name, ask: false });
    await this.#look();
    return true;
  }

  /** Must follow a person's click as well. */
  async allow(): Promise<void> {
    const answer = await this.#handle?.requestPermission(READ_WRITE);
    this.#say({ ask: answer !== 'granted' });
    await this.#look();
  }

  now(): Promise<void> {
    return this.#look();
  }

  /** The person knows that the folder is empty, and wants it filled again. */
  async fillAgain(): Promise<void> {
    await this.#log.note({ folderFiles: 0 });
    await this.#look();
  }

  async leave(): Promise<void> {
    await forgetFolder(this.#workspace.name);
    this.#handle = undefined;
    this.#state = { name: undefined, ask: false, looking: false };
    this.#say({});
  }

  close(): void {
    this.#stop.abort();
    this.#listeners.clear();
  }

  /** One look after the other. */
  #look(): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#round())
      .catch((defect: unknown) => {
        // A defect of ours is told to the page as one, unless it is the lock that took the keys away; the next look is due all the same.
        if (this.#stop.signal.aborted) return;
        this.#say({ looking: false });
        queueMicrotask(() => {
          throw defect;
        });
      });
    return this.#turn;
  }

  async #round(): Promise<void> {
    const { signal } = this.#stop;
    if (!this.#handle || this.#state.ask || signal.aborted) return;
    this.#say({ looking: true });
    const folder = browserFolder(this.#handle);
    const before = this.#log.state.folderFiles ?? 0;
    const last = await (await this.#ready()).round(folder, before, signal);
    if (signal.aborted) return;
    if (!last.trouble) await this.#log.note({ folderFiles: last.files });
    const at = this.#workspace.moment().instant;
    this.#say({ looking: false, ask: last.trouble === 'notAllowed', last: { ...last, at } });
  }

  #ready(): Promise<FolderRounds> {
    return (this.#rounds ??= this.#workspace.teamSecrets(0).then(async ({ nameKey }) => {
      const cover = await teamCover(this.#workspace.onDisk.belonging);
      return new FolderRounds({ carried: this.#workspace.carrying, cover, nameKey });
    }));
  }

  #say(changed: Partial<FolderState>): void {
    this.#state = { ...this.#state, ...changed };
    for (const listener of this.#listeners) listener();
  }
}

const READ_WRITE = { mode: 'readwrite' } as const;

export const canShareFolders = (): boolean => typeof globalThis.showDirectoryPicker === 'function';

/** Undefined where the person closed the browser's dialog. */
async function chosenFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await globalThis.showDirectoryPicker({ id: 'holdfast', ...READ_WRITE });
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return undefined;
    if (troubleOf(problem)) return undefined;
    throw problem;
  }
}
