import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { addService, emptyService } from './addService.ts';
import { ageOn } from './ageOn.ts';
import { changeService, serviceAsTyped } from './changeService.ts';
import { markChecked } from './markChecked.ts';
import { mergeServices } from './mergeServices.ts';
import { resourcesRef } from './resourcesRef.ts';
import { serviceTable } from './resources.ts';
import { retireService } from './retireService.ts';
import { everyService, isStale, searchServices } from './searchServices.ts';
import { serviceNow, standingServices } from './serviceNow.ts';
import { setCapacity } from './setCapacity.ts';

const resources = idOf('resources');
const record = resourcesRef(resources);
const pantry = { resources, service: idOf('pantry') };
const typed = (name: string, more: object = {}) => ({
  ...emptyService(resources, idOf(name)),
  name,
  needs: ['family'],
  ...more,
});
const rows = (desk: Desk) => desk.rows(record, serviceTable);
const one = (desk: Desk, name = 'pantry') => {
  const found = rows(desk).find(({ id }) => id === idOf(name));
  if (!found) throw new Error(`${name} is not there`);
  return found;
};
const deskWith = (...names: string[]) => {
  const desk = new Desk();
  for (const name of names) desk.does(amir, addService, typed(name));
  return desk;
};
const byId = (desk: Desk) => new Map(rows(desk).map((row) => [row.id, row]));

describe('a service in the directory', () => {
  it('is written down with a name and what it helps with, and counts as checked that day', () => {
    const desk = deskWith('pantry');
    expect(one(desk)).toMatchObject({ checkedOn: monday, checkedBy: amir.member, capacity: 'unknown' });
    expect(desk.refusal(amir, addService, typed('other', { needs: [] }))).toBe('required at needs');
    expect(desk.refusal(amir, addService, typed(' '))).toBe('required at name');
    expect(desk.refusal(amir, addService, typed('other', { fromAge: '18', toAge: '12' }))).toBe(
      'badChoice at toAge',
    );
  });

  it('is not added twice by the same form, and a teacher reads it only', () => {
    const desk = deskWith('pantry');
    expect(desk.refusal(amir, addService, typed('pantry'))).toBe('alreadyDone');
    expect(desk.refusal(june, addService, typed('other'))).toBe('notYourRole');
  });

  it('is changed where it differs only, so that two corrections do not meet', () => {
    const desk = deskWith('pantry');
    const form = serviceAsTyped(resources, one(desk));
    desk.does(rosa, changeService, { ...form, phone: '555-0100' });
    expect(one(desk)).toMatchObject({ name: 'pantry', phone: '555-0100', checkedBy: amir.member });
    const same = serviceAsTyped(resources, one(desk));
    expect(desk.refusal(rosa, changeService, same)).toBe('alreadyDone');
    expect(desk.refusal(rosa, changeService, { ...same, service: idOf('nowhere') })).toBe(
      'notFound at service',
    );
  });

  it('is marked as checked, and asks kindly for a call after half a year', () => {
    const desk = deskWith('pantry');
    desk.on('2027-04-14');
    expect(isStale(one(desk), desk.today)).toBe(true);
    desk.does(rosa, markChecked, pantry);
    expect(isStale(one(desk), desk.today)).toBe(false);
    expect(one(desk).checkedBy).toBe(rosa.member);
  });

  it('has room or a wait in days; a wait goes with its waiting list, and undo brings it back', () => {
    const desk = deskWith('pantry');
    desk.does(amir, setCapacity, { ...pantry, capacity: 'waiting', waitDays: '40' });
    expect(one(desk)).toMatchObject({ capacity: 'waiting', waitDays: 40 });
    const entry = desk.does(amir, setCapacity, { ...pantry, capacity: 'open', waitDays: '40' });
    expect(one(desk).waitDays).toBeUndefined();
    desk.does(amir, undoDecision, { entry, records: [record] });
    expect(one(desk)).toMatchObject({ capacity: 'waiting', waitDays: 40 });
    expect(desk.refusal(amir, setCapacity, { ...pantry, capacity: 'waiting', waitDays: '9999' })).toBe(
      'badChoice at waitDays',
    );
  });

  it('is retired with a reason: found by who asks for it, offered to nobody, and undone', () => {
    const desk = deskWith('pantry');
    expect(desk.refusal(amir, retireService, { ...pantry, because: '' })).toBe('required at because');
    const entry = desk.does(amir, retireService, { ...pantry, because: 'The church has closed.' });
    expect(searchServices(rows(desk), everyService, monday)).toEqual([]);
    expect(searchServices(rows(desk), { ...everyService, retired: true }, monday)).toHaveLength(1);
    expect(desk.refusal(amir, markChecked, pantry)).toBe('alreadyClosed at service');
    desk.does(amir, undoDecision, { entry, records: [record] });
    expect(searchServices(rows(desk), everyService, monday)).toHaveLength(1);
  });
});

describe('two entries of one service', () => {
  const both = { ...pantry, twin: idOf('food bank') };

  it('become one that knows what both knew, and what points to either finds it', () => {
    const desk = deskWith('pantry');
    desk.does(
      rosa,
      addService,
      typed('food bank', { phone: '555-0199', needs: ['health'], languages: ['es'] }),
    );
    desk.does(amir, mergeServices, both);
    expect(one(desk)).toMatchObject({
      name: 'pantry',
      phone: '555-0199',
      needs: ['family', 'health'],
      languages: ['es'],
      by: amir.member,
    });
    expect(standingServices(rows(desk)).map(({ name }) => name)).toEqual(['pantry']);
    expect(serviceNow(byId(desk), idOf('food bank'))?.name).toBe('pantry');
    expect(one(desk, 'food bank').phone).toBe('555-0199');
  });

  it('are two again after undo, each as it was', () => {
    const desk = deskWith('pantry', 'food bank');
    const before = rows(desk);
    const entry = desk.does(amir, mergeServices, both);
    desk.does(amir, undoDecision, { entry, records: [record] });
    expect(rows(desk)).toEqual(before);
  });

  it('stay one service for everyone where two laptops merged them into each other', () => {
    const [a, b] = [idOf('a'), idOf('b')];
    const desk = deskWith('a', 'b', 'c');
    const rowsThen = rows(desk).map((row) =>
      row.id === a ? { ...row, mergedInto: b } : row.id === b ? { ...row, mergedInto: a } : row,
    );
    const found = new Map(rowsThen.map((row) => [row.id, row]));
    expect(serviceNow(found, a)).toBe(serviceNow(found, b));
    expect(standingServices(rowsThen)).toHaveLength(2);
  });

  it('are two: nothing merges into itself or into what is not there', () => {
    const desk = deskWith('pantry');
    expect(desk.refusal(amir, mergeServices, { ...pantry, twin: idOf('pantry') })).toBe('badChoice at twin');
    expect(desk.refusal(amir, mergeServices, both)).toBe('notFound at twin');
  });
});

it('counts whole years', () => {
  const desk = new Desk();
  const born = desk.on('2010-10-13').today;
  expect([ageOn(born, monday), ageOn(born, born)]).toEqual([15, 0]);
});
