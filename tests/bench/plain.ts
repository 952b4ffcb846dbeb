/** The peer: the same rows in one plain Yjs document behind stock y-indexeddb, nothing sealed, nothing summarised. */
import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Change } from '#lib/domain/record/change.ts';
import { refKey } from '#lib/domain/record/recordRef.ts';
import { SITTINGS, type OneCase } from './content.ts';

const NAME = 'bench-plain';

interface Content {
  readonly cases: readonly OneCase[];
  readonly roster: unknown;
  readonly contacts: unknown;
}

/** Folded at the end into one row, which is the best that y-indexeddb can do for whoever loads it next. */
export async function makePlain({ cases, roster, contacts }: Content): Promise<number> {
  const doc = new Y.Doc();
  const kept = new IndexeddbPersistence(NAME, doc);
  await kept.whenSynced;
  doc.transact(() => {
    for (const [name, layer] of Object.entries({ roster, contacts })) writeLayer(doc, name, layer);
  });
  for (let sitting = 0; sitting < SITTINGS; sitting += 1)
    for (const one of cases)
      doc.transact(() => one.sittings[sitting]?.forEach((change) => write(doc, change)));
  await storeState(kept, true);
  // It deletes the folded rows without being waited for.
  await new Promise((done) => setTimeout(done, 3_000));
  const bytes = Y.encodeStateAsUpdate(doc).length;
  await kept.destroy();
  doc.destroy();
  return bytes;
}

/** Until the document holds everything. Finding out what is due today would come on top. */
export async function loadPlain(): Promise<number> {
  const began = performance.now();
  const doc = new Y.Doc();
  const kept = new IndexeddbPersistence(NAME, doc);
  await kept.whenSynced;
  const took = performance.now() - began;
  await kept.destroy();
  doc.destroy();
  return took;
}

function write(doc: Y.Doc, { record, table, id, fields }: Change): void {
  const root = doc.getMap<Y.Map<unknown>>(`${refKey(record)}/${table.name}`);
  writeRow(root, id, fields);
}

/** Each list of a layer as rows of their own, as somebody without layers would keep it. */
function writeLayer(doc: Y.Doc, name: string, layer: unknown): void {
  for (const [list, rows] of Object.entries(Object(layer) as Record<string, unknown>)) {
    if (!Array.isArray(rows)) continue;
    const root = doc.getMap<Y.Map<unknown>>(`${name}/${list}`);
    for (const [index, row] of rows.entries()) writeRow(root, String(index), Object(row) as object);
  }
}

function writeRow(root: Y.Map<Y.Map<unknown>>, id: string, fields: object): void {
  const row = root.get(id) ?? new Y.Map<unknown>();
  if (!root.has(id)) root.set(id, row);
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined && key !== 'id') row.set(key, value);
}
