/** A thief with the disk: every file of a browser's profile, byte by byte, in every clothing and out of every packing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { clothings, type Clothing } from './clothings.ts';
import { logRecords, tableBlocks } from './levelDb.ts';
import { unsnap } from './snappy.ts';

export type Packing = 'as it lies' | 'LevelDB table' | 'LevelDB log' | 'Snappy value' | 'gzip';

export interface Hit {
  readonly word: string;
  readonly clothing: Clothing;
  readonly packing: Packing;
  readonly file: string;
}

export interface Search {
  readonly files: readonly string[];
  readonly bytes: number;
  readonly hits: readonly Hit[];
}

export function searchProfile(folder: string, words: readonly string[]): Search {
  const wardrobe = dress(words);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  const hits: Hit[] = [];
  for (const path of files) {
    const file = relative(folder, path);
    for (const [packing, content] of [['as it lies', Buffer.from(file)] as const, ...unpacked(path)]) {
      bytes += content.length;
      for (const { clothing, word } of wornIn(content, wardrobe))
        hits.push({ word, clothing, packing, file });
    }
  }
  return { files: files.map((path) => relative(folder, path)), bytes, hits };
}

/** All words in one clothing: how all of them begin, so that one pass finds any, and each by what it looks like. */
interface Rack {
  readonly clothing: Clothing;
  readonly beginning: Buffer;
  readonly length: number;
  readonly words: ReadonlyMap<string, string>;
}

function dress(words: readonly string[]): Rack[] {
  const racks = new Map<string, { clothing: Clothing; words: Map<string, string> }>();
  for (const word of words)
    for (const [clothing, bytes] of clothings(word)) {
      const name = `${clothing}/${bytes.length}`;
      const rack = racks.get(name) ?? { clothing, words: new Map<string, string>() };
      racks.set(name, rack);
      rack.words.set(bytes.toString('latin1'), word);
    }
  return [...racks.values()].map(({ clothing, words: dressed }) => {
    const beginning = Buffer.from(beginningOf([...dressed.keys()]), 'latin1');
    return { clothing, beginning, length: [...dressed.keys()][0]?.length ?? 0, words: dressed };
  });
}

function beginningOf(texts: readonly string[]): string {
  const [first = '', last = ''] = [texts.toSorted().at(0), texts.toSorted().at(-1)];
  let same = 0;
  while (same < first.length && first[same] === last[same]) same += 1;
  return first.slice(0, same);
}

function wornIn(content: Buffer, racks: readonly Rack[]): { clothing: Clothing; word: string }[] {
  return racks.flatMap(({ clothing, beginning, length, words }) => {
    const found = new Set<string>();
    for (const end of everyPlace(content, beginning)) {
      const at = end - beginning.length;
      const word = words.get(content.toString('latin1', at, at + length));
      if (word !== undefined) found.add(word);
    }
    return [...found].map((word) => ({ clothing, word }));
  });
}

function unpacked(path: string): [Packing, Buffer][] {
  const content = readFileSync(path);
  const layers: [Packing, Buffer][] = [['as it lies', content]];
  const table = tableBlocks(content);
  if (table) layers.push(['LevelDB table', table]);
  if (path.endsWith('.log')) layers.push(['LevelDB log', logRecords(content)]);
  return layers.flatMap(([packing, bytes]) => [
    [packing, bytes] as [Packing, Buffer],
    ...snapped(bytes).map((value) => ['Snappy value', value] as [Packing, Buffer]),
    ...zipped(bytes).map((value) => ['gzip', value] as [Packing, Buffer]),
  ]);
}

/** How Chromium marks a value that it has pressed: a version, then "wrapped", then "Snappy". */
const PRESSED = Buffer.from([0xff, 0x11, 0x02]);

function* everyPlace(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) yield at + mark.length;
}

const snapped = (bytes: Buffer): Buffer[] =>
  [...everyPlace(bytes, PRESSED)].flatMap((at) => unsnap(bytes, at) ?? []);

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

function zipped(bytes: Buffer): Buffer[] {
  return [...everyPlace(bytes, GZIP)].flatMap((at) => {
    try {
      return gunzipSync(bytes.subarray(at - GZIP.length));
    } catch {
      // Three bytes that only look like the beginning of one.
      return [];
    }
  });
}
