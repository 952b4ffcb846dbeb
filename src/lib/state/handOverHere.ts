import { handingTable, teamTable } from '#lib/domain/case/case.ts';
import { handOverSheet, type HandOverSheet } from '#lib/domain/case/handOverSheet.ts';
import { consentTable } from '#lib/domain/consent/consent.ts';
import { contactTable } from '#lib/domain/contact/contact.ts';
import { presenceTable } from '#lib/domain/restricted/restricted.ts';
import { trustedAdultTable, wordsTable } from '#lib/domain/student/student.ts';
import type { CaseFile } from './caseFile.svelte.ts';
import { planRowsHere } from './planRowsHere.ts';
import { spoken } from './preferences.svelte.ts';

/** The hand-over sheet of the open case, as this device has it. */
export function sheetHere(file: CaseFile): HandOverSheet {
  const { book, student } = file;
  return handOverSheet({
    ...planRowsHere(file, spoken),
    words: student.rows(wordsTable),
    adults: student.rows(trustedAdultTable),
    team: book.rows(teamTable),
    contacts: book.rows(contactTable),
    consents: book.rows(consentTable),
    handings: book.rows(handingTable),
    presences: book.rows(presenceTable),
    rights: file.rights,
  });
}
