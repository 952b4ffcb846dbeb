/** Who has lost every laptop and the kit comes back on the word of those who lead the school. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '#lib/app/workspace.ts';
import { newDeviceSecret } from '#lib/crypto/device.ts';
import { epochOf } from '#lib/crypto/envelope.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { BringBackAct } from '#lib/ledger/act.ts';
import { askToComeBack, backWords, readComingBack } from '#lib/ledger/comingBackLetter.ts';
import { invitationText, newInvitation, readInvitation } from '#lib/ledger/invitation.ts';
import { writeWelcome } from '#lib/ledger/joining.ts';
import { fillSchool, noor } from '../support/backups.ts';
import { Desk, everybodyTalks, foundingDesk, joins, welcomed } from '../support/desk.ts';
import { comesBack, letsIn } from '../support/newcomers.ts';
import { handsOn, seeded } from '../support/peers.ts';
import { aSchool, type SchoolOnALaptop } from '../support/school.ts';

const at = instant(1);

/** A new laptop of somebody who has lost everything, standing at the door of `host`. */
async function knocksAgain(host: Desk, lost: Id) {
  const plain = newInvitation(host.secrets.school, 'coordinator', 'en', at);
  const invitation = readInvitation(
    `https://school.invalid/#${invitationText({ ...plain, comesBack: lost })}`,
  );
  if (invitation?.comesBack !== lost) throw new Error('the link does not say whom it is for');
  const coming = await askToComeBack(invitation, lost, newDeviceSecret(), at);
  const asked = await readComingBack(coming.letter, invitation);
  if (!asked) throw new Error('the letter does not read');
  return { coming, asked };
}

const hasDevice = async (desk: Desk, id: Id): Promise<boolean> => (await desk.membership()).devices.has(id);
const agrees = (desk: Desk, { ask }: BringBackAct, yes = true) =>
  desk.does({ act: 'answerBack', at, ask, yes });

describe('the acts of coming back', () => {
  it('needs one coordinator for a teacher, who then has every key of a teacher, and a new one of their own', async () => {
    const rosa = await foundingDesk('Rosa');
    const june = await joins(rosa, 'teacher', 'June');
    const { coming, asked } = await knocksAgain(rosa, june.me);
    expect(await backWords(asked)).toEqual(await backWords(coming.act));
    await rosa.does(asked);
    await rosa.paysKeys();
    const welcome = await writeWelcome(asked, rosa.secrets, rosa.acts, []);
    const back = await welcomed(coming, welcome, rosa.secrets.school);
    expect(await hasDevice(rosa, back.secrets.deviceId)).toBe(true);
    const holdings = await back.holdings();
    expect([...holdings.groups.keys()]).toEqual(['everyone']);
    expect(holdings.member).toHaveLength(1);
    expect(toHex(await epochOf(back.secrets.member))).not.toBe(toHex(await epochOf(june.secrets.member)));
  });

  it('needs two coordinators for a coordinator, whatever the order in which their words arrive', async () => {
    const rosa = await foundingDesk('Rosa');
    const [ruth, ines] = [await joins(rosa, 'coordinator', 'Ruth'), await joins(rosa, 'coordinator', 'Ines')];
    everybodyTalks(rosa, ruth, ines);
    const { coming, asked } = await knocksAgain(rosa, ruth.me);
    await rosa.does(asked);
    // Once more by the same coordinator is still the word of one.
    await agrees(rosa, asked);
    expect(await hasDevice(rosa, coming.deviceId)).toBe(false);
    expect((await rosa.membership()).comingBack.size).toBe(1);

    ines.hears(rosa);
    expect(await backWords(asked)).toEqual(
      await backWords([...(await ines.membership()).comingBack.values()][0] ?? asked),
    );
    await agrees(ines, asked);
    rosa.hears(ines);
    expect(await hasDevice(rosa, coming.deviceId)).toBe(true);
    expect((await rosa.membership()).comingBack.size).toBe(0);
    await rosa.paysKeys();
    const welcome = await writeWelcome(asked, rosa.secrets, rosa.acts, []);
    const back = await welcomed(coming, welcome, rosa.secrets.school);
    expect([...(await back.holdings()).groups.keys()].sort()).toEqual([
      'caseStaff',
      'coordinators',
      'everyone',
      'picture',
    ]);
    const backwards = new Desk(ines.secrets, [...rosa.acts].reverse());
    expect(await hasDevice(backwards, coming.deviceId)).toBe(true);
  });

  it('is over when a coordinator says no, and when whoever asked leads no more', async () => {
    const rosa = await foundingDesk('Rosa');
    const [ruth, ines] = [await joins(rosa, 'coordinator', 'Ruth'), await joins(rosa, 'coordinator', 'Ines')];
    everybodyTalks(rosa, ruth, ines);
    const first = await knocksAgain(rosa, ruth.me);
    await rosa.does(first.asked);
    ines.hears(rosa);
    await agrees(ines, first.asked, false);
    rosa.hears(ines);
    expect((await rosa.membership()).comingBack.size).toBe(0);
    await agrees(ines, first.asked);
    expect(await hasDevice(ines, first.coming.deviceId)).toBe(false);

    const second = await knocksAgain(ines, ruth.me);
    await ines.does(second.asked);
    rosa.hears(ines);
    await rosa.does({ act: 'setRole', at, member: ines.me, role: 'teacher', cut: await rosa.cutOf() });
    await agrees(rosa, second.asked);
    expect(await hasDevice(rosa, second.coming.deviceId)).toBe(false);
  });

  it('is not for a teacher to say, nor for oneself, and changed keys are not taken', async () => {
    const rosa = await foundingDesk('Rosa');
    const [june, jo] = [await joins(rosa, 'teacher', 'June'), await joins(rosa, 'teacher', 'Jo')];
    const ruth = await joins(rosa, 'coordinator', 'Ruth');
    everybodyTalks(rosa, june, jo, ruth);
    const byTeacher = await knocksAgain(jo, june.me);
    await jo.does(byTeacher.asked);
    rosa.hears(jo);
    expect(await hasDevice(rosa, byTeacher.coming.deviceId)).toBe(false);

    const ofOneself = await knocksAgain(ruth, ruth.me);
    await ruth.does(ofOneself.asked);
    rosa.hears(ruth);
    expect((await rosa.membership()).comingBack.size).toBe(0);

    const { coming, asked } = await knocksAgain(rosa, june.me);
    const [laptop] = asked.devices;
    if (!laptop) throw new Error('no laptop');
    await rosa.does({ ...asked, devices: [{ ...laptop, agreeKey: ruth.secrets.incarnation }] });
    expect(await hasDevice(rosa, coming.deviceId)).toBe(false);
  });
});

describe('laptops of those who come back', () => {
  const road = { chance: seeded(11) };
  let school: SchoolOnALaptop;
  let [luz, ruth, ines, amir]: Workspace[] = [];
  const opened: Workspace[] = [];

  const strengths = async (laptop: Workspace): Promise<string[]> =>
    (await laptop.book(studentRef(noor))).rows(strengthTable).map(({ text }) => text);

  beforeAll(async () => {
    school = await aSchool();
    luz = school.workspace;
    await fillSchool(school);
    ruth = await letsIn(luz, 'Ruth Abel', 'coordinator', school.clock);
    ines = await letsIn(luz, 'Ines Roth', 'coordinator', school.clock);
    amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
    opened.push(luz, ruth, ines, amir);
    for (const one of [ruth, ines, amir]) await handsOn(luz.carrying, one.carrying, road);
  }, 240_000);

  afterAll(async () => {
    for (const one of opened) await one.close('here');
  }, 60_000);

  it('read again what they might read, and the lost ones are of the school no more', async () => {
    if (!luz || !amir) throw new Error('nobody is here');
    await amir.perform(addStrength, { student: noor, text: 'plays the drum' });
    await handsOn(amir.carrying, luz.carrying, road);
    const back = await comesBack(luz, amir.me.member, school.clock);
    if (!back) throw new Error('not let in');
    opened.push(back);
    await handsOn(luz.carrying, back.carrying, road);
    expect(back.me).toMatchObject({ member: amir.me.member, role: 'caseStaff' });
    expect(await strengths(back)).toContain('plays the drum');

    await back.perform(addStrength, { student: noor, text: 'still listens best' });
    await handsOn(back.carrying, luz.carrying, road);
    expect(await strengths(luz)).toContain('still listens best');
    await handsOn(luz.carrying, amir.carrying, road);
    expect(amir.team.isOut).toBe(true);
    expect(luz.team.membership.members.get(amir.me.member)?.name).toBe('Amir Haddad');
  }, 120_000);

  it('of a coordinator wait for a second one, who sees the same six words', async () => {
    if (!luz || !ruth || !ines) throw new Error('nobody is here');
    const second = ines;
    await handsOn(luz.carrying, second.carrying, road);
    const refused = await comesBack(luz, ruth.me.member, school.clock, async () => {
      await expect.poll(() => luz?.team.membership.comingBack.size).toBe(1);
      await handsOn(luz?.carrying ?? second.carrying, second.carrying, road);
      const [asked] = await second.team.comingBack.asked();
      if (!asked) throw new Error('nobody asks');
      await second.team.comingBack.answer(asked.ask, false);
      await handsOn(second.carrying, luz?.carrying ?? second.carrying, road);
    });
    expect(refused).toBeUndefined();
    expect(luz.team.membership.comingBack.size).toBe(0);

    const back = await comesBack(luz, ruth.me.member, school.clock, async () => {
      await expect.poll(() => luz?.team.membership.comingBack.size).toBe(1);
      await handsOn(luz?.carrying ?? second.carrying, second.carrying, road);
      const [asked] = await second.team.comingBack.asked();
      if (!asked) throw new Error('nobody asks');
      expect(asked).toMatchObject({ by: luz?.me.member, member: ruth?.me.member });
      expect(asked.words).toHaveLength(6);
      // Whoever has asked is not asked, nor is anybody whose own return it is.
      expect(await luz?.team.comingBack.asked()).toEqual([]);
      await second.team.comingBack.answer(asked.ask, true);
      await handsOn(second.carrying, luz?.carrying ?? second.carrying, road);
    });
    if (!back) throw new Error('not let in');
    opened.push(back);
    await handsOn(luz.carrying, back.carrying, road);
    expect(back.me.role).toBe('coordinator');
    expect(await strengths(back)).toContain('plays the drum');
    expect(back.team.settling.left?.groups ?? 0).toBe(0);
  }, 120_000);
});
