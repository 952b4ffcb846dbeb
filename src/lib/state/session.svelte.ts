/**
 * Where this tab stands: at the door, or in an open school. Locking puts it back at the door with nothing in memory.
 * What only an open school needs is fetched when one opens, so that the door is there at once.
 */
import type { Watched } from '#lib/app/backup/backupRefusal.ts';
import type { ReadBackup } from '#lib/app/backup/readBackup.ts';
import { forgetSchool, schoolsHere, type SchoolHere } from '#lib/app/schoolsHere.ts';
import type { LaptopKnocking } from '#lib/app/joinAsLaptop.ts';
import type { Joiner, Knocking } from '#lib/app/joinSchool.ts';
import type { NewSchool } from '#lib/app/makeSchool.ts';
import type { SchoolNamed } from '#lib/app/nameSchool.ts';
import type { OpenVault } from '#lib/app/openVault.ts';
import { askOpenTab, type OpenTab } from '#lib/app/tabs.ts';
import type { UnlockRefusal } from '#lib/app/unlock.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Invitation } from '#lib/ledger/invitation.ts';
import { missingCrypto } from '#lib/crypto/supported.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import { locksOf, unfinishedVault } from '#lib/vault/marks.ts';
import type { Desk } from './desk.svelte.ts';
import { IdleWatch } from './idleWatch.svelte.ts';
import { preferences } from './preferences.svelte.ts';

/** `now`: drafts are still going to the disk. `unkept`: what the disk refused waits sealed in this window. */
export type Locked = 'no' | 'now' | 'kept' | 'unkept';

type Where =
  | { readonly at: 'starting' }
  | { readonly at: 'unsupported'; readonly missing: readonly string[] }
  | { readonly at: 'noStorage' }
  | { readonly at: 'door'; readonly schools: readonly SchoolHere[]; readonly locked: Locked }
  | { readonly at: 'desk'; readonly desk: Desk };

export class Session {
  #where = $state.raw<Where>({ at: 'starting' });
  readonly idle = new IdleWatch(
    () => void this.lock(),
    () => this.#desk?.workspace.tabs.tellActive(),
  );

  /** By school: what the disk refused and a lock left sealed in this window. */
  readonly #held = new Map<string, readonly SealedRow[]>();

  #looksNext = false;

  /** The case whose student writes here alone: nothing else is on the screen, and only the lock leads back. */
  #handed = $state.raw<Id>();

  get handed(): Id | undefined {
    return this.#handed;
  }

  /** Other windows of this school lock, and no new one comes in through this one. */
  handOver(id: Id): void {
    this.#desk?.workspace.tabs.tellLock();
    this.#handed = id;
  }

  get where(): Where {
    return this.#where;
  }

  /** Finds what is here; a school that another tab has open opens here too, without a passphrase. */
  async start(): Promise<void> {
    addEventListener('beforeunload', (leaving) => {
      if (this.#held.size > 0) leaving.preventDefault();
    });
    const missing = await missingCrypto();
    if (missing.length > 0) {
      this.#where = { at: 'unsupported', missing };
      return;
    }
    try {
      if (unfinishedVault()) void sweepUp();
      await this.#look();
    } catch (problem) {
      this.#where = { at: 'noStorage' };
      const { faultOf } = await import('#lib/vault/faultOf.ts');
      faultOf(problem);
    }
  }

  async #look(): Promise<void> {
    const schools = await schoolsHere();
    const whole = schools.filter((here) => !here.missing);
    const locks = new Map(whole.map(({ name }) => [name, locksOf(name)]));
    // All are asked at once: nobody waits longer because this browser has more schools.
    const answers = await Promise.all(
      whole.map(async ({ name }) => ({ name, open: await askOpenTab(name) })),
    );
    for (const { name, open } of answers)
      if (open && (await this.#follow(name, open, locks.get(name)))) return;
    this.#where = { at: 'door', schools, locked: 'no' };
  }

  /** Opens what another tab has open, with the key it handed over. */
  async #follow(name: string, tab: OpenTab, locks: number | undefined): Promise<boolean> {
    const { unlockFromTab } = await theWaysIn();
    const open = await unlockFromTab(name, tab);
    return open !== undefined && (await this.#enter(open, { locks })).ok;
  }

  /** The desk is shown once all of the school is kept, its name as well. */
  async make(school: NewSchool, about: SchoolNamed): Promise<Result<Desk, Fault | 'badWords'>> {
    const { makeSchool } = await import('#lib/app/makeSchool.ts');
    const made = await makeSchool({ ...school, about }, Date.now());
    return made.ok ? this.#enter(made.value) : made;
  }

  async unlock(school: string, passphrase: string): Promise<Result<Desk, UnlockRefusal>> {
    const { unlockWithPassphrase } = await theWaysIn();
    return this.#opened(await unlockWithPassphrase(school, passphrase, Date.now()));
  }

  async unlockWithKit(school: string, words: string): Promise<Result<Desk, UnlockRefusal>> {
    const { unlockWithKit } = await theWaysIn();
    return this.#opened(await unlockWithKit(school, words));
  }

  /** By what this machine gives for a finger or its PIN; the day ends for this opening as well. */
  async unlockQuick(school: string): Promise<Result<Desk, UnlockRefusal>> {
    const { unlockQuick } = await import('#lib/app/quickUnlock.ts');
    return this.#opened(await unlockQuick(school, Date.now()));
  }

  /** One tap, no passphrase: the school of nobody is made on the first visit and opened again after that. */
  async lookAround(
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<Desk, Fault | 'notFetched'>> {
    const [{ openInventedVault, fillInventedSchool }, { fetchInventedSchool }] = await Promise.all([
      import('#lib/app/inventedSchool.ts'),
      import('#lib/app/inventedFile.ts'),
    ]);
    const school = await fetchInventedSchool();
    if (!school) return err('notFetched');
    const opened = await openInventedVault(school.founder, Date.now());
    if (!opened.ok) return opened;
    return this.#enter(opened.value, {
      first: (workspace) => fillInventedSchool(workspace, school, onProgress),
    });
  }

  /** The invented school alone: a real one is never removed by a tap. */
  async removeInvented(): Promise<void> {
    if (this.#desk?.invented) await this.lock();
    const [{ removeSchool }, { INVENTED_VAULT }] = await Promise.all([
      import('#lib/app/removeSchool.ts'),
      import('#lib/app/inventedVault.ts'),
    ]);
    await removeSchool(INVENTED_VAULT);
    this.#held.delete(INVENTED_VAULT);
    this.#where = { at: 'door', schools: await schoolsHere(), locked: 'no' };
  }

  /** Before the page gives way to a new version: false where something would be lost. */
  async keepEverything(): Promise<boolean> {
    return this.#desk ? this.#desk.workspace.keepEverything() : this.#held.size === 0;
  }

  /** Puts a sealed file beside what is here; whoever has its passphrase or kit then opens it at this door. */
  async bringBack(file: Uint8Array): Promise<Result<string, Fault | 'notOurFile'>> {
    const { bringBack } = await import('#lib/app/rescue.ts');
    const brought = await bringBack(file);
    if (brought.ok) await this.#look();
    return brought;
  }

  /** Brings a school back on this device; the desk is shown once all of it is kept. */
  async restore(
    found: ReadBackup,
    choice: { readonly passphrase: string; readonly label: string },
    watched: Watched,
  ): Promise<Result<Desk, Fault | 'cancelled'>> {
    const { restoreBackup } = await import('#lib/app/backup/restoreBackup.ts');
    const restored = await restoreBackup(found, { ...choice, now: Date.now() }, watched);
    return restored.ok ? this.#enter(restored.value) : restored;
  }

  /** A newcomer's laptop, once a coordinator has said yes. */
  async join(
    letter: Bytes,
    knocking: Knocking | LaptopKnocking,
    invitation: Invitation,
    joiner: Joiner,
  ): Promise<Result<Desk, Fault | 'badWords' | 'notForUs'>> {
    const entered =
      'secret' in knocking.coming
        ? await (
            await import('#lib/app/joinAsLaptop.ts')
          ).enterAsLaptop(letter, { ...knocking, coming: knocking.coming }, invitation, joiner, Date.now())
        : await (
            await import('#lib/app/joinSchool.ts')
          ).enterSchool(letter, { ...knocking, coming: knocking.coming }, invitation, joiner, Date.now());
    if (!entered.ok) return entered;
    const desk = await this.#enter(entered.value.open);
    if (desk.ok) await desk.value.workspace.carrying.take(entered.value.records);
    return desk;
  }

  lock(): Promise<void> {
    return this.#leave('here');
  }

  /** From an open school to the invented one: the door that follows the lock leads on to it, once. */
  async lockAndLook(): Promise<void> {
    this.#looksNext = true;
    await this.lock();
  }

  looksNow(): boolean {
    const looks = this.#looksNext;
    this.#looksNext = false;
    return looks;
  }

  async forget(school: string): Promise<void> {
    await forgetSchool(school);
    this.#where = { at: 'door', schools: await schoolsHere(), locked: 'no' };
  }

  get #desk(): Desk | undefined {
    return this.#where.at === 'desk' ? this.#where.desk : undefined;
  }

  async #opened(opened: Result<OpenVault, UnlockRefusal>): Promise<Result<Desk, UnlockRefusal>> {
    if (!opened.ok) return opened;
    const entered = await this.#enter(opened.value);
    return entered.ok ? entered : err({ why: 'fault', fault: entered.error });
  }

  /** `first` is done before anybody sees the desk; `locks` is the count of locks when another tab was asked for its key. */
  async #enter(
    open: OpenVault,
    {
      first,
      locks,
    }: { first?: (workspace: Workspace) => Promise<Result<unknown, Fault>>; locks?: number | undefined } = {},
  ): Promise<Result<Desk, Fault>> {
    const [{ Workspace }, { Desk }] = await Promise.all([
      import('#lib/app/workspace.ts'),
      import('./desk.svelte.ts'),
      preferences.learn(),
    ]);
    const workspace = await Workspace.open(open, {
      now: () => Date.now(),
      onLockedElsewhere: () => void this.#leave('elsewhere'),
      onActiveElsewhere: () => this.idle.activeElsewhere(),
      mayShare: () => this.#handed === undefined && this.idle.mayShare(),
      held: this.#held.get(open.name),
    });
    if (!workspace.ok) {
      open.vault.close();
      return workspace;
    }
    if (locks !== undefined && locksOf(open.name) !== locks) {
      await workspace.value.close('elsewhere');
      return err('closed');
    }
    this.#held.delete(open.name);
    const begun = await first?.(workspace.value);
    if (begun && !begun.ok) {
      await workspace.value.close('elsewhere');
      return begun;
    }
    const desk = new Desk(workspace.value);
    this.#where = { at: 'desk', desk };
    this.idle.start(open.since, open.until);
    return ok(desk);
  }

  /** The screen is cleared before anything else, so that nothing is painted while drafts are still being kept. */
  async #leave(reason: 'here' | 'elsewhere'): Promise<void> {
    const desk = this.#desk;
    if (!desk) return;
    this.idle.stop();
    this.#where = { at: 'door', schools: [], locked: 'now' };
    this.#handed = undefined;
    const left = await desk.workspace.close(reason);
    desk.forget();
    if (left.length > 0) this.#held.set(desk.workspace.name, left);
    this.#where = { at: 'door', schools: await schoolsHere(), locked: left.length > 0 ? 'unkept' : 'kept' };
  }
}

/** Fetched once the door is there: whoever stands at it reads and types before any of this is needed. */
const theWaysIn = () => import('#lib/app/unlock.ts');

/** What a crash broke off left something behind; a founding or restore that another tab is at is waited for. */
async function sweepUp(): Promise<void> {
  const { sweepBrokenOff } = await import('#lib/app/wholeOrNothing.ts');
  await sweepBrokenOff();
}
