import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceFromSecret, newDeviceSecret, type Device } from '#lib/crypto/device.ts';
import { sha256 } from '#lib/crypto/hash.ts';
import { freshId } from '#lib/crypto/random.ts';
import { utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Admission, certificatesIn, type Gate, type Verdict } from './admission.ts';

const school = new Uint8Array(16).fill(5);

interface Person {
  readonly id: Id;
  readonly device: Device;
}

const person = async (): Promise<Person> => ({
  id: freshId(),
  device: await deviceFromSecret(newDeviceSecret()),
});

function gateOf(
  me: Person,
  roster: readonly Person[],
  of: Bytes = school,
  acts: readonly Bytes[] = [],
): Gate {
  return {
    school: of,
    me: me.id,
    sign: (message) => me.device.sign(message),
    signKeyOf: (id) => roster.find((one) => one.id === id)?.device.signKey,
    farewell: async () => acts,
  };
}

interface End {
  readonly verdicts: Verdict[];
  readonly removed: Bytes[];
  readonly said: Bytes[];
}

/** Two ends that see these certificates; `between` may change what passes. */
async function meet(a: Gate, b: Gate, seen: { a: string; b: string; aSees?: string; bSees?: string }) {
  const ends: [End, End] = [
    { verdicts: [], removed: [], said: [] },
    { verdicts: [], removed: [], said: [] },
  ];
  const made: Admission[] = [];
  for (const [index, gate] of [a, b].entries()) {
    const end = ends[index];
    if (!end) continue;
    const own = await sha256(utf8(index === 0 ? seen.a : seen.b));
    const other = await sha256(utf8(index === 0 ? (seen.aSees ?? seen.b) : (seen.bSees ?? seen.a)));
    made.push(
      new Admission(gate, {
        send(message) {
          end.said.push(message);
          setTimeout(() => made[1 - index]?.hear(message));
        },
        certificates: async () => ({ own, other }),
        decide: (verdict) => void end.verdicts.push(verdict),
        removed: (acts) => void end.removed.push(...acts),
      }),
    );
  }
  for (const admission of made) admission.begin();
  await new Promise((done) => setTimeout(done, 60));
  return ends;
}

const direct = { a: 'certificate of a', b: 'certificate of b' };

test('two laptops of one school admit each other', async () => {
  const [ana, ben] = [await person(), await person()];
  const [a, b] = await meet(gateOf(ana, [ana, ben]), gateOf(ben, [ana, ben]), direct);
  expect(a.verdicts).toEqual([{ is: 'admitted', device: ben.id }]);
  expect(b.verdicts).toEqual([{ is: 'admitted', device: ana.id }]);
});

test('whoever has the password and is no laptop of the school learns nothing but that', async () => {
  const [ana, thief] = [await person(), await person()];
  const [a, b] = await meet(gateOf(ana, [ana]), gateOf(thief, [ana, thief]), direct);
  expect(a.verdicts).toEqual([{ is: 'refused', why: 'unknownDevice' }]);
  expect(b.verdicts.at(-1)).toEqual({ is: 'refused', why: 'turnedAway' });
});

test('a laptop that was removed is told by the acts that removed it', async () => {
  const [ana, gone] = [await person(), await person()];
  const acts = [utf8('signed act')];
  const [a, b] = await meet(gateOf(ana, [ana], school, acts), gateOf(gone, [ana, gone]), direct);
  expect(a.verdicts).toEqual([{ is: 'refused', why: 'unknownDevice' }]);
  expect(b.removed).toEqual(acts);
});

test('somebody who uses the id of a colleague cannot sign as her', async () => {
  const [ana, ben, thief] = [await person(), await person(), await person()];
  const masked = { id: ben.id, device: thief.device };
  const [a] = await meet(gateOf(ana, [ana, ben]), gateOf(masked, [ana, ben]), direct);
  expect(a.verdicts).toEqual([{ is: 'refused', why: 'badProof' }]);
});

test('a server that stands between two laptops is noticed by both', async () => {
  const [ana, ben] = [await person(), await person()];
  const seen = { ...direct, aSees: 'certificate of the server', bSees: 'certificate of the server' };
  const [a, b] = await meet(gateOf(ana, [ana, ben]), gateOf(ben, [ana, ben]), seen);
  expect(a.verdicts).toEqual([{ is: 'refused', why: 'badProof' }]);
  expect(b.verdicts).toEqual([{ is: 'refused', why: 'badProof' }]);
});

test('a laptop that hears its own words back does not admit itself', async () => {
  const ana = await person();
  const [a] = await meet(gateOf(ana, [ana]), gateOf(ana, [ana]), { a: 'x', b: 'x' });
  expect(a.verdicts).toEqual([{ is: 'refused', why: 'badProof' }]);
});

test('a proof for one school opens no other', async () => {
  const [ana, ben] = [await person(), await person()];
  const elsewhere = new Uint8Array(16).fill(6);
  const [a] = await meet(gateOf(ana, [ana, ben]), gateOf(ben, [ana, ben], elsewhere), direct);
  expect(a.verdicts).toEqual([{ is: 'refused', why: 'badProof' }]);
});

test('noise is refused and never admitted', async () => {
  const ana = await person();
  const noise = fc.array(
    fc.uint8Array({ maxLength: 70 }).map((array): Bytes => new Uint8Array(array)),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(noise, async (messages) => {
      const verdicts: Verdict[] = [];
      const admission = new Admission(gateOf(ana, [ana]), {
        send: () => undefined,
        certificates: async () => ({ own: new Uint8Array(32), other: new Uint8Array(32) }),
        decide: (verdict) => void verdicts.push(verdict),
        removed: () => expect.unreachable(),
      });
      for (const message of messages) admission.hear(message);
      await new Promise((done) => setTimeout(done, 1));
      expect(verdicts.some(({ is }) => is === 'admitted')).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('a certificate slipped in beside the true one changes what is signed', async () => {
  const line = (name: string) => `a=fingerprint:sha-256 ${name}\r\n`;
  const of = (sdp: string) => certificatesIn({ sdp });
  const [plain, twice, more] = await Promise.all([
    of(`v=0\r\n${line('AA:BB')}`),
    of(`v=0\r\n${line('AA:BB')}${line('aa:bb')}`),
    of(`v=0\r\n${line('AA:BB')}${line('CC:DD')}`),
  ]);
  expect(twice).toEqual(plain);
  expect(more).not.toEqual(plain);
});
