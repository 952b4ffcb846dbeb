import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { dana, idOf } from '../../../../tests/support/people.ts';
import { applyDelta } from './applyDelta.ts';
import { rosterDiff } from './rosterDiff.ts';
import { rosterLayer, type RosterLayer, type RosterStudent } from './rosterLayer.ts';

const student = (name: string, changed: Partial<RosterStudent> = {}): RosterStudent => ({
  id: idOf(name),
  sourcedId: `sis-${name}`,
  given: name,
  family: 'Reyes',
  grade: '10',
  groups: [],
  orgs: ['cedar-bay'],
  ...changed,
});

const layer = (students: RosterStudent[], changed: Partial<RosterLayer> = {}): RosterLayer => ({
  at: instant(1),
  by: dana.member,
  format: 'oneroster-1.1',
  students,
  left: [],
  teachers: [],
  classes: [],
  ...changed,
});

const algebra = (...names: string[]) => ({
  sourcedId: 'algebra-2',
  title: 'Algebra I',
  seats: { 'e-park': 't-park', ...Object.fromEntries(names.map((name) => [`e-${name}`, `sis-${name}`])) },
  teachers: ['t-park'],
  students: names.map(idOf),
});

const noneGone = { people: [], classes: [], enrolments: [] };

const many = (count: number) => Array.from({ length: count }, (_, index) => student(`s${index}`));

describe('the difference that an import would make', () => {
  it('is everybody arriving the first time, and asks nothing', () => {
    const diff = rosterDiff(undefined, layer(many(3)));
    expect([diff.arrive.length, diff.leave.length, diff.asks]).toEqual([3, 0, false]);
  });

  it('names who arrives, who leaves, and what changed field by field', () => {
    const before = layer([student('Ines'), student('Marcus'), ...many(5)]);
    const after = layer([
      student('Ines', { preferredGiven: 'Alex', groups: ['latino', 'white'] }),
      student('Lior'),
      ...many(5),
    ]);
    const diff = rosterDiff(before, after);
    expect(diff.arrive.map(({ given }) => given)).toEqual(['Lior']);
    expect(diff.leave.map(({ given }) => given)).toEqual(['Marcus']);
    expect(diff.change.map(({ fields }) => fields)).toEqual([
      [
        { field: 'preferredGiven', was: '', is: 'Alex' },
        { field: 'groups', was: '', is: 'latino, white' },
      ],
    ]);
    expect([diff.same, diff.asks]).toEqual([5, false]);
  });

  it('asks when more than a fifth would leave, and not at a fifth', () => {
    expect(rosterDiff(layer(many(10)), layer(many(8))).asks).toBe(false);
    expect(rosterDiff(layer(many(10)), layer(many(7))).asks).toBe(true);
    expect(rosterDiff(layer(many(10)), layer([])).asks).toBe(true);
  });

  it('asks when everybody changes their id, though as many arrive', () => {
    const renamed = many(10).map((one) => ({ ...one, id: idOf(`new ${one.given}`) }));
    expect(rosterDiff(layer(many(10)), layer(renamed)).asks).toBe(true);
  });

  it('counts who joins and leaves a class', () => {
    const art = { ...algebra('Ines'), sourcedId: 'art' };
    const diff = rosterDiff(
      layer([], { classes: [algebra('Ines', 'Marcus'), art] }),
      layer([], { classes: [algebra('Ines', 'Lior', 'Dee'), { ...art, sourcedId: 'choir' }] }),
    );
    expect(diff.classesChange).toMatchObject([{ join: 2, leave: 1 }]);
    expect(diff.classesArrive.map(({ sourcedId }) => sourcedId)).toEqual(['choir']);
    expect(diff.classesLeave.map(({ sourcedId }) => sourcedId)).toEqual(['art']);
  });

  it('is nothing when one roster is imported twice', () => {
    const whole = layer(many(20), { classes: [algebra('s1', 's2')] });
    const diff = rosterDiff(whole, structuredClone(whole));
    expect([diff.arrive, diff.leave, diff.change, diff.classesChange, diff.asks]).toEqual([
      [],
      [],
      [],
      [],
      false,
    ]);
  });
});

describe('a delta', () => {
  const before = layer([student('Ines'), student('Marcus')], {
    teachers: [{ sourcedId: 't-park', given: 'June', family: 'Park' }],
    classes: [algebra('Ines', 'Marcus')],
    columns: { given: 'First' },
  });

  it('changes whom it names, takes away who is gone, and leaves the rest', () => {
    const changed = layer([student('Marcus', { grade: '11' })]);
    const next = applyDelta(before, {
      ...changed,
      seats: new Map(),
      gone: { ...noneGone, people: ['sis-Ines'] },
    });
    expect(next.students).toMatchObject([{ given: 'Marcus', grade: '11' }]);
    expect(next.classes[0]?.students).toEqual([idOf('Marcus')]);
    expect([next.teachers.length, next.columns]).toEqual([1, { given: 'First' }]);
    expect('gone' in next).toBe(false);
  });

  it('that names nothing changes nothing', () => {
    const next = applyDelta(before, { ...layer([]), seats: new Map(), gone: noneGone });
    expect({ ...next, at: before.at }).toEqual(before);
    expect(v.is(rosterLayer, next)).toBe(true);
  });
});
