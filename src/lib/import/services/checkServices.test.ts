import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkServices } from './checkServices.ts';

const county = {
  'organizations.csv': 'id,name,description\no1,St. Anne,\n',
  'services.csv':
    'id,organization_id,name,description,status,fees_description,minimum_age,maximum_age\n' +
    's1,o1,Food pantry,Bread and fruit,active,Free,,\n' +
    's2,o1,,Nameless,active,,,\n' +
    's1,o1,Twice,,active,,,\n' +
    's3,o9,Clínica,Checkups,active,$10,0,18\n' +
    's4,o1,Old club,,inactive,,,\n' +
    's5,o1,Gone club,,defunct,,,\n',
  'service_at_location.csv': 'id,service_id,location_id\nx1,s1,l1\n',
  'addresses.csv':
    'id,location_id,address_1,city,state_province,postal_code\na1,l1,1 Lake St,Cedar,WI,53000\n',
  'phones.csv': 'id,location_id,service_id,organization_id,number\np1,,,o1,555-0100\n',
  'languages.csv': 'id,service_id,location_id,name,code\ng1,s1,,Spanish,es\ng2,s3,,English,\n',
  'schedules.csv': 'id,service_id,byday,opens_at,closes_at\nh1,s1,"MO,TU",09:00,12:00\n',
};
const zipped = (files: Record<string, string>) =>
  new File(
    [new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([n, s]) => [n, strToU8(s)]))))],
    'county.zip',
  );

test('a county’s package: services with owner, place, phone, languages and hours; bad rows by line, the rest taken', async () => {
  const result = await checkServices([zipped(county)]);
  if (!result.ok) throw new Error(result.error.code);
  const { services, report } = result.value;
  expect(services).toMatchObject([
    {
      source: 's1',
      name: 'Food pantry',
      organization: 'St. Anne',
      phone: '555-0100',
      address: '1 Lake St, Cedar, WI 53000',
      hours: 'MO,TU 09:00–12:00',
      languages: ['es'],
      cost: 'free',
    },
    {
      source: 's3',
      name: 'Clínica',
      languages: ['en'],
      cost: 'some',
      costNote: '$10',
      fromAge: 0,
      toAge: 18,
    },
  ]);
  const told = report.files.find(({ file }) => file === 'services.csv');
  expect(told).toMatchObject({ read: 6, kept: 2 });
  expect(told?.leftOut).toMatchObject([
    { line: 3, reason: 'missingName' },
    { line: 4, reason: 'duplicateId' },
    { line: 6, reason: 'inactive' },
    { line: 7, reason: 'inactive' },
  ]);
});

test('a package without services, and a zip that is none, are refused whole', async () => {
  const { 'services.csv': _, ...rest } = county;
  expect(await checkServices([zipped(rest)])).toMatchObject({ ok: false, error: { code: 'missingFile' } });
  expect(await checkServices([new File(['x'], 'county.zip')])).toMatchObject({
    ok: false,
    error: { code: 'notAZip' },
  });
});

test('a school’s own list in Spanish needs a name and nothing else', async () => {
  const list = new File(
    ['Nombre,Teléfono,Idiomas\nDespensa,555-0100,"español, English"\n,1,\n'],
    'lista.csv',
  );
  const result = await checkServices([list]);
  expect(result).toMatchObject({
    ok: true,
    value: { services: [{ name: 'Despensa', phone: '555-0100', languages: ['es', 'en'] }] },
  });
  expect(result.ok && result.value.report.files[0]?.leftOut).toMatchObject([{ line: 3 }]);
});

test('the wait, the free places and the day that the directory vouches for come along', async () => {
  const files = {
    'services.csv':
      'id,name,wait_time,assured_date\n' +
      's1,Pantry,,2026-09-12\ns2,Clinic,about 3 weeks,last fall\ns3,Club,,\n',
    'service_capacity.csv': 'id,service_id,unit_id,available\nc1,s1,u1,4\nc2,s3,u1,0\n',
  };
  const result = await checkServices([zipped(files)]);
  expect(result.ok && result.value.services).toMatchObject([
    { name: 'Pantry', capacity: 'open', checkedOn: '2026-09-12' },
    { name: 'Clinic', capacity: 'waiting', waitDays: 21 },
    { name: 'Club', capacity: 'full' },
  ]);
});

test('a directory saved as JSON may come in a zip; JSON that only describes a package of tables is passed over', async () => {
  const saved = { contents: [{ id: 's1', name: 'Pantry', wait_time: '2 weeks', capacities: [] }] };
  const json = await checkServices([zipped({ 'services.json': JSON.stringify(saved) })]);
  expect(json).toMatchObject({ ok: true, value: { services: [{ name: 'Pantry', waitDays: 14 }] } });
  const tables = await checkServices([zipped({ ...county, 'datapackage.json': '{"name":"county"}' })]);
  expect(tables.ok && tables.value.services).toHaveLength(2);
  const none = await checkServices([zipped({ 'readme.json': '{"title":"nothing"}' })]);
  expect(none).toMatchObject({ ok: false, error: { code: 'noServices' } });
  expect(await checkServices([zipped({ 'a.json': '{' })])).toMatchObject({
    ok: false,
    error: { code: 'notJson' },
  });
});
