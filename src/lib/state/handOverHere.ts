import { handingTable, needTable, originTable, teamTable } from '#lib/domain/case/case.ts';
import { handOverSheet, type HandOverSheet } from '#lib/domain/case/handOverSheet.ts';
import { consentTable } from '#lib/domain/consent/consent.ts';
import { contactTable } from '#lib/domain/contact/contact.ts';
import { checkInTable, goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { presenceTable } from '#lib/domain/restricted/restricted.ts';
import { serviceReferralTable } from '#lib/domain/service/service.ts';
import { strengthTable, trustedAdultTable, wordsTable } from '#lib/domain/student/student.ts';
import type { CaseFile } from './caseFile.svelte.ts';

/** The hand-over sheet of the open case, as this device has it. */
export function sheetHere(file: CaseFile): HandOverSheet {
  const { book, student, summary } = file;
  return handOverSheet({
    names: { atSchool: file.studentName, withFamily: file.nameForFamily },
    strengths: student.rows(strengthTable),
    words: student.rows(wordsTable),
    adults: student.rows(trustedAdultTable),
    goals: book.rows(goalTable),
    steps: book.rows(stepTable),
    checkIns: book.rows(checkInTable),
    needs: book.rows(needTable),
    tier: summary.tier,
    because: book.rows(originTable)[0]?.because,
    team: book.rows(teamTable),
    contacts: book.rows(contactTable),
    services: book.rows(serviceReferralTable),
    consents: book.rows(consentTable),
    handings: book.rows(handingTable),
    presences: book.rows(presenceTable),
    today: file.desk.today,
    whoDoes: (step) => step.whoName ?? file.nameOf(step.who),
  });
}
