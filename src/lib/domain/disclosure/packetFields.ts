/** What a packet to a service may hold, each under the record that a consent has to name for it. */
import type { ConsentRecord } from '../consent/consent.ts';

/** In the order in which it is read: who, what the student brings, what is asked for, then the rest. */
export const packetFields = [
  'name',
  'grade',
  'strengths',
  'reason',
  'needs',
  'guardians',
  'reach',
  'language',
  'interpreter',
  'goals',
  'steps',
  'attendance',
  'marks',
  'behavior',
  'healthNeeds',
  'health',
  'specialEducation',
] as const;

export type PacketField = (typeof packetFields)[number];

export const recordOf: Readonly<Record<PacketField, ConsentRecord>> = {
  name: 'identity',
  grade: 'identity',
  strengths: 'plan',
  reason: 'reason',
  needs: 'reason',
  guardians: 'familyContact',
  reach: 'familyContact',
  language: 'familyContact',
  interpreter: 'familyContact',
  goals: 'plan',
  steps: 'plan',
  attendance: 'attendance',
  marks: 'marks',
  behavior: 'behavior',
  healthNeeds: 'health',
  health: 'health',
  specialEducation: 'specialEducation',
};

/** Of these the case has no rows of its own: whoever makes the packet writes the little that is needed. */
const writtenFields = ['reach', 'attendance', 'marks', 'behavior', 'health', 'specialEducation'] as const;
export type WrittenField = (typeof writtenFields)[number];

/** Said by its name alone. */
export const wordlessFields: readonly PacketField[] = ['interpreter'];

export const isWritten = (field: PacketField): field is WrittenField =>
  writtenFields.some((one) => one === field);

/** The records that these fields are part of, each once. */
export const recordsOf = (fields: readonly PacketField[]): readonly ConsentRecord[] => [
  ...new Set(fields.map((field) => recordOf[field])),
];

/** How a form begins. */
export const nothingTicked = () => ({
  fields: [] as PacketField[],
  reach: '',
  attendance: '',
  marks: '',
  behavior: '',
  health: '',
  specialEducation: '',
});
