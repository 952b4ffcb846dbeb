import { bareText } from '#lib/kernel/bareText.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { CheckReport } from '../checkReport.ts';
import { Refused, type ImportRefusal } from '../importRefusal.ts';
import type { NamedBlob } from '../namedBlob.ts';
import { readFolder } from '../oneroster/readFolder.ts';
import { Pace, type ImportProgress } from '../pace.ts';
import { readZip } from '../zip/readZip.ts';
import { looksLikeZip } from '../zip/zipEnds.ts';
import { zipLimits } from '../zip/zipLimits.ts';
import { joinServices, known, type FoundService } from './joinServices.ts';
import { JsonFile } from './jsonFile.ts';
import { isJson, readServiceJson, takeJson } from './readServiceJson.ts';
import { openServiceList, openServiceTables, type ServiceTables } from './serviceTables.ts';

export interface CheckedServices {
  readonly services: readonly FoundService[];
  readonly report: CheckReport;
}

export type ServicesResult = Result<CheckedServices, ImportRefusal>;

/** An HSDS package as zip, as its CSV files or as JSON, or one plain list of services. Writes nothing and keeps nothing. */
export async function checkServices(
  files: readonly NamedBlob[],
  onProgress?: (progress: ImportProgress) => void,
): Promise<ServicesResult> {
  try {
    return ok(await check(files, new Pace(files, { onProgress })));
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

async function check(files: readonly NamedBlob[], pace: Pace): Promise<CheckedServices> {
  const [file, ...others] = files;
  if (!file) throw new Refused('emptyFile');
  const tables = openServiceTables();
  const came = new Set<keyof ServiceTables>();
  const sinkFor = (name: string) => {
    const table = tableNamed(tables, name);
    if (table) came.add(table);
    return table && tables[table];
  };
  if (files.every(isJson)) for (const table of await readServiceJson(files, tables, pace)) came.add(table);
  else if (others.length === 0 && (await looksLikeZip(file))) {
    const jsons: JsonFile[] = [];
    const inZip = (name: string) => {
      if (!isJson({ name })) return sinkFor(name);
      const json = new JsonFile(name);
      jsons.push(json);
      return json;
    };
    await readZip(file, inZip, pace);
    // A package of CSV files brings JSON that describes it.
    if (!came.has('services') && jsons.length > 0)
      for (const table of takeJson(jsons, tables)) came.add(table);
  } else if (others.length === 0 && !tableNamed(tables, file.name)) return checkList(file, pace);
  else await readFolder(files, sinkFor, pace);
  if (!came.has('services')) throw new Refused('missingFile', { file: 'services.csv' });
  const services = joinServices(tables);
  return { services, report: { files: [...came].map((name) => tables[name].tally.report()) } };
}

const tableNamed = (tables: ServiceTables, file: string): keyof ServiceTables | undefined =>
  (Object.keys(tables) as (keyof ServiceTables)[]).find((name) => `${name}.csv` === file.toLowerCase());

async function checkList(file: NamedBlob, pace: Pace): Promise<CheckedServices> {
  if (file.name.toLowerCase().endsWith('.zip')) throw new Refused('notAZip', { file: file.name });
  if (file.size > zipLimits.bytesIn) throw new Refused('tooLarge', { limit: zipLimits.bytesIn });
  const list = openServiceList(file.name);
  await readFolder([file], () => list, pace);
  if (list.rowsRead === 0) throw new Refused('emptyFile', { file: file.name });
  const seen = new Set<string>();
  const services = list.rows.flatMap((row) => {
    const { organization, phone, address, hours, languages } = row;
    // A list without ids names its services: name and organization say which is which the next time.
    const source = row.sourcedId ?? bareText(`${row.name} | ${organization ?? ''}`).slice(0, 255);
    if (seen.has(source)) {
      list.tally.leaveOut(row.line, 'duplicateId', row.sourcedId);
      return [];
    }
    seen.add(source);
    return [{ source, ...known(row, { organization, phone, address, hours, languages }), terms: [] }];
  });
  return { services, report: { files: [list.tally.report()] } };
}
