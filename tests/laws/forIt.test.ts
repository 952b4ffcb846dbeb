/** The table that IT decides by names every column there is, and gives it to whom the keys give it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordKinds } from '#lib/domain/record/recordKind.ts';
import { contactLayer } from '#lib/domain/roster/contactLayer.ts';
import { rosterLayer } from '#lib/domain/roster/rosterLayer.ts';

const page = readFileSync(new URL('../../docs/for-it.md', import.meta.url), 'utf8');

function row(data: string) {
  const line = page.split('\n').find((one) => one.startsWith(`| ${data} `)) ?? '';
  const [, , columns = '', ...roles] = line.split('|').map((cell) => cell.trim());
  return { columns: [...columns.matchAll(/`(\w+)`/g)].map(([, name]) => name), roles: roles.slice(0, 5) };
}

const students = rosterLayer.entries.students.item;
const left = rosterLayer.entries.left.wrapped.item;
const teachers = rosterLayer.entries.teachers.item;
const classes = rosterLayer.entries.classes.item;

test.each([
  ['roster: students', students],
  ['roster: left', left],
  ['roster: teachers', teachers],
  ['roster: classes', classes],
  ['contacts: guardians', contactLayer.entries.guardians.item],
  ['contacts: links', contactLayer.entries.links.item],
])('%s: the page names each column of the layer, and no other', (data, schema) => {
  expect(row(data).columns).toEqual(Object.keys(schema.entries));
});

test('coordinator, case staff, teacher, data manager, administrator: who receives is who has the key', () => {
  expect(recordKinds.roster.groups).toEqual(['everyone']);
  expect(row('roster: students').roles).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
  expect(recordKinds.contacts.groups).toEqual(['caseStaff', 'coordinators']);
  expect(row('contacts: guardians').roles).toEqual(['yes', 'yes', 'no', 'no', 'no']);
});
