import { expect, test } from 'vitest';
import { defectReport } from './defectReport.ts';

const place = { release: '0.1.0-abc', route: '/cases/[id]' };

test('a report says where, not about whom', () => {
  const error = new TypeError('Ana Lopez has no plan\n    at Ana Lopez (Room 12)');
  error.stack = `TypeError: ${error.message}\n    at open (https://school.example/sub/_app/immutable/chunks/a.js:3:14)`;
  const report = defectReport(error, place);
  expect(report).toBe('Holdfast 0.1.0-abc\nTypeError in /cases/[id]\n  _app/immutable/chunks/a.js:3:14');
});

test('something thrown that is no error still makes a report', () => {
  expect(defectReport('Ana Lopez', { ...place, route: null })).toBe('Holdfast 0.1.0-abc\nstring in no page');
});
