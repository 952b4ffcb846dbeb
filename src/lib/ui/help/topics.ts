import { places, type PlaceId } from '../shell/places.ts';

export type Topic = PlaceId | 'safe' | 'wrong';

export const topics: readonly Topic[] = [...places.map(({ id }) => id), 'safe', 'wrong'];
export const isTopic = (text: string | undefined): text is Topic => topics.some((topic) => topic === text);

/** Where the work of a place comes from or goes on. */
const beside: Readonly<Record<Topic, readonly Topic[]>> = {
  today: ['referrals', 'cases'],
  students: ['referrals', 'cases'],
  referrals: ['students', 'cases'],
  cases: ['students', 'today'],
  review: ['students'],
  meetings: ['today', 'cases'],
  resources: ['cases'],
  school: ['today', 'settings'],
  staffRoom: [],
  settings: ['students'],
  safe: ['settings'],
  wrong: ['settings'],
};

export const readOn = (topic: Topic): readonly Topic[] =>
  [...beside[topic], 'safe' as const, 'wrong' as const].filter((other) => other !== topic);
