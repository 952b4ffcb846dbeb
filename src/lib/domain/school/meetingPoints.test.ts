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
