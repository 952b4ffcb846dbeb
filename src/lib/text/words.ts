/**
 * Everything that people read, whole in both languages. Loaded when a school opens; the door has `atTheDoor.ts` alone.
 *
 * To add an area: write `en/<area>.ts`, then `es/<area>.ts` typed `typeof` the English one, and name both below, or in
 * both `atTheDoor.ts` where it is read before a school is open. English is the shape: a key that is missing or too many
 * in Spanish does not compile. A message is a string, or a function of what it mentions; counts go through `plural`. Name
 * the student rather than guess a gender, in both languages.
 */
import { anchors as anchorsEn } from './en/anchors.ts';
import { around as aroundEn } from './en/around.ts';
import { atTheDoor as doorEn } from './en/atTheDoor.ts';
import { barriers as barriersEn } from './en/barriers.ts';
import { calendar as calendarEn } from './en/calendar.ts';
import { agreement as agreementEn } from './en/agreement.ts';
import { asks as asksEn } from './en/asks.ts';
import { cases as casesEn } from './en/cases.ts';
import { consents as consentsEn } from './en/consents.ts';
import { contacts as contactsEn } from './en/contacts.ts';
import { decisions as decisionsEn } from './en/decisions.ts';
import { family as familyEn } from './en/family.ts';
import { emergencies as emergenciesEn } from './en/emergencies.ts';
import { followUps as followUpsEn } from './en/followUps.ts';
import { guides as guidesEn } from './en/guides.ts';
import { handover as handoverEn } from './en/handover.ts';
import { help as helpEn } from './en/help.ts';
import { importing as importingEn } from './en/importing.ts';
import { inspection as inspectionEn } from './en/inspection.ts';
import { keys as keysEn } from './en/keys.ts';
import { laptops as laptopsEn } from './en/laptops.ts';
import { mentor as mentorEn } from './en/mentor.ts';
import { messages as messagesEn } from './en/messages.ts';
import { mayKnow as mayKnowEn } from './en/mayKnow.ts';
import { ownPage as ownPageEn } from './en/ownPage.ts';
import { packets as packetsEn } from './en/packets.ts';
import { people as peopleEn } from './en/people.ts';
import { places as placesEn } from './en/places.ts';
import { plan as planEn } from './en/plan.ts';
import { referrals as referralsEn } from './en/referrals.ts';
import { resources as resourcesEn } from './en/resources.ts';
import { restricted as restrictedEn } from './en/restricted.ts';
import { rights as rightsEn } from './en/rights.ts';
import { room as roomEn } from './en/room.ts';
import { safety as safetyEn } from './en/safety.ts';
import { securityLog as securityLogEn } from './en/securityLog.ts';
import { services as servicesEn } from './en/services.ts';
import { secondLooks as secondLooksEn } from './en/secondLooks.ts';
import { settings as settingsEn } from './en/settings.ts';
import { staffRoom as staffRoomEn } from './en/staffRoom.ts';
import { strategy as strategyEn } from './en/strategy.ts';
import { students as studentsEn } from './en/students.ts';
import { studentSide as studentSideEn } from './en/studentSide.ts';
import { teamwork as teamworkEn } from './en/teamwork.ts';
import { today as todayEn } from './en/today.ts';
import { templates as templatesEn } from './en/templates.ts';
import { together as togetherEn } from './en/together.ts';
import { views as viewsEn } from './en/views.ts';
import { yearEnd as yearEndEn } from './en/yearEnd.ts';
import { anchors as anchorsEs } from './es/anchors.ts';
import { around as aroundEs } from './es/around.ts';
import { atTheDoor as doorEs } from './es/atTheDoor.ts';
import { barriers as barriersEs } from './es/barriers.ts';
import { calendar as calendarEs } from './es/calendar.ts';
import { agreement as agreementEs } from './es/agreement.ts';
import { asks as asksEs } from './es/asks.ts';
import { cases as casesEs } from './es/cases.ts';
import { consents as consentsEs } from './es/consents.ts';
import { contacts as contactsEs } from './es/contacts.ts';
import { decisions as decisionsEs } from './es/decisions.ts';
import { family as familyEs } from './es/family.ts';
import { emergencies as emergenciesEs } from './es/emergencies.ts';
import { followUps as followUpsEs } from './es/followUps.ts';
import { guides as guidesEs } from './es/guides.ts';
import { handover as handoverEs } from './es/handover.ts';
import { help as helpEs } from './es/help.ts';
import { importing as importingEs } from './es/importing.ts';
import { inspection as inspectionEs } from './es/inspection.ts';
import { keys as keysEs } from './es/keys.ts';
import { laptops as laptopsEs } from './es/laptops.ts';
import { mentor as mentorEs } from './es/mentor.ts';
import { messages as messagesEs } from './es/messages.ts';
import { mayKnow as mayKnowEs } from './es/mayKnow.ts';
import { ownPage as ownPageEs } from './es/ownPage.ts';
import { packets as packetsEs } from './es/packets.ts';
import { people as peopleEs } from './es/people.ts';
import { places as placesEs } from './es/places.ts';
import { plan as planEs } from './es/plan.ts';
import { referrals as referralsEs } from './es/referrals.ts';
import { resources as resourcesEs } from './es/resources.ts';
import { restricted as restrictedEs } from './es/restricted.ts';
import { rights as rightsEs } from './es/rights.ts';
import { room as roomEs } from './es/room.ts';
import { safety as safetyEs } from './es/safety.ts';
import { securityLog as securityLogEs } from './es/securityLog.ts';
import { services as servicesEs } from './es/services.ts';
import { secondLooks as secondLooksEs } from './es/secondLooks.ts';
import { settings as settingsEs } from './es/settings.ts';
import { staffRoom as staffRoomEs } from './es/staffRoom.ts';
import { strategy as strategyEs } from './es/strategy.ts';
import { students as studentsEs } from './es/students.ts';
import { studentSide as studentSideEs } from './es/studentSide.ts';
import { teamwork as teamworkEs } from './es/teamwork.ts';
import { today as todayEs } from './es/today.ts';
import { templates as templatesEs } from './es/templates.ts';
import { together as togetherEs } from './es/together.ts';
import { views as viewsEs } from './es/views.ts';
import { yearEnd as yearEndEs } from './es/yearEnd.ts';

export const en = {
  ...doorEn,
  anchors: anchorsEn,
  around: aroundEn,
  barriers: barriersEn,
  calendar: calendarEn,
  agreement: agreementEn,
  asks: asksEn,
  cases: casesEn,
  consents: consentsEn,
  contacts: contactsEn,
  decisions: decisionsEn,
  family: familyEn,
  emergencies: emergenciesEn,
  followUps: followUpsEn,
  guides: guidesEn,
  handover: handoverEn,
  help: helpEn,
  importing: importingEn,
  inspection: inspectionEn,
  keys: keysEn,
  laptops: laptopsEn,
  mentor: mentorEn,
  messages: messagesEn,
  mayKnow: mayKnowEn,
  ownPage: ownPageEn,
  packets: packetsEn,
  people: peopleEn,
  places: placesEn,
  plan: planEn,
  referrals: referralsEn,
  resources: resourcesEn,
  restricted: restrictedEn,
  rights: rightsEn,
  room: roomEn,
  safety: safetyEn,
  securityLog: securityLogEn,
  services: servicesEn,
  secondLooks: secondLooksEn,
  settings: settingsEn,
  staffRoom: staffRoomEn,
  strategy: strategyEn,
  students: studentsEn,
  studentSide: studentSideEn,
  teamwork: teamworkEn,
  today: todayEn,
  templates: templatesEn,
  together: togetherEn,
  views: viewsEn,
  yearEnd: yearEndEn,
};

export type Words = typeof en;

export const es: Words = {
  ...doorEs,
  anchors: anchorsEs,
  around: aroundEs,
  barriers: barriersEs,
  calendar: calendarEs,
  agreement: agreementEs,
  asks: asksEs,
  cases: casesEs,
  consents: consentsEs,
  contacts: contactsEs,
  decisions: decisionsEs,
  family: familyEs,
  emergencies: emergenciesEs,
  followUps: followUpsEs,
  guides: guidesEs,
  handover: handoverEs,
  help: helpEs,
  importing: importingEs,
  inspection: inspectionEs,
  keys: keysEs,
  laptops: laptopsEs,
  mentor: mentorEs,
  messages: messagesEs,
  mayKnow: mayKnowEs,
  ownPage: ownPageEs,
  packets: packetsEs,
  people: peopleEs,
  places: placesEs,
  plan: planEs,
  referrals: referralsEs,
  resources: resourcesEs,
  restricted: restrictedEs,
  rights: rightsEs,
  room: roomEs,
  safety: safetyEs,
  securityLog: securityLogEs,
  services: servicesEs,
  secondLooks: secondLooksEs,
  settings: settingsEs,
  staffRoom: staffRoomEs,
  strategy: strategyEs,
  students: studentsEs,
  studentSide: studentSideEs,
  teamwork: teamworkEs,
  today: todayEs,
  templates: templatesEs,
  together: togetherEs,
  views: viewsEs,
  yearEnd: yearEndEs,
};
