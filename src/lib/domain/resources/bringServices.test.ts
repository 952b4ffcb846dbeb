import { expect, it } from 'vitest';
import { amir, Desk, idOf } from '../../../../tests/support/people.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { addService, emptyService } from './addService.ts';
import { bringServices } from './bringServices.ts';
import { changeService, serviceAsTyped } from './changeService.ts';
import { mergeServices } from './mergeServices.ts';
import { serviceTable } from './resources.ts';
import { resourcesRef } from './resourcesRef.ts';

const resources = idOf('resources');
const record = resourcesRef(resources);
const rows = (desk: Desk) => desk.rows(record, serviceTable);
const pantry = { id: idOf('s1'), says: { source: 's1', name: 'Pantry', languages: ['es'], cost: 'free' } };
const clinic = { id: idOf('s2'), says: { source: 's2', name: 'Clinic', languages: [], cost: 'unknown' } };
const county = { resources, services: [pantry, clinic] };
const deskWithCounty = () => {
  const desk = new Desk();
  const entry = desk.does(amir, bringServices, county);
  return { desk, entry };
};

it('brings a directory in once: the second time it updates by id and keeps what the school wrote', () => {
  const { desk } = deskWithCounty();
  expect(rows(desk)).toHaveLength(2);
  expect(rows(desk)[0]?.checkedOn).toBeUndefined();
  expect(desk.refusal(amir, bringServices, county)).toBe('alreadyDone');
  const [first] = rows(desk);
  if (!first) throw new Error('nothing came');
  desk.does(amir, changeService, { ...serviceAsTyped(resources, first), needs: ['family'], hours: 'Mon' });
  const moved = { ...pantry, says: { ...pantry.says, phone: '555-0100', languages: [] } };
  desk.does(amir, bringServices, { resources, services: [moved, clinic] });
  expect(rows(desk)).toHaveLength(2);
  expect(rows(desk)[0]).toMatchObject({
    needs: ['family'],
    hours: 'Mon',
    phone: '555-0100',
    languages: ['es'],
  });
});

it('does not bring back as a second entry what was merged into one of the school’s own', () => {
  const { desk } = deskWithCounty();
  const own = idOf('own pantry');
  desk.does(amir, addService, { ...emptyService(resources, own), name: 'Our pantry', needs: ['family'] });
  desk.does(amir, mergeServices, { resources, service: own, twin: pantry.id });
  expect(desk.refusal(amir, bringServices, county)).toBe('alreadyDone');
  expect(rows(desk)).toHaveLength(3);
});

it('is taken back whole, and may be brought again', () => {
  const { desk, entry } = deskWithCounty();
  desk.does(amir, undoDecision, { entry, records: [record] });
  expect(rows(desk)).toEqual([]);
  desk.does(amir, bringServices, county);
  expect(rows(desk)).toHaveLength(2);
});
