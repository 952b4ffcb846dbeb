import { Refused } from '../importRefusal.ts';
import type { NamedBlob } from '../namedBlob.ts';
import type { Pace } from '../pace.ts';
import { Utf8Text } from '../csv/utf8Text.ts';
import { zipLimits } from '../zip/zipLimits.ts';
import { Flattening, jsonColumns, type JsonTable } from './flattenServices.ts';
import type { ServiceTables } from './serviceTables.ts';

export const isJson = ({ name }: NamedBlob): boolean => name.toLowerCase().endsWith('.json');

/** One file, or the saved pages of one directory. What does not read is refused whole, by its name. */
export async function readServiceJson(
  files: readonly NamedBlob[],
  tables: ServiceTables,
  pace: Pace,
): Promise<(keyof ServiceTables)[]> {
  if (files.reduce((sum, { size }) => sum + size, 0) > zipLimits.bytesIn)
    throw new Refused('tooLarge', { limit: zipLimits.bytesIn });
  const flattening = new Flattening();
  for (const file of files)
    if (!flattening.take(await parsed(file, pace))) throw new Refused('noServices', { file: file.name });
  const names = Object.keys(jsonColumns) as JsonTable[];
  const came = names.filter((name) => flattening.rows[name].length > 0);
  for (const name of came) tables[name].pushRows(jsonColumns[name], flattening.rows[name]);
  return came;
}

async function parsed(file: NamedBlob, pace: Pace): Promise<unknown> {
  const reader = new Utf8Text(file.name);
  const pieces: string[] = [];
  for await (const stretch of pace.stretches(file)) {
    pieces.push(reader.read(stretch, false));
    pace.tell({ file: file.name, rowsRead: 0, push: () => undefined });
  }
  pieces.push(reader.read(new Uint8Array(0), true));
  try {
    return JSON.parse(pieces.join(''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused('notJson', { file: file.name });
    throw error;
  }
}
