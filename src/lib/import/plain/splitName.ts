/**
 * `Last, First` at its comma. Without a comma only one word is surely a given name: two surnames are as common as two
 * given names, so the first word is given and the rest family, and a person can correct it.
 */
export function splitName(name: string): { given: string; family: string } {
  const comma = name.indexOf(',');
  if (comma >= 0) return { given: name.slice(comma + 1).trim(), family: name.slice(0, comma).trim() };
  const [given = '', ...family] = name.split(/\s+/);
  return { given, family: family.join(' ') };
}
