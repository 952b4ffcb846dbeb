/** Law 2: what leaves memory is ciphertext: the disk, the messages between tabs, the emergency file. */
import { expect, test } from 'vitest';
import { serialize } from 'node:v8';
import { addHandStudent } from '#lib/domain/student/addHandStudent.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { writeReflection } from '#lib/domain/wellbeing/writeReflection.ts';
import { everythingOnDisk } from '../support/everythingOnDisk.ts';
import { idOf } from '../support/people.ts';
import { aSchool, PASSPHRASE } from '../support/school.ts';
import { finds } from '../support/thief/clothings.ts';
import { unsnap } from '../support/thief/snappy.ts';

const canaries = [
  'Xochitl-Canary',
  'quiet harbour canary',
  'canary draft text',
  'canary feeling',
  'Luz Duarte',
];

test('a thief with the disk, a listener between tabs and the finder of an emergency file read no word', async () => {
  const school = await aSchool();
  const { workspace } = school;
  const heard: Buffer[] = [];
  const listener = new BroadcastChannel(`holdfast-${school.vault}`);
  listener.onmessage = ({ data }: MessageEvent) => heard.push(Buffer.from(serialize(data)));

  const student = idOf('Xochitl');
  await workspace.perform(addHandStudent, { student, given: 'Xochitl-Canary', family: '', grade: '09' });
  await workspace.perform(addStrength, { student, text: 'quiet harbour canary' });
  const own = await workspace.privateRecord();
  await workspace.perform(writeReflection, { private: own.id, felt: 'canary feeling' });
  workspace.drafts.write('refer', { seen: 'canary draft text' });
  await workspace.drafts.flush();
  const file = Buffer.from((await workspace.emergencyFile()).bytes);
  await new Promise((resolve) => setTimeout(resolve, 50));
  listener.close();
  await workspace.close('here');

  const disk = await everythingOnDisk();
  expect(disk.length).toBeGreaterThan(5_000);
  expect(heard.length).toBeGreaterThan(0);
  for (const word of [...canaries, PASSPHRASE, school.kit]) {
    expect(finds(disk, word), `${word} on the disk`).toBe(false);
    expect(finds(file, word), `${word} in the file`).toBe(false);
    expect(finds(Buffer.concat(heard), word), `${word} between tabs`).toBe(false);
  }
});

test('the search itself finds a word that lies in the clear, in every clothing', () => {
  for (const clothing of ['utf8', 'utf16le'] as const) {
    expect(finds(Buffer.from('before Xochitl-Canary after', clothing), 'Xochitl-Canary')).toBe(true);
  }
  for (const before of ['', 'a', 'ab']) {
    const base64 = Buffer.from(`${before}Xochitl-Canary and more`).toString('base64');
    expect(finds(Buffer.from(base64), 'Xochitl-Canary')).toBe(true);
  }
});

test('the search unpacks Snappy: letters as they are, a piece that repeats, one that repeats itself while it is written', () => {
  const stream = Buffer.concat([
    Buffer.from([22, (7 - 1) << 2]),
    Buffer.from('canary '),
    Buffer.from([((7 - 1) << 2) | 2, 7, 0]),
    Buffer.from([0, 'a'.charCodeAt(0), ((7 - 4) << 2) | 1, 1, 0xff, 0xff]),
  ]);
  expect(unsnap(stream)?.toString()).toBe('canary canary aaaaaaaa');
  expect(unsnap(stream.subarray(0, 12))).toBeUndefined();
});
