import type { SchoolDate } from '#lib/kernel/moments.ts';

/**
 * What an SIS said, read and checked: the rows that the roster layer is made from. Ids are the SIS's own (`sourcedId`),
 * grades are OneRoster's (`KG`, `09`). A field that the export left empty is absent.
 */
export interface CheckedRoster {
  readonly source: RosterSource;
  readonly people: readonly Person[];
  readonly orgs: readonly Org[];
  readonly terms: readonly Term[];
  readonly courses: readonly Course[];
  readonly classes: readonly SchoolClass[];
  readonly enrolments: readonly Enrolment[];
  /** Ids that the file marks as no longer there (`tobedeleted`, `inactive`). */
  readonly gone: {
    readonly people: readonly string[];
    readonly enrolments: readonly string[];
    readonly classes: readonly string[];
  };
}

export interface RosterSource {
  readonly format: 'oneroster-1.1' | 'oneroster-1.2' | 'csv';
  readonly system?: string;
  /** Only what changed since the last file: whoever is not named stays. */
  readonly delta: boolean;
}

export type PersonRole = 'student' | 'teacher' | 'guardian' | 'staff';

export interface Person {
  readonly sourcedId: string;
  /** One of `given` and `family` may be empty: some people have one name. */
  readonly given: string;
  readonly family: string;
  readonly middle?: string;
  readonly preferredGiven?: string;
  readonly preferredFamily?: string;
  readonly pronouns?: string;
  readonly role: PersonRole;
  readonly grade?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly sms?: string;
  readonly localId?: string;
  readonly homeLanguage?: string;
  /** The people who may be called about this one. */
  readonly agents: readonly string[];
  readonly orgs: readonly string[];
  readonly enabled: boolean;
  readonly birthDate?: SchoolDate;
  readonly sex?: string;
  /** Names of the race and ethnicity flags that are true. */
  readonly groups: readonly string[];
}

export interface Org {
  readonly sourcedId: string;
  readonly name: string;
  readonly type?: string;
  readonly identifier?: string;
  readonly parent?: string;
}

export interface Term {
  readonly sourcedId: string;
  readonly title: string;
  readonly type?: string;
  readonly start: SchoolDate;
  /** The first day after the term, as OneRoster has it. */
  readonly end: SchoolDate;
  readonly parent?: string;
  readonly schoolYear?: string;
}

export interface Course {
  readonly sourcedId: string;
  readonly title: string;
  readonly code?: string;
  readonly grades: readonly string[];
  readonly subjects: readonly string[];
  readonly org?: string;
}

export interface SchoolClass {
  readonly sourcedId: string;
  readonly title: string;
  readonly code?: string;
  readonly homeroom: boolean;
  readonly grades: readonly string[];
  readonly subjects: readonly string[];
  readonly periods: readonly string[];
  readonly location?: string;
  readonly course?: string;
  readonly school?: string;
  readonly terms: readonly string[];
}

export interface Enrolment {
  readonly sourcedId: string;
  readonly person: string;
  readonly class: string;
  readonly school?: string;
  readonly role: 'student' | 'teacher' | 'staff';
  readonly primary: boolean;
  readonly begin?: SchoolDate;
  readonly end?: SchoolDate;
}
