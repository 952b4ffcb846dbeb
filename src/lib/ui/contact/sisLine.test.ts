import { describe, expect, it } from 'vitest';
import { day, idOf, monday } from '../../../../tests/support/people.ts';
import type { Contact } from '#lib/domain/contact/contact.ts';
import { instant } from '#lib/kernel/moments.ts';
import { wholeLanguage } from '#lib/text/wholeLanguage.ts';
import { sisLine } from './sisLine.ts';

const contact: Contact = {
  id: idOf('c'),
  with: 'family',
  medium: 'phone',
  made: true,
  line: 'Spoke of\nthe bus.',
  on: monday,
  at: instant(0),
  by: idOf('Amir'),
};
const { t } = wholeLanguage('en');

describe('a contact as one line for the SIS', () => {
  it('says day, way, who, outcome and by whom, and not a word of what was said', () => {
    expect(sisLine(contact, t, 'Amir Haddad')).toBe('2026-10-12 | Phone | Family | reached | Amir Haddad');
  });

  it('has the words on one line where somebody asks for them', () => {
    expect(sisLine({ ...contact, minutes: 15 }, t, 'Amir Haddad', contact.line)).toBe(
      '2026-10-12 | Phone | Family | reached | 15 minutes | Amir Haddad | Spoke of the bus.',
    );
  });

  it('tells a try and a message that was sent from a contact', () => {
    const later = { ...contact, on: day('2026-10-13'), made: false };
    expect(sisLine(later, t, 'A')).toBe('2026-10-13 | Phone | Family | No answer | A');
    expect(sisLine({ ...later, sent: 'Good news' }, wholeLanguage('es').t, 'A')).toBe(
      '2026-10-13 | Teléfono | Familia | enviado: Good news | A',
    );
  });
});
