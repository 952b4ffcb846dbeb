/** Watches for hands on this device and for a waking laptop, and says when to warn and when to lock. */
import { IdleClock, ordinaryRules, sharedRoomRules, type Time } from '#lib/app/idleClock.ts';
import { preferences } from './preferences.svelte.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const WAKING = ['visibilitychange', 'resume', 'freeze'] as const;
/** Other tabs hear at most this often that somebody is here. */
const TELL_EVERY = 15_000;

const timeNow = (): Time => ({ wall: Date.now(), awake: performance.now() });

export class IdleWatch {
  /** Milliseconds until the lock, while the warning is up. */
  left = $state<number>();
  readonly #lock: () => void;
  readonly #tellTabs: () => void;
  #clock = new IdleClock(timeNow());
  #ticking: ReturnType<typeof setInterval> | undefined;
  #told = -TELL_EVERY;
  #lockBy = Infinity;

  constructor(lock: () => void, tellTabs: () => void) {
    this.#lock = lock;
    this.#tellTabs = tellTabs;
  }

  /**
   * `since`: when the school was unlocked, in whichever tab that was; `until`: what a finger opened is locked when its day
   * is over, whoever is at work.
   */
  start(since: number, until = Infinity): void {
    this.#clock = new IdleClock(timeNow(), since);
    this.#lockBy = until;
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.#active, { capture: true, passive: true });
    for (const event of WAKING) document.addEventListener(event, this.#look);
    addEventListener('pageshow', this.#look);
    addEventListener('focus', this.#look);
    this.#ticking = setInterval(this.#look, 1_000);
  }

  stop(): void {
    clearInterval(this.#ticking);
    this.left = undefined;
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, this.#active, { capture: true });
    for (const event of WAKING) document.removeEventListener(event, this.#look);
    removeEventListener('pageshow', this.#look);
    removeEventListener('focus', this.#look);
  }

  /** "Stay", and every sign of life in this tab. Time that has run out is not given back by the touch that wakes. */
  readonly stay = (): void => {
    if (this.#look() === 'lock') return;
    this.#clock.active(timeNow());
    this.left = undefined;
    const now = performance.now();
    if (now - this.#told < TELL_EVERY) return;
    this.#told = now;
    this.#tellTabs();
  };

  /** False when this tab is due to lock: it does so now, and lets nobody in through it. */
  mayShare(): boolean {
    return this.#look() !== 'lock';
  }

  activeElsewhere(): void {
    if (this.#look() === 'lock') return;
    this.#clock.active(timeNow());
    this.left = undefined;
  }

  readonly #active = (): void => this.stay();

  readonly #look = (): 'lock' | 'nothing' | 'warn' => {
    const rules = preferences.settings.sharedRoom ? sharedRoomRules : ordinaryRules;
    const now = timeNow();
    const verdict = now.wall >= this.#lockBy ? ({ act: 'lock' } as const) : this.#clock.judge(now, rules);
    if (verdict.act === 'lock') this.#lock();
    else this.left = verdict.act === 'warn' ? verdict.left : undefined;
    return verdict.act;
  };
}
