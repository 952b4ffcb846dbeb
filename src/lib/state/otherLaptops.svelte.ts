/** The ways to other laptops that need no network, as screens see them: a file carried by hand, a folder that is shared. */
import { createSubscriber } from 'svelte/reactivity';
import { Elsewhere } from '#lib/app/elsewhere.ts';
import { bringInFile, makeExchangeFile } from '#lib/app/exchange.ts';
import { isInvented } from '#lib/app/inventedVault.ts';
import { OverNetwork } from '#lib/app/overNetwork.ts';
import { PathsLog } from '#lib/app/pathsLog.ts';
import { SharedFolder, type FolderState } from '#lib/app/sharedFolder.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { pathInUse } from '#lib/domain/device/pathInUse.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { BroughtIn, FileRefusal } from '#lib/sync/file/exchangeFile.ts';
import { saveFile } from './saveFile.ts';
import { siteHere } from './siteHere.ts';

export type FileTrouble = FileRefusal | Fault | 'cancelled';

export class OtherLaptops {
  /** From 0 to 1 while a file is made or brought in. */
  share = $state<number>();
  /** How many changes stand in the file that was just made. */
  made = $state<number>();
  brought = $state.raw<BroughtIn>();
  trouble = $state<FileTrouble>();
  #byFile = $state(false);
  readonly folder: SharedFolder;
  readonly network: OverNetwork;
  readonly elsewhere: Elsewhere;
  readonly #watchNetwork: () => void;
  readonly #watchElsewhere: () => void;
  readonly #workspace: Workspace;
  readonly #log: PathsLog;
  readonly #watchFolder: () => void;
  #stopping = new AbortController();

  constructor(workspace: Workspace) {
    const { vault, rows } = workspace.onDisk;
    this.#workspace = workspace;
    this.#log = new PathsLog(vault, rows);
    this.folder = new SharedFolder(workspace, this.#log);
    const { belonging } = workspace.onDisk;
    const { carrying } = workspace;
    this.elsewhere = new Elsewhere({ vault, rows, belonging, carrying, now: () => Date.now() });
    this.network = new OverNetwork(workspace, this.elsewhere, siteHere);
    this.#watchElsewhere = createSubscriber((changed) => this.elsewhere.onChange(changed));
    this.#watchNetwork = createSubscriber((changed) => this.network.onChange(changed));
    this.#watchFolder = createSubscriber((changed) => this.folder.onChange(changed));
    void this.#load();
  }

  get folderNow(): FolderState {
    this.#watchFolder();
    return this.folder.state;
  }

  get networkNow() {
    this.#watchNetwork();
    return this.network.state;
  }

  /** Changes of this laptop that none of the others is known to keep, and the others. */
  get standing() {
    this.#watchElsewhere();
    const { onlyHere, laptops } = this.elsewhere;
    return { onlyHere, laptops };
  }

  /** On how many laptops a line of this record's history lies; asked again when another one has said something. */
  spreadOf(ref: RecordRef) {
    this.#watchElsewhere();
    const key = this.#workspace.keysOf(ref).at(-1);
    return key && this.elsewhere.spreadOf(ref, toHex(key.tag));
  }

  get path() {
    const { name, ask, last } = this.folderNow;
    const network = this.networkNow.path;
    const ways = network === 'none' ? {} : { network };
    return pathInUse({
      ...ways,
      folder: name !== undefined && !ask && !!last && !last.trouble,
      file: this.#byFile,
    });
  }

  readonly makeFile = async (words: { purpose: string; recipient: string }): Promise<void> => {
    const watched = this.#begin();
    const made = await makeExchangeFile(this.#workspace, words, watched);
    this.share = undefined;
    if (!made.ok) {
      this.trouble = made.error;
      return;
    }
    saveFile(made.value.name, made.value.file);
    this.made = made.value.changes;
    this.#byFile = true;
    await this.#log.note({ fileMade: this.#workspace.moment().instant });
  };

  readonly bringIn = async (file: File): Promise<void> => {
    const watched = this.#begin();
    const brought = await bringInFile(this.#workspace, file, watched);
    this.share = undefined;
    if (!brought.ok) {
      this.trouble = brought.error;
      return;
    }
    this.brought = brought.value;
    this.#byFile = true;
    await this.#log.note({ fileTaken: this.#workspace.moment().instant });
  };

  readonly stop = (): void => this.#stopping.abort();

  close(): void {
    this.stop();
    this.folder.close();
    this.elsewhere.close();
    void this.network.close();
  }

  #begin() {
    this.#stopping = new AbortController();
    this.made = undefined;
    this.brought = undefined;
    this.trouble = undefined;
    this.share = 0;
    return { signal: this.#stopping.signal, onShare: (share: number) => (this.share = share) };
  }

  async #load(): Promise<void> {
    await Promise.all([this.#log.load(), this.elsewhere.load()]);
    const { fileMade, fileTaken } = this.#log.state;
    this.#byFile = fileMade !== undefined || fileTaken !== undefined;
    await this.folder.load();
    if (!isInvented(this.#workspace.name)) this.network.start();
  }
}
