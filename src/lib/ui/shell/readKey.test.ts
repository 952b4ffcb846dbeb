import { describe, expect, it } from 'vitest';
import { en, es } from '#lib/text/words.ts';
import { readKey, readPlace, type Stroke } from './readKey.ts';
import { isSingle, shortcuts } from './shortcuts.ts';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const places = ['today', 'students', 'settings'] as const;

describe('a key', () => {
  it('does what the list says it does, and nothing else has it', () => {
    for (const shortcut of shortcuts.filter(({ readElsewhere }) => !readElsewhere)) {
      const key = shortcut.keys.at(-1) ?? '';
      const chord = isSingle(shortcut) ? {} : { ctrlKey: true };
      expect(readKey(stroke(key, chord), true), key).toBe(shortcut.does);
    }
    const all = shortcuts.map(({ keys }) => keys.join('+'));
    expect(new Set(all).size).toBe(all.length);
  });

  it('of one letter does nothing once those are switched off; chords still work', () => {
    for (const shortcut of shortcuts.filter(isSingle))
      expect(readKey(stroke(shortcut.keys[0] ?? ''), false)).toBeUndefined();
    expect(readKey(stroke('k', { metaKey: true }), false)).toBe('find');
  });

  it('is the browser’s where it has Ctrl, Alt or Shift: Ctrl+R loads the page again', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)
      expect(readKey(stroke('r', { [held]: true }), true), held).toBeUndefined();
  });

  it('is read as the keyboard of the person has it', () => {
    expect(readKey(stroke('?', { shiftKey: true, code: 'Minus' }), true)).toBe('keys');
    expect(readKey(stroke('/', { ctrlKey: true, altKey: true }), true)).toBe('find');
    expect(readKey(stroke('к', { code: 'KeyR' }), true)).toBe('refer');
    expect(readKey(stroke('R'), true), 'with Caps Lock').toBe('refer');
    expect(readKey(stroke('n', { code: 'KeyL' }), true), 'on another layout').toBe('next');
  });
});

describe('after g', () => {
  it('each place has a letter of its own, in both languages', () => {
    for (const { keys } of [en, es]) {
      expect(Object.keys(keys.go)).toEqual(Object.keys(en.places));
      expect(new Set(Object.values(keys.go)).size).toBe(Object.keys(keys.go).length);
      expect(Object.values(keys.go).join('')).toMatch(/^[a-z]+$/);
    }
  });

  it('the letter leads to its place, and any other nowhere', () => {
    expect(readPlace(stroke('s'), places, en.keys.go)).toBe('students');
    expect(readPlace(stroke('h'), places, es.keys.go)).toBe('today');
    expect(readPlace(stroke('x'), places, en.keys.go)).toBeUndefined();
    expect(readPlace(stroke('s', { ctrlKey: true }), places, en.keys.go)).toBeUndefined();
  });
});
