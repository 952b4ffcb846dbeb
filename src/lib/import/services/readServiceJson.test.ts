import { describe, expect, it, test } from 'vitest';
import { checkServices } from './checkServices.ts';

const file = (content: unknown, name = 'county.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const check = async (...files: File[]) => {
  const result = await checkServices(files);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** As an API of HSDS 3.1 answers at /services/{id}. */
const pantry = {
  id: 's1',
  name: 'Food pantry',
  description: 'Bread and fruit',
  status: 'active',
  minimum_age: 0,
  maximum_age: 18,
  eligibility_description: 'Families of Cedar',
  application_process: 'Walk in',
  organization: { id: 'o1', name: 'St. Anne', phones: [{ number: '555-0100' }] },
  languages: [{ id: 'l1', name: 'Spanish', code: 'es' }],
  schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' }],
  cost_options: [{ option: 'children', amount: 0, currency: 'usd' }],
  required_documents: [{ document: 'Proof of address' }, { document: 'School ID' }],
  attributes: [{ id: 'a1', taxonomy_term: { id: 't1', code: 'BD', name: 'Food' } }],
  service_at_locations: [
    {
      location: {
        id: 'p1',
        location_type: 'physical',
        addresses: [{ address_1: '1 Lake St', city: 'Cedar', state_province: 'WI', postal_code: '53000' }],
      },
    },
  ],
};
const known = {
  source: 's1',
  name: 'Food pantry',
  organization: 'St. Anne',
  phone: '555-0100',
  address: '1 Lake St, Cedar, WI 53000',
  hours: 'MO,TU 09:00–12:00',
  languages: ['es'],
  cost: 'free',
  documents: 'Proof of address\nSchool ID',
  eligibility: 'Families of Cedar',
  howToRefer: 'Walk in',
  fromAge: 0,
  toAge: 18,
  terms: ['Food'],
};

describe('a directory as JSON brings the same as its CSV files would', () => {
  it.each([
    ['one service', pantry],
    ['a list', [pantry]],
    ['a page of an API', { page_number: 1, total_items: 1, contents: [pantry] }],
    ['one organization', { ...pantry.organization, services: [{ ...pantry, organization: undefined }] }],
    [
      'an organization with its services',
      [{ ...pantry.organization, services: [{ ...pantry, organization: undefined }] }],
    ],
    [
      'a list for each table',
      {
        service: [{ ...pantry, organization_id: 'o1', organization: undefined, attributes: [] }],
        organization: [pantry.organization],
        attribute: [{ link_id: 's1', taxonomy_term_id: 't1' }],
        taxonomy_term: [{ id: 't1', name: 'Food' }],
      },
    ],
  ])('%s', async (_, content) => {
    expect((await check(file(content))).services).toEqual([expect.objectContaining(known)]);
  });

  it('in several pages, an owner and a place once', async () => {
    const next = { ...pantry, id: 's2', name: 'Clothes' };
    const { services, report } = await check(
      file({ contents: [pantry] }, 'page1.json'),
      file({ contents: [next] }, 'page2.json'),
    );
    expect(services.map(({ source, address }) => [source, address])).toEqual([
      ['s1', known.address],
      ['s2', known.address],
    ]);
    expect(report.files.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  });
});

it('leaves out by entry what is nameless, twice there, too long or no more, and takes the rest', async () => {
  const { services, report } = await check(
    file([
      pantry,
      { id: 's2' },
      { ...pantry, name: 'Twice' },
      { id: 's3', name: 'x'.repeat(401) },
      { id: 's4', name: 'Gone', status: 'defunct' },
      'a word',
      { name: 'no id' },
      { id: 's5', name: 'Clinic', cost_options: [{ amount: 10, currency: 'usd' }], minimum_age: 'old' },
    ]),
  );
  expect(services.map(({ source, cost, costNote }) => [source, cost, costNote])).toEqual([
    ['s1', 'free', 'free'],
    ['s5', 'some', '10 USD'],
  ]);
  const told = report.files.find(({ file: name }) => name === 'services');
  expect(told).toMatchObject({ read: 8, kept: 2, entries: true });
  expect(told?.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'missingName'],
    [3, 'duplicateId'],
    [4, 'tooLong'],
    [5, 'inactive'],
    [6, 'missingId'],
    [7, 'missingId'],
  ]);
});

test.each([
  ['cut off in the middle', '{"contents":[{"id":"1","na', 'notJson'],
  ['no JSON at all', 'id,name\n1,x', 'notJson'],
  ['nothing in it', '', 'notJson'],
  ['an empty list', '[]', 'noServices'],
  ['a number', '7', 'noServices'],
  ['null', 'null', 'noServices'],
  ['something else', '{"version":"3.1.1","profile":"x"}', 'noServices'],
])('a file that is %s is refused whole, by its name', async (_, content, code) => {
  expect(await checkServices([file(content)])).toEqual({
    ok: false,
    error: { code, values: { file: 'county.json' } },
  });
});

test('a huge file is refused before it is read', async () => {
  const huge = new File([new Uint8Array(51 * 1024 * 1024)], 'county.json');
  expect(await checkServices([huge])).toMatchObject({ ok: false, error: { code: 'tooLarge' } });
});

test('a hostile file: deep, with names that attack objects, or in another encoding, harms nothing', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(await checkServices([file(deep)])).toMatchObject({ ok: true, value: { services: [] } });
  const { services } = await check(
    file('[{"id":"1","name":"A","__proto__":{"name":"evil"},"constructor":{"prototype":{"polluted":1}}}]'),
  );
  expect(services).toMatchObject([{ source: '1', name: 'A' }]);
  expect('polluted' in {}).toBe(false);
  const bytes = new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]);
  expect(await checkServices([new File([bytes], 'county.json')])).toMatchObject({
    ok: false,
    error: { code: 'wrongEncoding' },
  });
});
