/** What the runner (`tools/bench.mjs`) calls inside the browser; each answers plain numbers. */
import { en } from '#lib/text/words.ts';
import { makeOneRoster, zipOneRoster } from '../support/oneroster.ts';
import { loadPlain, makePlain } from './plain.ts';
import { bytesAtRest, compactAll, makeSealed, PASSPHRASE, unlockToToday } from './sealed.ts';
import { ourSealing, secsyncSealing, someUpdates, type PerUpdate } from './sealing.ts';

const tell = (word: string): void => console.info(word);
let made: Awaited<ReturnType<typeof makeSealed>>;
let plainBytes = 0;

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** Both sides in turn, so that a busy machine is busy for both. */
async function inTurn(rounds: number, ours: () => Promise<number>, theirs: () => Promise<number>) {
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await ours());
    other.push(await theirs());
  }
  return { value: median(own), against: median(other), all: { own, other } };
}

const bench = {
  async prepare(): Promise<void> {
    made = await makeSealed(tell);
    plainBytes = await makePlain(made);
    tell('the plain document is written');
  },
  unlock: (rounds: number) => inTurn(rounds, () => unlockToToday(made.name), loadPlain),
  async rest() {
    await compactAll(made.name, made.cases, tell);
    return { value: await bytesAtRest(made.name), against: plainBytes };
  },
  async sealing(rounds: number) {
    const updates = someUpdates();
    await ourSealing(updates.slice(0, 50)).catch(() => undefined);
    const own: PerUpdate[] = [];
    const other: PerUpdate[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await ourSealing(updates));
      other.push(await secsyncSealing(updates));
    }
    const pair = (of: 'seal' | 'open') => ({
      value: median(own.map((one) => one[of])),
      against: median(other.map((one) => one[of])),
    });
    return { seal: pair('seal'), open: pair('open') };
  },
  /** Base64 of a night's export: 2,000 students, 30,000 enrolments; each night three leave and three arrive. */
  roster(night: number): string {
    const first = 1 + 3 * night;
    const zip = zipOneRoster(makeOneRoster({ seed: 3, students: 2_000, first, classesPerStudent: 15 }));
    let text = '';
    for (let at = 0; at < zip.length; at += 8_192)
      text += String.fromCharCode(...zip.subarray(at, at + 8_192));
    return btoa(text);
  },
  words: en,
  passphrase: PASSPHRASE,
};

Object.assign(globalThis, { bench });
