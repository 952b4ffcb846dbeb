import { describe, expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { dana, idOf } from '../../../../tests/support/people.ts';
import { classesOf } from './classesOf.ts';
import { guardiansOf } from './guardiansOf.ts';
import type { RosterLayer } from './rosterLayer.ts';
import { seated } from './seated.ts';

const ines = idOf('Ines');
const people = new Map([['sis-ines', ines]]);
const by = { at: instant(1), by: dana.member };
const roster: RosterLayer = {
  ...by,
  format: 'oneroster-1.1',
  students: [],
  left: [],
  teachers: [{ sourcedId: 't-park', given: 'June', family: 'Park' }],
  classes: [
    seated({ sourcedId: 'c2', title: 'English', term: 'Fall' }, { e1: 'sis-ines', e2: 't-gone' }, people),
    seated({ sourcedId: 'c1', title: 'Algebra I' }, { e3: 'sis-ines', e4: 't-park', e5: 't-park' }, people),
    seated({ sourcedId: 'c3', title: 'Art' }, { e6: 't-park' }, people),
  ],
};

describe('on a student’s page', () => {
  it('a counselor sees the classes by title, with the teachers whom the roster names', () => {
    expect(classesOf(roster, ines)).toEqual([
      { sourcedId: 'c1', title: 'Algebra I', term: undefined, teachers: ['June Park'] },
      { sourcedId: 'c2', title: 'English', term: 'Fall', teachers: [] },
    ]);
  });

  it('a counselor sees whom to call, and nobody else’s family', () => {
    const guardian = (sourcedId: string) => ({ sourcedId, given: 'Ana', family: 'Reyes' });
    const contacts = {
      ...by,
      guardians: [guardian('g1'), guardian('g2'), guardian('g3')],
      links: [
        { student: ines, guardian: 'g1' },
        { student: ines, guardian: 'g3' },
        { student: idOf('Marcus'), guardian: 'g2' },
      ],
    };
    expect(guardiansOf(contacts, ines).map(({ sourcedId }) => sourcedId)).toEqual(['g1', 'g3']);
  });
});
