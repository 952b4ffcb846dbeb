import { describe, expect, test } from 'vitest';
import { newKit, readKit } from '#lib/crypto/kit.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { instant } from '#lib/kernel/moments.ts';
import { foundSchool } from './founding.ts';
import { invitationText, newInvitation, readInvitation } from './invitation.ts';
import { askForLaptop, readLaptopAsking, readLaptopWelcome, writeLaptopWelcome } from './ownLaptop.ts';

const at = instant(1);

async function aMember() {
  const kit = await readKit(newKit('en').join(' '));
  if (!kit.ok) throw new Error('a kit of our own did not read');
  const { secrets } = await foundSchool({ name: 'Luz Duarte', title: 'Counselor' }, kit.value.secret, at);
  const invitation = { ...newInvitation(secrets.school, 'coordinator', 'en', at), ownLaptop: true };
  return { secrets, invitation };
}

const empty = new Uint8Array(0);
const rest = {
  kit: undefined,
  first: empty,
  feed: { feed: 'f', seq: 1, prev: empty },
  acts: [],
  records: [],
};

describe('a second laptop of one’s own', () => {
  test('asks by an invitation that says what it is for, and reads the welcome that is sealed to it', async () => {
    const { secrets, invitation } = await aMember();
    const read = readInvitation(invitationText(invitation));
    expect(read?.ownLaptop).toBe(true);
    if (!read) throw new Error('the link does not read');
    const coming = await askForLaptop(read);
    const key = await readLaptopAsking(coming.letter, invitation);
    if (!key) throw new Error('the letter does not read');
    const welcome = await writeLaptopWelcome(key, { ...rest, secrets });
    const opened = await readLaptopWelcome(welcome, coming, invitation.school);
    expect(opened && toHex(opened.secrets.member.reveal())).toBe(toHex(secrets.member.reveal()));
  });

  test('opens nothing with a welcome to another laptop, of another school, or changed on the way', async () => {
    const [{ secrets, invitation }, elsewhere] = [await aMember(), await aMember()];
    const [coming, other] = [await askForLaptop(invitation), await askForLaptop(invitation)];
    const key = await readLaptopAsking(coming.letter, invitation);
    if (!key) throw new Error('the letter does not read');
    const welcome = await writeLaptopWelcome(key, { ...rest, secrets });
    expect(await readLaptopWelcome(welcome, other, invitation.school)).toBeUndefined();
    expect(await readLaptopWelcome(welcome, coming, elsewhere.invitation.school)).toBeUndefined();
    const changed = welcome.map((byte, place) => (place === 90 ? byte ^ 1 : byte));
    expect(await readLaptopWelcome(changed, coming, invitation.school)).toBeUndefined();
    expect(await readLaptopAsking(coming.letter, elsewhere.invitation)).toBeUndefined();
  });
});
