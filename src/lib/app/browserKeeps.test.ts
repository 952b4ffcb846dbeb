import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Mark, Marks } from '#lib/vault/firstMark.ts';
import { browserKeeps, noteKeeping, whatItKeeps } from './browserKeeps.ts';

const left = ['notes', 'database', 'files', 'cache'] as const;
const mark: Mark = { left: [...left], shown: false, lost: [] };
const whole: Marks = { notes: mark, database: mark, files: mark, cache: mark };

beforeEach(() => {
  localStorage.clear();
  indexedDB = new IDBFactory();
});

test('a browser that nobody has tested is neither trusted nor blamed', () => {
  expect(whatItKeeps({}, false)).toEqual({ is: 'unmarked' });
  expect(whatItKeeps(whole, false)).toEqual({ is: 'marked' });
});

test('whoever comes back from a restart and finds no mark is told that this browser forgets', () => {
  expect(whatItKeeps({}, true)).toEqual({ is: 'forgot', lost: left });
});

test('one place that is gone is named, whether or not anybody says that there was a restart', () => {
  const { database: _, ...rest } = whole;
  expect(whatItKeeps(rest, false)).toEqual({ is: 'forgot', lost: ['database'] });
});

test('a place that this browser never had is not missed', () => {
  const small: Mark = { ...mark, left: ['notes', 'database'] };
  expect(whatItKeeps({ notes: small, database: small }, false)).toEqual({ is: 'marked' });
});

test('loading the page again does not talk away what was lost; coming back from a further restart does', async () => {
  await noteKeeping({ is: 'forgot', lost: ['database'] });
  expect(await browserKeeps(false)).toEqual({ is: 'forgot', lost: ['database'] });
  expect(await browserKeeps(true)).toEqual({ is: 'marked' });
});

test('what was shown once is remembered, until something of it is gone', async () => {
  await noteKeeping({ is: 'kept' });
  expect(await browserKeeps(false)).toEqual({ is: 'kept' });
  localStorage.clear();
  expect(await browserKeeps(false)).toEqual({ is: 'forgot', lost: ['notes'] });
});

test('a mark that was damaged counts as gone', async () => {
  await noteKeeping({ is: 'kept' });
  localStorage.setItem('holdfast-mark', '{"left":');
  expect(await browserKeeps(false)).toEqual({ is: 'forgot', lost: ['notes'] });
});

test('a place that does not answer is neither trusted nor blamed', () => {
  expect(whatItKeeps({ ...whole, files: 'silent' }, true)).toEqual({ is: 'marked' });
  expect(whatItKeeps({ files: 'silent' }, true)).toEqual({ is: 'unmarked' });
});
