/** What the next person must know of a case on one sheet: strengths first, what is promised, and no word told in confidence. */
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Consent } from '../consent/consent.ts';
import { standingOf } from '../consent/liveConsent.ts';
import type { Contact } from '../contact/contact.ts';
import { planOnPaper, type PlanOnPaper, type PlanRows } from '../plan/planOnPaper.ts';
import type { Presence } from '../restricted/restricted.ts';
import type { RightsNow } from '../rights/rightsOn.ts';
import type { Service } from '../service/service.ts';
import type { OwnWords, TrustedAdult } from '../student/student.ts';
import type { Handing, Teammate } from './case.ts';

export interface HandOverRows extends PlanRows {
  readonly rights: RightsNow;
  readonly today: SchoolDate;
  readonly words: readonly OwnWords[];
  readonly adults: readonly TrustedAdult[];
  readonly team: readonly Teammate[];
  readonly contacts: readonly Contact[];
  readonly services: readonly Service[];
  readonly consents: readonly Consent[];
  readonly handings: readonly Handing[];
  /** That something was told in confidence, and to whom; its words are not among these rows. */
  readonly presences: readonly Presence[];
}

export interface HandOverSheet {
  /** Field by field as on the team's plan; the tier stays off this sheet. */
  readonly plan: Pick<PlanOnPaper, 'student' | 'strengths' | 'goals' | 'steps'>;
  readonly words: string | undefined;
  readonly adults: readonly string[];
  readonly needs: readonly string[];
  readonly blocked: readonly { readonly text: string; readonly by: string }[];
  readonly team: readonly Pick<Teammate, 'id' | 'member' | 'name' | 'part'>[];
  readonly services: readonly Pick<Service, 'id' | 'service' | 'status' | 'due'>[];
  readonly consents: readonly Pick<Consent, 'id' | 'to' | 'until'>[];
  readonly contacts: readonly Pick<Contact, 'id' | 'on' | 'with' | 'medium' | 'made' | 'sent' | 'line'>[];
  /** By whoever led before. */
  readonly promised: string | undefined;
  readonly confided: { readonly count: number; readonly holders: readonly Id[] };
}

/** Enough to hear the tone; the rest is in the case. */
const LAST_CONTACTS = 5;

export function handOverSheet(rows: HandOverRows): HandOverSheet {
  const { student, strengths, goals, steps, team } = planOnPaper('team', rows);
  const newest = rows.contacts.toSorted((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1));
  return {
    plan: { student, strengths, goals, steps },
    // What a student told to people who were named before is theirs to tell again.
    words: rows.words.filter(({ told }) => !told).toSorted((a, b) => b.at - a.at)[0]?.text,
    adults: rows.adults.map(({ name }) => name),
    needs: team?.needs ?? [],
    blocked: team?.blocked ?? [],
    team: rows.team
      .filter(({ leftOn }) => leftOn === undefined)
      .map(({ id, member, name, part }) => ({ id, member, name, part })),
    services: rows.services
      .filter(({ due }) => due !== undefined)
      .map(({ id, service, status, due }) => ({ id, service, status, due })),
    consents: rows.consents
      .filter((one) => standingOf(one, rows.today, rows.rights) === 'live')
      .map(({ id, to, until }) => ({ id, to, until })),
    contacts: newest
      .slice(0, LAST_CONTACTS)
      .map(({ id, on, with: who, medium, made, sent, line, restricted }) => ({
        id,
        on,
        with: who,
        medium,
        made,
        sent,
        line: restricted ? undefined : line,
      })),
    promised: rows.handings.toSorted((a, b) => b.at - a.at).find(({ promised }) => promised)?.promised,
    confided: {
      count: rows.presences.length,
      holders: [...new Set(rows.presences.map(({ by }) => by))],
    },
  };
}
