/** Every kind of record and the tables that its book holds; layers are replaced whole and hold none. */
import type { RecordKind } from './record/recordKind.ts';
import type { Table } from './record/table.ts';
import { historyTable } from './record/history.ts';
import { tieStandingTable, tieTable } from './around/tie.ts';
import { askTable, givenTable, teacherViewTable } from './ask/ask.ts';
import {
  caseTable,
  closingTable,
  goalOutcomeTable,
  handingTable,
  needTable,
  openingTable,
  originTable,
  ratingTable,
  reopeningTable,
  sensitivityTable,
  teamTable,
  tieringTable,
  yearEndTable,
} from './case/case.ts';
import { barrierTable, stopTable } from './barrier/barrier.ts';
import { consentTable } from './consent/consent.ts';
import { contactTable } from './contact/contact.ts';
import { disclosureTable } from './disclosure/disclosure.ts';
import { familyTable, relativeTable } from './family/family.ts';
import { inspectionCopyTable, inspectionRequestTable } from './inspection/inspection.ts';
import { messageTemplateTable } from './message/message.ts';
import { mayKnowTable } from './ownPage/mayKnow.ts';
import { ownPageTable, ownPageWordsTable } from './ownPage/ownPage.ts';
import {
  checkInTable,
  courseTable,
  goalTable,
  levelChangeTable,
  snoozeTable,
  stepTable,
} from './plan/plan.ts';
import { mentorCheckTable, mentoringTable } from './mentor/mentor.ts';
import { templateTable } from './plan/template/template.ts';
import { planAgreementTable } from './plan/planAgreement.ts';
import { secondLookTable } from './plan/secondLook.ts';
import { referralTable, triageTable, wordBackTable } from './referral/referral.ts';
import { listedTable, noteTable, presenceTable } from './restricted/restricted.ts';
import { serviceTable } from './resources/resources.ts';
import { daysOffTable, schoolTable, urgentNumberTable } from './school/school.ts';
import { glassTable } from './security/glass.ts';
import { leavingTable } from './security/leaving.ts';
import { reportTable } from './security/report.ts';
import { readingTable, replyTable } from './studentSide/reply.ts';
import {
  serviceAnswerTable,
  serviceMoveTable,
  serviceReferralTable,
  serviceReturnTable,
} from './service/service.ts';
import { sheetHandingTable, strategySheetTable } from './strategy/strategy.ts';
import { familyPermissionTable } from './rights/familySheet.ts';
import { rightTable } from './rights/rights.ts';
import { strengthTable, studentTable, trustedAdultTable, wordsTable } from './student/student.ts';
import {
  beginningTable,
  caseloadTable,
  coverTable,
  pairTable,
  roleLineTable,
  weightsTable,
} from './team/team.ts';
import { kitTrialTable, putOffTable, secureBaseTable, supervisionTable } from './wellbeing/ownRoom.ts';
import { agreementTable, protectedTimeTable } from './wellbeing/protectedTime.ts';
import { viewTable } from './view/view.ts';
import { reflectionTable } from './wellbeing/reflection.ts';

const book = (...own: readonly Table[]): readonly Table[] => [...own, historyTable];

export const tables: Readonly<Record<RecordKind, readonly Table[]>> = {
  school: book(
    schoolTable,
    urgentNumberTable,
    daysOffTable,
    templateTable,
    barrierTable,
    beginningTable,
    roleLineTable,
    caseloadTable,
    weightsTable,
    coverTable,
    protectedTimeTable,
    agreementTable,
    pairTable,
    messageTemplateTable,
  ),
  membership: [],
  roster: [],
  contacts: [],
  signals: [],
  answers: book(),
  student: book(
    studentTable,
    strengthTable,
    wordsTable,
    trustedAdultTable,
    familyTable,
    relativeTable,
    rightTable,
    inspectionRequestTable,
    inspectionCopyTable,
  ),
  referral: book(referralTable, triageTable, wordBackTable),
  case: book(
    caseTable,
    originTable,
    teamTable,
    tieringTable,
    handingTable,
    needTable,
    ratingTable,
    goalTable,
    courseTable,
    levelChangeTable,
    stepTable,
    snoozeTable,
    stopTable,
    checkInTable,
    contactTable,
    consentTable,
    serviceReferralTable,
    serviceMoveTable,
    tieTable,
    tieStandingTable,
    serviceReturnTable,
    serviceAnswerTable,
    disclosureTable,
    closingTable,
    goalOutcomeTable,
    reopeningTable,
    yearEndTable,
    sensitivityTable,
    openingTable,
    presenceTable,
    ownPageTable,
    ownPageWordsTable,
    mayKnowTable,
    replyTable,
    readingTable,
    teacherViewTable,
    strategySheetTable,
    sheetHandingTable,
    familyPermissionTable,
    planAgreementTable,
    secondLookTable,
    mentoringTable,
    mentorCheckTable,
  ),
  restricted: book(noteTable, listedTable),
  picture: book(),
  review: book(),
  meeting: book(),
  resources: book(serviceTable),
  improvement: book(),
  circle: book(),
  security: book(leavingTable, glassTable, reportTable),
  private: book(reflectionTable, secureBaseTable, supervisionTable, kitTrialTable, putOffTable, viewTable),
  ask: book(askTable, givenTable),
};

/** What several people write together in a book beside its tables, by the names of the roots in the document. */
export const proseRoots: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  case: ['plan', 'notes'],
};
