import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf } from '../../../../tests/support/people.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { withdraw } from '../record/withdraw.ts';
import { summarise } from '../summarise.ts';
import { beginWithView } from './beginWithView.ts';
import { keepView } from './keepView.ts';
import { renameView } from './renameView.ts';
import { viewTable } from './view.ts';

const own = idOf('private of Amir');
const ref = { kind: 'private', id: own } as const;
const keep = { private: own, place: 'cases', name: 'Tier 3, board', filter: { tier: '3', look: 'board' } };
const views = (desk: Desk) => desk.rows(ref, viewTable);

function deskWithView() {
  const desk = new Desk();
  desk.does(amir, keepView, keep);
  const view = views(desk)[0]?.id ?? own;
  return { desk, view };
}

describe('a filter under a name', () => {
  it('lies in the private record of whoever keeps it, and in no summary', () => {
    const { desk } = deskWithView();
    expect(views(desk)).toMatchObject([{ name: 'Tier 3, board', filter: { tier: '3', look: 'board' } }]);
    expect(summarise(ref, (table) => desk.rows(ref, table))).toBeUndefined();
  });

  it('needs a name, and the same name again says how it looks now', () => {
    const { desk } = deskWithView();
    expect(desk.refusal(amir, keepView, { ...keep, name: ' ' })).toBe('required at name');
    desk.does(amir, keepView, { ...keep, filter: { tier: '2b' } });
    desk.does(amir, keepView, { ...keep, place: 'students' });
    expect(views(desk).map(({ place, filter }) => [place, filter])).toEqual([
      ['cases', { tier: '2b' }],
      ['students', keep.filter],
    ]);
  });

  it('gets another name, leaves, and comes back by undo', () => {
    const { desk, view } = deskWithView();
    desk.does(amir, renameView, { private: own, view, name: 'Wednesday’s team' });
    const left = desk.does(amir, withdraw, { kind: 'private', record: own, table: 'views', row: view });
    expect(views(desk)).toEqual([]);
    expect(desk.refusal(amir, renameView, { private: own, view, name: 'x' })).toBe('notFound at view');
    desk.does(amir, undoDecision, { entry: left, records: [ref] });
    expect(views(desk)).toMatchObject([{ name: 'Wednesday’s team' }]);
  });

  it('opens its place when it is the first, and only one of a place is', () => {
    const { desk, view } = deskWithView();
    desk.does(amir, keepView, { ...keep, name: 'Another' });
    desk.does(amir, keepView, { ...keep, place: 'students', name: 'Grade 9' });
    const firsts = () => views(desk).flatMap(({ name, first }) => (first ? [name] : []));
    for (const { id } of views(desk))
      desk.does(amir, beginWithView, { private: own, view: id, begins: true });
    expect(firsts()).toEqual(['Another', 'Grade 9']);
    desk.does(amir, beginWithView, { private: own, view, begins: true });
    expect(firsts()).toEqual(['Tier 3, board', 'Grade 9']);
    desk.does(amir, beginWithView, { private: own, view, begins: false });
    expect(firsts()).toEqual(['Grade 9']);
  });
});
