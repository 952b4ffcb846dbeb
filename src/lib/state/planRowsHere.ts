import { needTable, originTable } from '#lib/domain/case/case.ts';
import { checkInTable, goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { agreementsNow, planAgreementTable } from '#lib/domain/plan/planAgreement.ts';
import type { PlanRows } from '#lib/domain/plan/planOnPaper.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { serviceMoveTable, serviceReferralTable } from '#lib/domain/service/service.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { whatStops } from '#lib/text/barrierName.ts';
import type { Language } from '#lib/text/language.ts';
import type { CaseFile } from './caseFile.svelte.ts';

/** What a sheet of the open case may draw on, as this device has it; barriers are named in the sheet's language. */
export function planRowsHere(file: CaseFile, language: Pick<Language, 'locale' | 't'>): PlanRows {
  const { book, desk, student, summary } = file;
  const { barriers } = desk.summaries.school;
  return {
    names: { atSchool: file.studentName, withFamily: file.nameForFamily },
    strengths: student.rows(strengthTable),
    goals: book.rows(goalTable),
    steps: book.rows(stepTable),
    checkIns: book.rows(checkInTable),
    services: book.rows(serviceReferralTable),
    moves: book.rows(serviceMoveTable),
    needs: book.rows(needTable),
    tier: summary.tier,
    because: book.rows(originTable)[0]?.because,
    familySheet: file.familySheet,
    agreements: agreementsNow(book.rows(planAgreementTable), book.rows(historyTable)),
    today: desk.today,
    whoDoes: (step) => step.whoName ?? file.nameOf(step.who),
    whatStops: (step) => whatStops(language, barriers, step),
  };
}
