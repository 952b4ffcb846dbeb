import { Refused } from '../importRefusal.ts';

/** An entry's name if it is one to look at, undefined if it is packing material; refuses names that are tricks. */
export function entryName(name: string): string | undefined {
  if (/[\u0000-\u001f\u007f\\:]/.test(name) || name.startsWith('/') || name.split('/').includes('..')) {
    throw new Refused('pathTrick');
  }
  if (name.startsWith('__MACOSX/') || name.startsWith('.')) return undefined;
  if (name === '[Content_Types].xml') throw new Refused('spreadsheet');
  if (name.includes('/')) throw new Refused('folderInZip');
  return name;
}
