import type { BornOn } from '#lib/domain/rights/rightsOf.ts';
import type { Layers } from './layers.ts';
import { readRosterLayer } from './rosterHere.ts';

/** Birth dates as the newest roster here has them, read when somebody asks. */
export const bornOn =
  (layers: Pick<Layers, 'current'>): BornOn =>
  (student) =>
    readRosterLayer(layers.current('roster'))?.students.find(({ id }) => id === student)?.birthDate;
