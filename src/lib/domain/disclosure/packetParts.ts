/** What a packet says: of the rows that a packet may draw on, the fields that somebody ticked, and nothing beside them. */
import type { Need } from '../case/case.ts';
import type { Goal, Step } from '../plan/plan.ts';
import type { FamilyPerson } from '../family/whoIsWho.ts';
import type { Strength } from '../student/student.ts';
import type { PacketPart } from './disclosure.ts';
import {
  isWritten,
  packetFields,
  wordlessFields,
  type PacketField,
  type WrittenField,
} from './packetFields.ts';

/**
 * Restricted notes, contacts, ratings, tiers and the student's own words are not among them, so no packet can carry them.
 */
export interface PacketRows {
  /** As the family knows it. */
  readonly name: string;
  readonly grade: string | undefined;
  readonly reason: string;
  readonly strengths: readonly Pick<Strength, 'text'>[];
  readonly needs: readonly Pick<Need, 'domain' | 'text'>[];
  readonly goals: readonly Pick<Goal, 'text' | 'target'>[];
  readonly steps: readonly Pick<Step, 'text' | 'ended'>[];
  readonly guardians: readonly FamilyPerson[];
  readonly homeLanguage: string | undefined;
  readonly interpreter: boolean;
}

type Written = Readonly<Partial<Record<WrittenField, string>>>;

/** The fields that the case has something for; what is written by hand is always offered. */
export const offeredFields = (rows: PacketRows): readonly PacketField[] =>
  packetFields.filter(
    (field) =>
      isWritten(field) ||
      (wordlessFields.includes(field) ? rows.interpreter : linesOf(field, rows).length > 0),
  );

/** In the order of reading, whatever was ticked first. */
export const packetParts = (
  ticked: readonly PacketField[],
  rows: PacketRows,
  written: Written,
): readonly PacketPart[] =>
  packetFields
    .filter((field) => ticked.includes(field))
    .map((field) => ({
      field,
      lines: isWritten(field) ? lines([written[field]?.trim()]) : [...linesOf(field, rows)],
    }));

function linesOf(field: PacketField, rows: PacketRows): readonly string[] {
  switch (field) {
    case 'name':
      return lines([rows.name]);
    case 'grade':
      return lines([rows.grade]);
    case 'reason':
      return lines([rows.reason]);
    case 'strengths':
      return rows.strengths.map(({ text }) => text);
    case 'needs':
      return needsIn(rows, (domain) => domain !== 'health');
    case 'healthNeeds':
      return needsIn(rows, (domain) => domain === 'health');
    case 'guardians':
      return rows.guardians.filter(reached).map(reachOf);
    case 'language':
      return lines([rows.homeLanguage]);
    case 'goals':
      return rows.goals.map(({ text, target }) => lines([text, target]).join(': '));
    case 'steps':
      return rows.steps.filter(({ ended }) => !ended).map(({ text }) => text);
    default:
      return [];
  }
}

const lines = (said: readonly (string | undefined)[]): string[] =>
  said.filter((one): one is string => one !== undefined && one !== '');

const needsIn = ({ needs }: PacketRows, wanted: (domain: Need['domain']) => boolean): string[] =>
  needs.filter(({ domain }) => wanted(domain)).map(({ text }) => text);

/** Whom nobody is to contact, nobody is sent to. */
const reached = ({ doNotContact }: FamilyPerson): boolean => doNotContact === undefined;

const reachOf = ({ name, phone, email }: FamilyPerson): string => lines([name, phone, email]).join(' · ');
