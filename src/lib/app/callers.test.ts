import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/kernel/bytes.ts';
import { Callers } from './callers.ts';
import type { Asking } from './inviting.ts';
import { readWord, writeWord, type WireWord } from './wireWords.ts';

const asking = (name: string): Asking => ({ name, words: [name] });

function person(name: string) {
  const heard: string[] = [];
  const tell = (word: WireWord) => {
    const read = readWord(writeWord(word));
    if (!read) throw new Error('the word did not come over');
    heard.push(read.say === 'letter' ? new TextDecoder().decode(read.letter) : read.say);
  };
  return { letter: utf8(`letter of ${name}`), asking: asking(name), tell, heard };
}

describe('with one invitation', () => {
  test('the second who comes is told so and waits, and who is looked at stays', () => {
    const callers = new Callers();
    const [june, amir] = [person('June'), person('Amir')];
    callers.came(june.letter, june.asking, june.tell);
    callers.came(amir.letter, amir.asking, amir.tell);
    expect(callers.first).toBe(june.asking);
    expect(callers.waiting).toBe(1);
    expect([june.heard, amir.heard]).toEqual([['lookedAt'], ['waits']]);
  });

  test('a coordinator looks at the next one, and whoever was first comes round again', () => {
    const callers = new Callers();
    const [june, amir] = [person('June'), person('Amir')];
    for (const { letter, asking: who, tell } of [june, amir]) callers.came(letter, who, tell);
    callers.next();
    expect(callers.first).toBe(amir.asking);
    expect(amir.heard).toEqual(['waits', 'lookedAt']);
    expect(june.heard).toEqual(['lookedAt', 'waits']);
    callers.next();
    expect(callers.first).toBe(june.asking);
  });

  test('the answer goes to the one who was looked at, and the others are told that the invitation is used', () => {
    const callers = new Callers();
    const [june, amir] = [person('June'), person('Amir')];
    for (const { letter, asking: who, tell } of [june, amir]) callers.came(letter, who, tell);
    callers.welcome(june.asking, utf8('welcome June'));
    expect(june.heard).toEqual(['lookedAt', 'welcome June']);
    expect(amir.heard).toEqual(['waits', 'over']);
    const late = person('somebody late');
    callers.came(late.letter, late.asking, late.tell);
    expect(late.heard).toEqual(['over']);
    expect(callers.waiting).toBe(0);
  });

  test('who opens the page again is the same person, and is not asked to wait behind themselves', () => {
    const callers = new Callers();
    const [june, again] = [person('June'), person('June')];
    callers.came(june.letter, june.asking, june.tell);
    callers.came(again.letter, again.asking, again.tell);
    expect(callers.waiting).toBe(0);
    expect(again.heard).toEqual(['lookedAt']);
    callers.welcome(june.asking, utf8('welcome June'));
    const third = person('June');
    callers.came(third.letter, third.asking, third.tell);
    expect(third.heard).toEqual(['welcome June']);
  });

  test('a crowd does not fill the memory: beyond eight they are sent away', () => {
    const callers = new Callers();
    const crowd = Array.from({ length: 20 }, (_, place) => person(`number ${place}`));
    for (const { letter, asking: who, tell } of crowd) callers.came(letter, who, tell);
    expect(callers.waiting).toBe(7);
    expect(crowd.at(-1)?.heard).toEqual(['over']);
  });
});

test('what is no word of ours is not read', () => {
  expect(readWord(new Uint8Array(0))).toBeUndefined();
  expect(readWord(Uint8Array.of(9, 1, 2))).toBeUndefined();
  expect(readWord(Uint8Array.of(1, 0))).toBeUndefined();
});

test('an answer that somebody must carry by hand is told from one that went by itself', () => {
  const [june, amir] = [person('June'), person('Amir')];
  const byNetwork = new Callers();
  byNetwork.came(june.letter, june.asking, june.tell);
  expect(byNetwork.welcome(june.asking, utf8('answer'))).toBe(true);
  const byHand = new Callers();
  byHand.came(amir.letter, amir.asking);
  expect(byHand.welcome(amir.asking, utf8('answer'))).toBe(false);
});
