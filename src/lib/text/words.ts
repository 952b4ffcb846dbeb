/**
 * Everything that people read, whole in both languages.
 *
 * To add an area: write `en/<area>.ts`, then `es/<area>.ts` typed `typeof` the English one, and name both below. English
 * is the shape: a key that is missing or too many in Spanish does not compile. A message is a string, or a function of
 * what it mentions; counts go through `plural`. Name the student rather than guess a gender, in both languages.
 */
import { cases as casesEn } from './en/cases.ts';
import { common as commonEn } from './en/common.ts';
import { contacts as contactsEn } from './en/contacts.ts';
import { dates as datesEn } from './en/dates.ts';
import { decisions as decisionsEn } from './en/decisions.ts';
import { door as doorEn } from './en/door.ts';
import { faults as faultsEn } from './en/faults.ts';
import { help as helpEn } from './en/help.ts';
import { importing as importingEn } from './en/importing.ts';
import { keys as keysEn } from './en/keys.ts';
import { places as placesEn } from './en/places.ts';
import { plan as planEn } from './en/plan.ts';
import { referrals as referralsEn } from './en/referrals.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { roles as rolesEn } from './en/roles.ts';
import { settings as settingsEn } from './en/settings.ts';
import { staffRoom as staffRoomEn } from './en/staffRoom.ts';
import { status as statusEn } from './en/status.ts';
import { students as studentsEn } from './en/students.ts';
import { today as todayEn } from './en/today.ts';
import { cases as casesEs } from './es/cases.ts';
import { common as commonEs } from './es/common.ts';
import { contacts as contactsEs } from './es/contacts.ts';
import { dates as datesEs } from './es/dates.ts';
import { decisions as decisionsEs } from './es/decisions.ts';
import { door as doorEs } from './es/door.ts';
import { faults as faultsEs } from './es/faults.ts';
import { help as helpEs } from './es/help.ts';
import { importing as importingEs } from './es/importing.ts';
import { keys as keysEs } from './es/keys.ts';
import { places as placesEs } from './es/places.ts';
import { plan as planEs } from './es/plan.ts';
import { referrals as referralsEs } from './es/referrals.ts';
import { refusals as refusalsEs } from './es/refusals.ts';
import { roles as rolesEs } from './es/roles.ts';
import { settings as settingsEs } from './es/settings.ts';
import { staffRoom as staffRoomEs } from './es/staffRoom.ts';
import { status as statusEs } from './es/status.ts';
import { students as studentsEs } from './es/students.ts';
import { today as todayEs } from './es/today.ts';

export const en = {
  cases: casesEn,
  common: commonEn,
  contacts: contactsEn,
  dates: datesEn,
  decisions: decisionsEn,
  door: doorEn,
  faults: faultsEn,
  help: helpEn,
  importing: importingEn,
  keys: keysEn,
  places: placesEn,
  plan: planEn,
  referrals: referralsEn,
  refusals: refusalsEn,
  roles: rolesEn,
  settings: settingsEn,
  staffRoom: staffRoomEn,
  status: statusEn,
  students: studentsEn,
  today: todayEn,
};

export type Words = typeof en;

export const es: Words = {
  cases: casesEs,
  common: commonEs,
  contacts: contactsEs,
  dates: datesEs,
  decisions: decisionsEs,
  door: doorEs,
  faults: faultsEs,
  help: helpEs,
  importing: importingEs,
  keys: keysEs,
  places: placesEs,
  plan: planEs,
  referrals: referralsEs,
  refusals: refusalsEs,
  roles: rolesEs,
  settings: settingsEs,
  staffRoom: staffRoomEs,
  status: statusEs,
  students: studentsEs,
  today: todayEs,
};
