import { bareText } from '#lib/kernel/bareText.ts';
import { clean } from './cell.ts';
import { Refused } from '../importRefusal.ts';

const MOST_COLUMNS = 1_000;
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** `Given Name`, `given_name` and `givenName` are one column; accents do not count. */
export const plainName = (header: string): string => bareText(header).replace(/[^a-z0-9]/g, '');

/** Headers as they stand in the file, trimmed. Refuses those that only an attack on JavaScript objects would bring. */
export function columnNames(file: string, cells: readonly string[]): string[] {
  if (cells.length > MOST_COLUMNS) throw new Refused('notACsv', { file, line: 1 });
  const names = cells.map(clean);
  const bad = names.find((name) => unsafe.has(name.toLowerCase()));
  if (bad !== undefined) throw new Refused('unsafeColumn', { file, column: bad });
  return names;
}

/** Secrets and birthplace: never read, never shown, not even in a preview. */
export const isDroppedColumn = (header: string): boolean =>
  /^(.*password.*|.*passwd.*|.*contrasena.*|countryofbirth.*|stateofbirth.*|cityofbirth.*|birthplace|birthcity|birthcountry|birthstate|placeofbirth|lugardenacimiento|paisdenacimiento|ciudaddenacimiento)$/.test(
    plainName(header),
  );
