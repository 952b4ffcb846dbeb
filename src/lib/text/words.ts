/**
 * Everything that people read, whole in both languages.
 *
 * To add an area: write `en/<area>.ts`, then `es/<area>.ts` typed `typeof` the English one, and name both below. English
 * is the shape: a key that is missing or too many in Spanish does not compile. A message is a string, or a function of
 * what it mentions; counts go through `plural`. Name the student rather than guess a gender, in both languages.
 */
import { common as commonEn } from './en/common.ts';
import { dates as datesEn } from './en/dates.ts';
import { door as doorEn } from './en/door.ts';
import { faults as faultsEn } from './en/faults.ts';
import { places as placesEn } from './en/places.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { roles as rolesEn } from './en/roles.ts';
import { status as statusEn } from './en/status.ts';
import { common as commonEs } from './es/common.ts';
import { dates as datesEs } from './es/dates.ts';
import { door as doorEs } from './es/door.ts';
import { faults as faultsEs } from './es/faults.ts';
import { places as placesEs } from './es/places.ts';
import { refusals as refusalsEs } from './es/refusals.ts';
import { roles as rolesEs } from './es/roles.ts';
import { status as statusEs } from './es/status.ts';

export const en = {
  common: commonEn,
  dates: datesEn,
  door: doorEn,
  faults: faultsEn,
  places: placesEn,
  refusals: refusalsEn,
  roles: rolesEn,
  status: statusEn,
};

export type Words = typeof en;

export const es: Words = {
  common: commonEs,
  dates: datesEs,
  door: doorEs,
  faults: faultsEs,
  places: placesEs,
  refusals: refusalsEs,
  roles: rolesEs,
  status: statusEs,
};
