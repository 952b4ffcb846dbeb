import { expect, it } from 'vitest';
import { Desk, idOf, rosa, amir } from '../../../../tests/support/people.ts';
import { schoolRef } from './changeSchool.ts';
import { meetingPoints } from './meetingPoints.ts';
import { schoolTable } from './school.ts';
import { setMeetingPoint } from './setMeetingPoint.ts';

const school = idOf('school');

it('contacts nobody until a coordinator has written an address', () => {
  expect(meetingPoints({}, 'wss://app.school.invalid/signal')).toEqual({ signaling: [], iceServers: [] });
});

it('takes the server beside the app where there is one, and each address once', () => {
  const written = { meetAt: 'site wss://meet.school.invalid site', ice: 'stun:10.0.0.1:3478' };
  expect(meetingPoints(written, undefined).signaling).toEqual(['wss://meet.school.invalid']);
  expect(meetingPoints(written, 'wss://app/signal').signaling).toEqual([
    'wss://app/signal',
    'wss://meet.school.invalid',
  ]);
  expect(meetingPoints(written, undefined).iceServers).toEqual([{ urls: 'stun:10.0.0.1:3478' }]);
});

it('is for a coordinator to write, and takes addresses of such servers alone', () => {
  const desk = new Desk();
  const refusal = (who: typeof rosa, meetAt: string, ice = '') =>
    desk.refusal(who, setMeetingPoint, { school, meetAt, ice });
  expect(refusal(rosa, 'https://meet.school.invalid')).toBe('badChoice at meetAt');
  expect(refusal(rosa, 'site', 'http://turn')).toBe('badChoice at ice');
  expect(refusal(amir, 'site')).toBe('notYourRole');
  desk.does(rosa, setMeetingPoint, { school, meetAt: 'site', ice: '' });
  expect(desk.rows(schoolRef(school), schoolTable)[0]).toMatchObject({ meetAt: 'site' });
});

it('refuses a relay without a name and a password, and an address that no browser takes', () => {
  const desk = new Desk();
  const refusal = (ice: string, iceName = '', icePassword = '') =>
    desk.refusal(rosa, setMeetingPoint, { school, meetAt: 'site', ice, iceName, icePassword });
  const relay = 'turn:turn.school.invalid:3478?transport=tcp';
  expect(refusal(relay)).toBe('relayNeedsBoth at iceName');
  expect(refusal(`stun:10.0.0.1 ${relay}`, '', 'cobalt')).toBe('relayNeedsBoth at iceName');
  expect(refusal('turns:turn.school.invalid', 'holdfast')).toBe('relayNeedsBoth at icePassword');
  for (const ice of ['turn://turn.school.invalid', 'turn:', 'turn:host:x', 'turn:host?transport=quic'])
    expect(refusal(ice, 'holdfast', 'cobalt')).toBe('badChoice at ice');
  for (const ice of ['stun:host?transport=udp', 'stun://host']) expect(refusal(ice)).toBe('badChoice at ice');
  desk.does(rosa, setMeetingPoint, { school, meetAt: 'site', ice: 'stun:10.0.0.1 stun:[fd00::1]:3478' });
});

it('gives the name and the password to relays alone', () => {
  const desk = new Desk();
  const ice = 'stun:10.0.0.1 turn:10.0.0.1 turns:turn.school.invalid:443?transport=tcp';
  const account = { iceName: 'holdfast', icePassword: 'cobalt' };
  desk.does(rosa, setMeetingPoint, { school, meetAt: 'site', ice, ...account });
  const written = desk.rows(schoolRef(school), schoolTable)[0] ?? {};
  expect(meetingPoints(written, undefined).iceServers).toEqual([
    { urls: 'stun:10.0.0.1' },
    { urls: 'turn:10.0.0.1', username: 'holdfast', credential: 'cobalt' },
    { urls: 'turns:turn.school.invalid:443?transport=tcp', username: 'holdfast', credential: 'cobalt' },
  ]);
});
