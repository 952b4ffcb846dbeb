import { expect, it } from 'vitest';
import { amir, Desk, idOf } from '../../../../tests/support/people.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { addService, emptyService } from './addService.ts';
import { bringServices } from './bringServices.ts';
import { changeService, serviceAsTyped } from './changeService.ts';
import { mergeServices } from './mergeServices.ts';
import { setCapacity } from './setCapacity.ts';
import { serviceTable } from './resources.ts';
import { resourcesRef } from './resourcesRef.ts';

const resources = idOf('resources');
const record = resourcesRef(resources);
const rows = (desk: Desk) => desk.rows(record, serviceTable);
const pantry = {
  id: idOf('s1'),
  says: { source: 's1', name: 'Pantry', needs: [], languages: ['es'], cost: 'free' },
};
const clinic = {
  id: idOf('s2'),
  says: { source: 's2', name: 'Clinic', needs: [], languages: [], cost: 'unknown' },
};
const county = { resources, directory: 'County', services: [pantry, clinic] };
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
  desk.does(amir, bringServices, { ...county, services: [moved, clinic] });
  expect(rows(desk)).toHaveLength(2);
  expect(rows(desk)[0]).toMatchObject({
    needs: ['family'],
    hours: 'Mon',
    phone: '555-0100',
    languages: ['es'],
  });
});

it('believes whoever here has asked before the directory, unless it vouches for a later day', () => {
  const desk = new Desk();
  const room = (says: object) => ({
    ...county,
    services: [{ ...pantry, says: { ...pantry.says, ...says } }],
  });
  desk.does(amir, bringServices, room({ capacity: 'waiting', waitDays: 21, checkedOn: '2026-09-12' }));
  expect(rows(desk)).toMatchObject([{ capacity: 'waiting', waitDays: 21, checkedOn: '2026-09-12' }]);
  desk.does(amir, setCapacity, { resources, service: pantry.id, capacity: 'full', waitDays: '' });
  const older = room({ capacity: 'open', checkedOn: '2026-10-01' });
  expect(desk.refusal(amir, bringServices, older)).toBe('alreadyDone');
  expect(desk.refusal(amir, bringServices, room({ capacity: 'open', checkedOn: '2030-01-01' }))).toBe(
    'alreadyDone',
  );
  const later = room({ capacity: 'open', checkedOn: '2026-10-20' });
  desk.on('2026-10-21').does(amir, bringServices, later);
  expect(rows(desk)).toMatchObject([{ capacity: 'open', checkedOn: '2026-10-20' }]);
  expect(rows(desk)[0]?.checkedBy).toBeUndefined();
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

it('keeps two directories apart that use one id, and knows one again however its name is written', () => {
  const { desk } = deskWithCounty();
  const other = { id: idOf('211/s1'), says: { ...pantry.says, name: 'Hotline' } };
  desk.does(amir, bringServices, { resources, directory: '211', services: [other] });
  expect(rows(desk).map(({ directory, source, name }) => [directory, source, name])).toEqual([
    ['County', 's1', 'Pantry'],
    ['County', 's2', 'Clinic'],
    ['211', 's1', 'Hotline'],
  ]);
  expect(desk.refusal(amir, bringServices, { ...county, directory: ' county ' })).toBe('alreadyDone');
  expect(desk.refusal(amir, bringServices, { ...county, directory: ' ' })).toBe('required at directory');
  const renamed = { ...pantry, says: { ...pantry.says, name: 'Food pantry' } };
  desk.does(amir, bringServices, { ...county, services: [renamed] });
  expect(rows(desk).map(({ name }) => name)).toEqual(['Food pantry', 'Clinic', 'Hotline']);
});

it('says what a service helps with where nobody has, and never over what the school has said', () => {
  const { desk } = deskWithCounty();
  const helps = (one: typeof pantry, needs: string[]) => ({ ...one, says: { ...one.says, needs } });
  const [first] = rows(desk);
  if (!first) throw new Error('nothing came');
  desk.does(amir, changeService, { ...serviceAsTyped(resources, first), needs: ['academics'] });
  desk.does(amir, bringServices, {
    ...county,
    services: [helps(pantry, ['family']), helps(clinic, ['health'])],
  });
  expect(rows(desk).map(({ needs }) => needs)).toEqual([['academics'], ['health']]);
});
