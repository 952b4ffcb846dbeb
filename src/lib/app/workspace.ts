/** The composition root of an unlocked school: joins disk, keys, books and tabs, and forgets them all on closing. */
import { freshId } from '#lib/crypto/random.ts';
import type { Decision, Me } from '#lib/domain/record/decision.ts';
import type { RecordKind } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { dayOf, instant, type Moment } from '#lib/kernel/moments.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Member } from '#lib/ledger/membership.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import { decodeSecrets } from '#lib/ledger/secretsRow.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { countLock } from '#lib/vault/marks.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import { SECRETS_ROW } from '#lib/vault/vault.ts';
import { bornOn } from './bornOn.ts';
import { BackupLog } from './backup/backupLog.ts';
import { belongingOf, type Belonging } from './belonging.ts';
import type { Compacted } from './compaction.ts';
import { Carrying } from './carrying.ts';
import { Compactor } from './compactor.ts';
import { Drafts } from './drafts.ts';
import { endAsksOfClosed } from './endingAsks.ts';
import { inventedMark } from './inventedVault.ts';
import { Keeping } from './keeping.ts';
import { Keyring } from './keyring.ts';
import { Layers } from './layers.ts';
import { lateWork } from './lateWork.ts';
import { oneWriter } from './oneWriter.ts';
import type { OnDisk, OpenVault } from './openVault.ts';
import { perform, type Performed } from './perform.ts';
import { onlyRecord, privateRecord } from './schoolRecords.ts';
import { rescueFile, sealBooks } from './rescue.ts';
import { roomTaken } from './roomTaken.ts';
import { Shelf } from './shelf.ts';
import { SummaryIndex } from './summaryIndex.ts';
import { Tabs, type TabNews } from './tabs.ts';
import { takeBack } from './takeBack.ts';
import { Team } from './team.ts';
import { Together } from './together.ts';

export class Workspace {
  readonly backups: BackupLog;
  readonly summaries: SummaryIndex;
  readonly keeping: Keeping;
  readonly drafts: Drafts;
  readonly layers: Layers;
  readonly together: Together;
  /** This school for whatever carries between laptops. */
  readonly carrying: Carrying;
  readonly team: Team;
  readonly tabs: Tabs;
  readonly #open: OpenVault;
  readonly #belonging: Belonging;
  readonly #keyring: Keyring;
  readonly #shelf: Shelf;
  readonly #compactor: Compactor;
  #me: Me;
  readonly #now: () => number;

  private constructor(open: OpenVault, belonging: Belonging, me: Me, options: Options) {
    this.#open = open;
    this.#me = me;
    this.#belonging = belonging;
    this.#now = options.now;
    this.#keyring = new Keyring(open.rows, belonging.secrets);
    this.#shelf = new Shelf(open.vault, this.#keyring, belonging, options.now);
    this.summaries = new SummaryIndex();
    this.drafts = new Drafts(open.vault, open.rows);
    this.backups = new BackupLog(open.vault, open.rows);
    const { name, since, until } = open;
    this.tabs = new Tabs(name, { key: open.rows.key, since, until }, this.#news(options));
    const [alone, shelf, rows] = [oneWriter(open.name), this.#shelf, open.rows];
    const tellTabs = (tags: readonly string[]) => this.tabs.tellKept(tags);
    const shared = {
      vault: open.vault,
      keyring: this.#keyring,
      belonging,
      now: options.now,
      alone,
      tellTabs,
    };
    const books = { ...shared, rows, shelf, summaries: this.summaries };
    this.keeping = new Keeping(books);
    this.together = new Together({
      ...books,
      me,
      keeping: this.keeping,
      perform: (decision, input) => this.perform(decision, input),
      carrier: { say: (sealed) => this.tabs.tellPresent(sealed) },
    });
    this.#compactor = new Compactor({ ...shared, shelf, since: options.now() });
    this.keeping.onState(() => void this.#keepDraftsToo());
    open.vault.beforeGivingWay = () => this.keepEverything();
    this.layers = new Layers({ ...shared, keeping: this.keeping });
    this.carrying = new Carrying({ ...books, layers: this.layers });
    this.team = new Team({ ...books, carrying: this.carrying });
    belonging.onChange(() => (this.#me = belonging.me ?? this.#me));
  }

  static async open(open: OpenVault, options: Options): Promise<Result<Workspace, Fault>> {
    try {
      return await Workspace.#read(open, options);
    } catch (problem) {
      return err(faultOf(problem));
    }
  }

  static async #read(open: OpenVault, options: Options): Promise<Result<Workspace, Fault>> {
    const row = await open.vault.row(SECRETS_ROW);
    const opened = row && (await open.rows.open(row.name, row.sealed));
    if (!opened) return err('missing');
    const secrets = decodeSecrets(opened);
    const belonging = await belongingOf(open.vault, secrets);
    const { me } = belonging;
    if (!me) return err('missing');
    const workspace = new Workspace(open, belonging, me, options);
    await workspace.#keyring.load(open.vault);
    await Promise.all([
      workspace.summaries.load(open.vault, open.rows),
      workspace.drafts.load(),
      workspace.backups.load(),
      workspace.layers.load(),
    ]);
    await workspace.summaries.updateMissing(workspace.#keyring, (ref) => workspace.book(ref));
    const left = [...(await open.vault.rowsUnder('rescue')), ...(options.held ?? [])];
    const { drafts, summaries, keeping } = workspace;
    await takeBack(left, { ...open, drafts, summaries, keeping, shelf: workspace.#shelf });
    endAsksOfClosed(workspace);
    return ok(workspace);
  }

  /** For `app/backup/` alone. */
  get onDisk(): OnDisk {
    return { ...this.#open, belonging: this.#belonging };
  }

  get name(): string {
    return this.#open.name;
  }

  /** As the acts have it now: a role may change while the school is open. */
  get me(): Me {
    return this.#me;
  }

  /** What every laptop of the school works out by itself, to find and to cover. */
  readonly teamSecrets = (generation: number) => this.#belonging.teamSecrets(generation);

  moment(): Moment {
    const at = instant(this.#now());
    return { instant: at, today: dayOf(at), freshId };
  }

  perform<Draft>(decision: Decision<Draft>, input: unknown): Promise<Result<Performed, readonly Refusal[]>> {
    const { me, summaries, keeping, team } = this;
    const known = { belongs: team.belongs, bornOn: bornOn(this.layers) };
    const parts = { me, ...known, shelf: this.#shelf, summaries, keeping, moment: () => this.moment() };
    const performed = perform(parts, decision, input);
    void performed.then((done) => (done.ok ? team.settling.follow(done.value.records) : undefined));
    return performed;
  }

  /** The record's book, to look at. Writing goes through `perform` alone. */
  async book(ref: RecordRef) {
    return (await this.#shelf.take(ref)).book;
  }

  /** Written in by a newer version, or on a disk that one has changed: shown, never changed here. */
  isReadOnly = async (ref: RecordRef): Promise<boolean> => (await this.#shelf.take(ref)).readOnly;

  /** The keys that this device holds of a record; none where it may not read. */
  readonly keysOf = (ref: RecordRef): readonly RecordKey[] => this.#keyring.keysOf(ref);

  onlyRecord(kind: RecordKind): Promise<RecordRef> {
    return onlyRecord(this.#belonging.secrets.schoolIdKey, kind);
  }

  privateRecord(): Promise<RecordRef> {
    return privateRecord(this.#belonging.secrets.schoolIdKey, this.me.member);
  }

  /** Everyone who belongs to the school. */
  get members(): readonly Member[] {
    return [...this.team.membership.members.values()];
  }

  get schoolIdKey() {
    return this.#belonging.secrets.schoolIdKey;
  }

  /** The next step towards a smaller disk for one record; safe at any time. */
  readonly compact = (ref: RecordRef): Promise<Compacted> => this.#compactor.compact(ref);

  readonly quarantined = () => this.#open.vault.quarantined();

  /** What somebody wrote who had lost the right to by then. */
  readonly lateWork = () =>
    lateWork({
      vault: this.#open.vault,
      refOf: (tag) => this.#keyring.refOf(tag),
      keysOf: this.keysOf,
      book: (ref) => this.book(ref),
    });

  readonly roomTaken = () => roomTaken(this.#open.vault, this.#keyring);

  /** Everything this browser still holds, sealed, for when the disk refuses. */
  async emergencyFile(): Promise<{ readonly name: string; readonly bytes: Bytes }> {
    const bytes = await rescueFile({
      ...this.#open,
      keyring: this.#keyring,
      belonging: this.#belonging,
      books: await this.#shelf.openBooks(),
      waiting: this.keeping.waiting(),
      drafts: await this.drafts.unkeptRows(),
    });
    return { name: `holdfast-${inventedMark(this.name)}${this.moment().today}.holdfast`, bytes };
  }

  /** Before the page gives way to another release: false where the disk does not take everything. */
  async keepEverything(): Promise<boolean> {
    await Promise.race([this.#keepLast(), rest(LONGEST_GOODBYE)]);
    return this.keeping.waiting().length === 0 && !this.drafts.waiting && !this.together.waiting;
  }

  /**
   * Drafts are kept first; then every key is dropped and the disk is closed. What the disk never took is handed back
   * sealed: whoever holds it gives it to the next opening.
   */
  async close(reason: 'here' | 'elsewhere'): Promise<readonly SealedRow[]> {
    // First of all nobody gets in through this window any more.
    if (reason === 'here') {
      countLock(this.#open.name);
      this.tabs.tellLock();
    }
    this.tabs.close();
    this.#compactor.stop();
    this.carrying.close();
    this.team.settling.close();
    try {
      await Promise.race([this.#keepLast(), rest(LONGEST_GOODBYE)]);
      return await this.#sealWhatIsLeft();
    } finally {
      this.together.forget();
      this.keeping.close();
      this.#keyring.forget();
      this.#belonging.forget();
      this.summaries.forget();
      this.drafts.forget();
      this.backups.forget();
      this.layers.forget();
      this.#open.vault.close();
      await this.#shelf.close();
    }
  }

  async #keepLast(): Promise<void> {
    await Promise.all([this.drafts.flush(), this.together.flush()]);
    if (this.keeping.waiting().length > 0) await this.keeping.again();
  }

  async #sealWhatIsLeft(): Promise<readonly SealedRow[]> {
    const books = await sealBooks(this.keeping.waiting(), this.#open.rows);
    return [...books, ...(await this.drafts.unkeptRows())];
  }

  /** A disk that has room again gets what was typed meanwhile. */
  async #keepDraftsToo(): Promise<void> {
    if (this.keeping.state.state === 'kept') await this.drafts.flush();
  }

  #news(options: Options): TabNews {
    return {
      kept: (tags) => void this.carrying.keptElsewhere(tags),
      locked: options.onLockedElsewhere,
      active: options.onActiveElsewhere,
      present: (sealed) => this.together.heard(sealed),
      mayShare: options.mayShare,
    };
  }
}

interface Options {
  readonly now: () => number;
  readonly onLockedElsewhere: () => void;
  readonly onActiveElsewhere: () => void;
  readonly mayShare: () => boolean;
  /** What the last lock of this window could not keep. */
  readonly held?: readonly SealedRow[] | undefined;
}

/** Milliseconds that a lock waits for a slow disk; what is not kept by then is sealed and held. */
const LONGEST_GOODBYE = 2_000;
const rest = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
