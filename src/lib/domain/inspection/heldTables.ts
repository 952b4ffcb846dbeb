/** Which table holds what. A table that is in none of these lists fails the test beside this file. */
import { tieStandingTable, tieTable } from '../around/tie.ts';
import { teacherViewTable } from '../ask/ask.ts';
import { stopTable } from '../barrier/barrier.ts';
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
} from '../case/case.ts';
import { consentTable } from '../consent/consent.ts';
import { contactTable } from '../contact/contact.ts';
import { disclosureTable } from '../disclosure/disclosure.ts';
import { familyTable, relativeTable } from '../family/family.ts';
import { mayKnowTable } from '../ownPage/mayKnow.ts';
import { mentorCheckTable, mentoringTable } from '../mentor/mentor.ts';
import { ownPageTable, ownPageWordsTable } from '../ownPage/ownPage.ts';
import {
  checkInTable,
  courseTable,
  goalTable,
  levelChangeTable,
  snoozeTable,
  stepTable,
} from '../plan/plan.ts';
import { planAgreementTable } from '../plan/planAgreement.ts';
import { secondLookTable } from '../plan/secondLook.ts';
import type { Table } from '../record/table.ts';
import { referralTable, triageTable, wordBackTable } from '../referral/referral.ts';
import { familyPermissionTable } from '../rights/familySheet.ts';
import { rightTable } from '../rights/rights.ts';
import {
  serviceAnswerTable,
  serviceMoveTable,
  serviceReferralTable,
  serviceReturnTable,
} from '../service/service.ts';
import { sheetHandingTable, strategySheetTable } from '../strategy/strategy.ts';
import { strengthTable, studentTable, trustedAdultTable, wordsTable } from '../student/student.ts';
import { readingTable, replyTable } from '../studentSide/reply.ts';
import type { HeldKind } from './heldKinds.ts';
import { inspectionCopyTable, inspectionRequestTable } from './inspection.ts';

export type HeldIn = 'student' | 'referral' | 'case';

type Held = Readonly<Partial<Record<HeldKind, readonly Table[]>>>;

/** What is written together in a case (`proseRoots`) is of the kind `together` and lies in no table. */
export const heldTables: Readonly<Record<HeldIn, Held>> = {
  student: {
    strengths: [strengthTable],
    ownWords: [wordsTable],
    adults: [trustedAdultTable],
    profile: [studentTable],
    family: [familyTable, relativeTable],
    rights: [rightTable],
    copies: [inspectionRequestTable, inspectionCopyTable],
  },
  referral: { referrals: [referralTable, triageTable, wordBackTable] },
  case: {
    ownWords: [ownPageTable, ownPageWordsTable, mayKnowTable, replyTable, readingTable],
    case: [
      caseTable,
      originTable,
      teamTable,
      tieringTable,
      handingTable,
      needTable,
      ratingTable,
      sensitivityTable,
      openingTable,
      closingTable,
      goalOutcomeTable,
      reopeningTable,
      yearEndTable,
    ],
    plan: [goalTable, levelChangeTable, courseTable, stepTable, snoozeTable, stopTable, secondLookTable],
    agreement: [planAgreementTable, familyPermissionTable],
    checkIns: [checkInTable, mentoringTable, mentorCheckTable],
    contacts: [contactTable],
    around: [tieTable, tieStandingTable],
    services: [serviceReferralTable, serviceMoveTable, serviceReturnTable, serviceAnswerTable],
    teachers: [teacherViewTable],
    strategy: [strategySheetTable, sheetHandingTable],
    consents: [consentTable],
    disclosures: [disclosureTable],
  },
};
