/** How long something still holds, in whole minutes that have begun. By the clock: a laptop that sleeps does not stretch it. */
export class MinutesLeft {
  minutes = $state<number>();
  #looking: ReturnType<typeof setInterval> | undefined;

  start(until: number, over: () => void): void {
    this.stop();
    const look = () => {
      this.minutes = Math.max(0, Math.ceil((until - Date.now()) / 60_000));
      if (this.minutes > 0) return;
      this.stop();
      over();
    };
    this.#looking = setInterval(look, 1_000);
    look();
  }

  stop(): void {
    clearInterval(this.#looking);
    this.minutes = undefined;
  }
}
