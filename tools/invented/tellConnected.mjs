/** Who is around a student and a family, and how they were put in touch with whoever can help. */
import { came } from './came.mjs';
import { directory, named } from './directory.mjs';
import { day, given, PEN } from './said.mjs';
import { stuck } from './stuck.mjs';
import { ties, tiesNow } from './ties.mjs';

const A_YEAR = 200;
const PHONE = '555-0190';

export function tellConnected(one) {
  const { consents = [], services = [] } = { ...came, ...stuck }[one.number] ?? {};
  for (const [index, consent] of consents.entries()) tellConsent(consent, index, one);
  for (const [index, service] of services.entries()) tellService(service, index, one);
  tellTies(one);
}

function tellConsent(consent, index, { number, person, guardians, inCase }) {
  const { on, to, giver = 'guardian', records, way = 'paper', why } = consent;
  const name = giver === 'guardian' ? guardians[0] : person;
  const giverName = `${name.given} ${name.family}`;
  const label = `@consent ${number} ${index}`;
  inCase(
    on,
    'recordConsent',
    {
      giver,
      giverName,
      to: directory[to].name,
      purpose: consent.purpose ?? 'arrangeService',
      purposeWords: why,
      records,
      from: day(on),
      until: day(on + A_YEAR),
      withheld: consent.withheld,
      withheldWhy: consent.because,
      how: way,
      signedOn: way === 'awaiting' ? undefined : day(on),
      drawn: way === 'screen' ? PEN : undefined,
    },
    label,
  );
  if (consent.withdrawn !== undefined)
    inCase(consent.withdrawn, 'withdrawConsent', { consent: label, withdrawnBy: giverName });
}

function tellService(told, index, { number, person, guardians, inCase }) {
  const {
    to,
    on,
    reason,
    records,
    contact = [],
    packet,
    moves = [],
    returns = [],
    answers = [],
    ended,
  } = told;
  const service = `@referred ${number} ${index}`;
  const [contactName, contactPhone, contactNote] = contact;
  const about = given({ contactName, contactPhone, contactNote });
  inCase(on, 'referToService', { ...named(to), reason, records, ...about }, service);
  const move = ([when, next, due, because]) =>
    inCase(when, 'moveService', {
      service,
      to: next,
      because,
      due: due === undefined ? undefined : day(due),
    });
  for (const early of moves.filter(([, next]) => next === 'needsConsent')) move(early);
  if (packet) tellPacket(packet, { service, reason, person, inCase });
  for (const later of moves.filter(([, next]) => next !== 'needsConsent')) move(later);
  for (const [when, said, way, from, since, why, because] of returns)
    inCase(when, 'noteReturn', {
      service,
      said,
      way,
      from,
      day: since === undefined ? undefined : day(since),
      why,
      because,
      on: day(when),
    });
  for (const [when, question, of, answer, words] of answers) {
    const [first] = guardians;
    const name = of === 'family' ? `${first.given} ${first.family}` : undefined;
    inCase(when, 'answerService', { service, question, of, answer, words, name, on: day(when) });
  }
  if (ended) {
    const [when, next, because] = ended;
    move([when, next, undefined, because]);
  }
}

/** In the order in which it is read; what stands in the case is copied, the rest was written for this packet. */
function tellPacket([on, fields], { service, reason, person, inCase }) {
  const known = { name: `${person.given} ${person.family}`, grade: person.grade, reason, interpreter: [] };
  const parts = Object.entries(fields).map(([field, said]) => ({
    field,
    lines: [said === true ? known[field] : said].flat(),
  }));
  inCase(on, 'buildPacket', {
    log: '@log',
    service,
    how: 'print',
    parts,
    replyTo: 'Rosa Delgado, Counselor',
    replyPhone: PHONE,
  });
}

function tellTies({ number, inCase }) {
  const label = (index) => `@tie ${number} ${index}`;
  const all = ties[number] ?? [];
  for (const [index, [name, what, of, strength, flow]] of all.entries())
    inCase(SEEN_FIRST[number], 'addTie', { name, what, of, strength, flow }, label(index));
  for (const { on, at, how } of tiesNow[number] ?? []) {
    const [name, what, of] = all[at];
    const [strength, flow] = how;
    inCase(on, 'changeTie', { tie: label(at), name, what, of, strength, flow });
  }
}

/** When the picture was drawn with the student. */
const SEEN_FIRST = { 4: -5, 9: -30, 12: -20, 18: -28, 30: -25 };
