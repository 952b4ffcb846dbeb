import { needTable } from '#lib/domain/case/case.ts';
import type { PacketRows } from '#lib/domain/disclosure/packetParts.ts';
import { goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import type { CaseFile } from './caseFile.svelte.ts';
import { familyHere } from './familyHere.ts';

/** Of an open case, all that may be given to somebody outside the school. */
export function packetRows(
  { desk, book, student, summary, nameForFamily }: CaseFile,
  reason: string,
): PacketRows {
  const own = desk.summaries.students.get(summary.student);
  return {
    name: nameForFamily,
    grade: desk.student(summary.student).grade,
    reason,
    strengths: student.rows(strengthTable),
    needs: book.rows(needTable),
    goals: book.rows(goalTable),
    steps: book.rows(stepTable),
    guardians: familyHere(desk, summary.student, student),
    homeLanguage: own?.homeLanguage,
    interpreter: own?.interpreter ?? false,
  };
}
