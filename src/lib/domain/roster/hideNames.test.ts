import { describe, expect, it } from 'vitest';
import { hideNames, namesToHide } from './hideNames.ts';

const names = namesToHide(
  ['Noor Haddad', 'Inés Álba de la Cruz', 'Will May', 'Mary-Ann O’Brien', '王小明'],
  ['Amir Haddad'],
);
const hidden = (text: string) => hideNames(text, names);

describe('names that nobody at the desk should read', () => {
  it('become initials, in lists and in what somebody wrote', () => {
    expect(hidden('Noor Haddad')).toBe('N. H.');
    expect(hidden('Met Noor at lunch; Ms. Haddad called.')).toBe('Met N. at lunch; Ms. H. called.');
    expect(hidden('What Noor’s aunt said to NOOR')).toBe('What N.’s aunt said to N.');
    expect(hidden('王小明')).toBe('王.');
  });

  it('go with or without their marks, and keep the small words between', () => {
    expect(hidden('Ines Alba de la Cruz')).toBe('I. A. de la C.');
    expect(hidden('Inés')).toBe('I.');
    expect(hidden('Álba'.normalize('NFD'))).toBe('Á.');
    expect(hidden('Mary-Ann O’Brien')).toBe('M.-A. O’B.');
  });

  it('go in small letters too where two stand together, as in an address', () => {
    expect(hidden('noor haddad')).toBe('n. h.'.toUpperCase());
    expect(hidden('noor.haddad@example.org')).toBe('N..H.@example.org');
  });

  it('leave ordinary words alone that a name happens to be', () => {
    expect(hidden('will call, may wait, then Will')).toBe('will call, may wait, then W.');
  });

  it('leave the staff their names, even one that a student shares', () => {
    expect(hidden('Lead: Amir Haddad, about Noor Haddad')).toBe('Lead: Amir Haddad, about N. H.');
  });

  it('hide once: what is hidden stays as it is', () => {
    for (const text of ['Noor Haddad', 'Inés Álba de la Cruz', 'noor.haddad@example.org'])
      expect(hidden(hidden(text))).toBe(hidden(text));
  });

  it('are nobody’s in a school without students', () => {
    expect(hideNames('Noor Haddad', namesToHide([], ['Amir Haddad']))).toBe('Noor Haddad');
  });
});
