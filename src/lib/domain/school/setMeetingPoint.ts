import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { isRelay, THIS_SITE } from './meetingPoints.ts';
import { schoolTable, type SchoolAbout } from './school.ts';

const draft = v.object({
  school: typed.id,
  meetAt: typed.optionalLine,
  ice: typed.optionalLine,
  iceName: typed.optionalLine,
  icePassword: typed.optionalLine,
});

export type MeetingPointInput = v.InferInput<typeof draft>;

/** Where the school's laptops find each other. Nothing is contacted that no coordinator has written here. */
export const setMeetingPoint = decision({
  name: 'setMeetingPoint',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(_reader, { school, meetAt, ice, iceName, icePassword }) {
    if (!(meetAt ?? '').split(/\s+/u).every(isMeetingPoint)) return refuse('badChoice', 'meetAt');
    const servers = (ice ?? '').split(/\s+/u);
    if (!servers.every(isIceServer)) return refuse('badChoice', 'ice');
    // A browser refuses a relay without both, and every other server of the list with it.
    if (servers.some(isRelay) && !(iceName && icePassword))
      return refuse('relayNeedsBoth', iceName ? 'icePassword' : 'iceName');
    return ok([set(schoolRef(school), schoolTable, { meetAt, ice, iceName, icePassword })]);
  },
});

const isMeetingPoint = (word: string): boolean =>
  word === '' || word === THIS_SITE || /^wss?:\/\/[^\s/]+\S*$/u.test(word);

/** As RFC 7064 and 7065 have it: no slashes, a port, and for a relay the transport. */
const isIceServer = (word: string): boolean =>
  word === '' ||
  /^(?:stuns?:HOST|turns?:HOST(?:\?transport=(?:udp|tcp))?)$/u.test(
    word.replace(/(?<=^[a-z]+:)(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?(?=$|\?)/iu, 'HOST'),
  );

export const meetingPointInput = (
  school: Id,
  now: Pick<SchoolAbout, 'meetAt' | 'ice' | 'iceName' | 'icePassword'>,
) => ({
  school,
  meetAt: now.meetAt ?? '',
  ice: now.ice ?? '',
  iceName: now.iceName ?? '',
  icePassword: now.icePassword ?? '',
});
