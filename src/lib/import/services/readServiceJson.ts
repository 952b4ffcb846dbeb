import { Refused } from '../importRefusal.ts';
import type { NamedBlob } from '../namedBlob.ts';
import type { Pace } from '../pace.ts';
import { zipLimits } from '../zip/zipLimits.ts';
import { Flattening, jsonColumns, type JsonTable } from './flattenServices.ts';
import { JsonFile } from './jsonFile.ts';
import type { ServiceTables } from './serviceTables.ts';

export const isJson = ({ name }: Pick<NamedBlob, 'name'>): boolean => name.toLowerCase().endsWith('.json');

/** One file, or the saved pages of one directory. What does not read is refused whole, by its name. */
export async function readServiceJson(
  files: readonly NamedBlob[],
  tables: ServiceTables,
  pace: Pace,
): Promise<(keyof ServiceTables)[]> {
  if (files.reduce((sum, { size }) => sum + size, 0) > zipLimits.bytesIn)
    throw new Refused('tooLarge', { limit: zipLimits.bytesIn });
  const jsons: JsonFile[] = [];
  for (const file of files) jsons.push(await read(file, pace));
  return takeJson(jsons, tables);
}

/** All of them must have services in them. */
export function takeJson(files: readonly JsonFile[], tables: ServiceTables): (keyof ServiceTables)[] {
  const flattening = new Flattening();
  for (const one of files)
    if (!flattening.take(one.content())) throw new Refused('noServices', { file: one.file });
  const names = Object.keys(jsonColumns) as JsonTable[];
  const came = names.filter((name) => flattening.rows[name].length > 0);
  for (const name of came) tables[name].pushRows(jsonColumns[name], flattening.rows[name]);
  return came;
}

async function read(file: NamedBlob, pace: Pace): Promise<JsonFile> {
  const json = new JsonFile(file.name);
  for await (const stretch of pace.stretches(file)) {
    json.push(stretch, false);
    pace.tell(json);
  }
  json.push(new Uint8Array(0), true);
  return json;
}
