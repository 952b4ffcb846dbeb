import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { THIS_SITE } from './meetingPoints.ts';
import { schoolTable } from './school.ts';

const draft = v.object({ school: typed.id, meetAt: typed.optionalLine, ice: typed.optionalLine });

export type MeetingPointInput = v.InferInput<typeof draft>;

/** Where the school's laptops find each other. Nothing is contacted that no coordinator has written here. */
export const setMeetingPoint = decision({
  name: 'setMeetingPoint',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(_reader, { school, meetAt, ice }) {
    if (!(meetAt ?? '').split(/\s+/u).every(isMeetingPoint)) return refuse('badChoice', 'meetAt');
    if (!(ice ?? '').split(/\s+/u).every(isIceServer)) return refuse('badChoice', 'ice');
    return ok([set(schoolRef(school), schoolTable, { meetAt, ice })]);
  },
});

const isMeetingPoint = (word: string): boolean =>
  word === '' || word === THIS_SITE || /^wss?:\/\/[^\s/]+\S*$/u.test(word);

const isIceServer = (word: string): boolean => word === '' || /^(?:stun|turns?):[^\s]+$/u.test(word);

export const meetingPointInput = (
  school: Id,
  now: { meetAt?: string | undefined; ice?: string | undefined },
) => ({
  school,
  meetAt: now.meetAt ?? '',
  ice: now.ice ?? '',
});
