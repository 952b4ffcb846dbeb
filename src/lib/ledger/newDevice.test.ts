/** One school, one member: what a backup brings back is a new device, and nobody else can make one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { deviceFromSecret, newDeviceSecret, type Device } from '#lib/crypto/device.ts';
import { epochOf } from '#lib/crypto/envelope.ts';
import { concat, owned, type Bytes } from '#lib/kernel/bytes.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { idOf } from '../../../tests/support/people.ts';
import { decodeAct, encodeAct, type AddDeviceAct } from './act.ts';
import { emptyFeed, feedOf } from './chain.ts';
import { foundSchool, type Secrets } from './founding.ts';
import { knownDevice, newDevice } from './newDevice.ts';
import { readMembership } from './readMembership.ts';
import { sealContent } from './sealing.ts';

const ref: RecordRef = { kind: 'membership', id: idOf('membership') };
const kitSecret = newDeviceSecret();
const nothing: Bytes = new Uint8Array(32);
let secrets: Secrets;
let founding: { bytes: Bytes; id: Bytes };

async function seal(by: Secrets, encoded: Bytes, membershipHead: Bytes) {
  const author = { device: await deviceFromSecret(by.device), school: by.school, membershipHead };
  const key = by.membershipKey;
  const tag = new Uint8Array(16);
  const head = emptyFeed(await feedOf(by.incarnation, ref.id));
  const recordKey = { ref, tag, epoch: await epochOf(key), n: 1, key };
  const { envelopes } = await sealContent(author, recordKey, { kind: 'act', body: encoded }, head, 0);
  const [envelope] = envelopes;
  if (!envelope) throw new Error('nothing was sealed');
  return envelope;
}

const read = (...stored: Bytes[]) => readMembership(stored, ref, secrets.school, secrets.membershipKey);
const byKit = async (): Promise<{ id: AddDeviceAct['sponsor']; device: Device }> => {
  const device = await deviceFromSecret(kitSecret);
  const { membership } = await read(founding.bytes);
  const id = await knownDevice(membership, device);
  if (!id) throw new Error('the kit is not known');
  return { id, device };
};
const byLaptop = async () => ({ id: secrets.deviceId, device: await deviceFromSecret(secrets.device) });

/** The act with something else in it, signed anew by the device that it names: only the sponsor's word is stale. */
async function forged(change: (act: AddDeviceAct) => AddDeviceAct, by: Secrets, encoded: Bytes) {
  const act = decodeAct(encoded);
  if (act?.act !== 'addDevice') throw new Error('not the act');
  return seal(by, encodeAct(change(act)), founding.id);
}

beforeAll(async () => {
  const founded = await foundSchool({ name: 'Luz', title: 'Counselor' }, kitSecret, instant(0));
  secrets = founded.secrets;
  founding = await seal(secrets, founded.encoded, nothing);
});

describe('a device that comes back from a backup', () => {
  it('stands beside the old one, vouched for by the kit or by the laptop that made the backup', async () => {
    for (const sponsor of [await byKit(), await byLaptop()]) {
      const back = await newDevice(secrets, sponsor, instant(1));
      const { bytes } = await seal(back.secrets, back.encoded, founding.id);
      const { membership, refused } = await read(bytes, founding.bytes);
      expect(refused).toEqual([]);
      expect(membership.devices.get(back.secrets.deviceId)).toMatchObject({
        kind: 'laptop',
        member: secrets.memberId,
      });
      expect(membership.devices.size).toBe(3);
    }
  });

  it('is another one each time: two laptops from one backup, in whatever order their acts arrive', async () => {
    const [one, two] = [
      await newDevice(secrets, await byKit(), instant(1)),
      await newDevice(secrets, await byLaptop(), instant(1)),
    ];
    const acts = [
      founding.bytes,
      (await seal(one.secrets, one.encoded, founding.id)).bytes,
      (await seal(two.secrets, two.encoded, founding.id)).bytes,
    ];
    const [here, there] = [await read(...acts), await read(...acts.toReversed())];
    expect([...here.membership.devices.keys()]).toEqual([...there.membership.devices.keys()]);
    expect(here.head).toEqual(there.head);
    expect(here.membership.devices.size).toBe(4);
  });

  it('may vouch for the next one', async () => {
    const first = await newDevice(secrets, await byKit(), instant(1));
    const added = await seal(first.secrets, first.encoded, founding.id);
    const sponsor = { id: first.secrets.deviceId, device: await deviceFromSecret(first.secrets.device) };
    const second = await newDevice(first.secrets, sponsor, instant(2));
    const { bytes } = await seal(second.secrets, second.encoded, added.id);
    const { membership } = await read(bytes, added.bytes, founding.bytes);
    expect(membership.devices.has(second.secrets.deviceId)).toBe(true);
  });

  it('cannot vouch for itself, nor can a stranger', async () => {
    const stranger = await deviceFromSecret(newDeviceSecret());
    const back = await newDevice(secrets, { id: secrets.deviceId, device: stranger }, instant(1));
    const { bytes } = await seal(back.secrets, back.encoded, founding.id);
    const { membership, refused } = await read(founding.bytes, bytes);
    expect(refused).toMatchObject([{ why: 'unknownAuthor' }]);
    expect(membership.devices.size).toBe(2);
  });

  it('is not another device, of another member or with feeds that are taken, than its sponsor signed for', async () => {
    const back = await newDevice(secrets, await byKit(), instant(1));
    const other = await newDevice(secrets, await byKit(), instant(1));
    const changes: ((act: AddDeviceAct) => AddDeviceAct)[] = [
      (act) => ({ ...act, member: idOf('Amir Haddad') }),
      (act) => ({ ...act, device: { ...act.device, kind: 'kit' } }),
      (act) => ({ ...act, device: { ...act.device, agreeKey: owned(founding.id) } }),
      (act) => ({ ...act, device: { ...act.device, id: idOf('another id') } }),
      (act) => ({ ...act, device: { ...act.device, incarnation: secrets.incarnation } }),
      (act) => ({ ...act, vouched: concat(act.vouched.subarray(1), new Uint8Array(1)) }),
      (act) => ({ ...act, sponsor: other.secrets.deviceId }),
    ];
    for (const change of changes) {
      const { bytes } = await forged(change, back.secrets, back.encoded);
      const { membership } = await read(founding.bytes, bytes);
      expect(membership.devices.size, String(change)).toBe(2);
    }
  });

  it('does not take over the feeds of a device that is there, whoever vouches', async () => {
    const back = await newDevice(secrets, await byKit(), instant(1));
    const first = await seal(back.secrets, back.encoded, founding.id);
    const again = await newDevice(back.secrets, await byKit(), instant(2));
    const act = decodeAct(again.encoded);
    if (act?.act !== 'addDevice') throw new Error('not the act');
    const device = { ...act.device, incarnation: back.secrets.incarnation };
    const taking = encodeAct({ ...act, device });
    const { bytes } = await seal(
      { ...again.secrets, incarnation: back.secrets.incarnation },
      taking,
      first.id,
    );
    const { membership } = await read(founding.bytes, first.bytes, bytes);
    expect(membership.devices.size).toBe(3);
  });
});
