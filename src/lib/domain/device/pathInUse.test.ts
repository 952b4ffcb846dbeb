import { expect, test } from 'vitest';
import { pathInUse } from './pathInUse.ts';

test('the nearest way is the one that is named', () => {
  expect(pathInUse({ network: 'direct', folder: true, file: true })).toBe('direct');
  expect(pathInUse({ network: 'relay', folder: true, file: true })).toBe('relay');
  expect(pathInUse({ folder: true, file: true })).toBe('folder');
  expect(pathInUse({ folder: false, file: true })).toBe('file');
  expect(pathInUse({ folder: false, file: false })).toBe('none');
});
