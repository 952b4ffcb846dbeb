/** What the story of the invented school may decide, each on the road that a real decision takes. */
import { addTie } from '#lib/domain/around/addTie.ts';
import { changeTie } from '#lib/domain/around/changeTie.ts';
import { askForViews } from '#lib/domain/ask/askForViews.ts';
import { giveView } from '#lib/domain/ask/giveView.ts';
import { takeInViews } from '#lib/domain/ask/takeInViews.ts';
import { closeCase } from '#lib/domain/case/closeCase.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import { openCase } from '#lib/domain/case/openCase.ts';
import { planYearEnd } from '#lib/domain/case/planYearEnd.ts';
import { rateDomain } from '#lib/domain/case/rateDomain.ts';
import { recordNeed } from '#lib/domain/case/recordNeed.ts';
import { reopenCase } from '#lib/domain/case/reopenCase.ts';
import { setTier } from '#lib/domain/case/setTier.ts';
import { recordConsent } from '#lib/domain/consent/recordConsent.ts';
import { signConsent } from '#lib/domain/consent/signConsent.ts';
import { withdrawConsent } from '#lib/domain/consent/withdrawConsent.ts';
import { recordContact } from '#lib/domain/contact/recordContact.ts';
import { buildPacket } from '#lib/domain/disclosure/buildPacket.ts';
import { setFamily } from '#lib/domain/family/setFamily.ts';
import { setRelative } from '#lib/domain/family/setRelative.ts';
import { logMessage } from '#lib/domain/message/logMessage.ts';
import { answerMayKnow } from '#lib/domain/ownPage/answerMayKnow.ts';
import { keepOwnPage } from '#lib/domain/ownPage/keepOwnPage.ts';
import { tellWords } from '#lib/domain/ownPage/tellWords.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { addStep } from '#lib/domain/plan/addStep.ts';
import { checkIn } from '#lib/domain/plan/checkIn.ts';
import { finishStep } from '#lib/domain/plan/finishStep.ts';
import { recordPlanAgreement } from '#lib/domain/plan/recordPlanAgreement.ts';
import { setGoalLevels } from '#lib/domain/plan/setGoalLevels.ts';
import { snoozeStep } from '#lib/domain/plan/snoozeStep.ts';
import { startPlan } from '#lib/domain/plan/startPlan.ts';
import { referStudent } from '#lib/domain/referral/referStudent.ts';
import { sendWord } from '#lib/domain/referral/sendWord.ts';
import { triageReferral } from '#lib/domain/referral/triageReferral.ts';
import { addService } from '#lib/domain/resources/addService.ts';
import { setCapacity } from '#lib/domain/resources/setCapacity.ts';
import { noteRight } from '#lib/domain/rights/noteRight.ts';
import { permitFamilySheet } from '#lib/domain/rights/permitFamilySheet.ts';
import { changeSchool } from '#lib/domain/school/changeSchool.ts';
import { answerService } from '#lib/domain/service/answerService.ts';
import { moveService } from '#lib/domain/service/moveService.ts';
import { noteReturn } from '#lib/domain/service/noteReturn.ts';
import { referToService } from '#lib/domain/service/referToService.ts';
import { handStrategySheet } from '#lib/domain/strategy/handStrategySheet.ts';
import { writeStrategySheet } from '#lib/domain/strategy/writeStrategySheet.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { addTrustedAdult } from '#lib/domain/student/addTrustedAdult.ts';
import { recordWords } from '#lib/domain/student/recordWords.ts';
import { noteReading } from '#lib/domain/studentSide/noteReading.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import { keptLater, perform, type Parts } from './perform.ts';
import type { Workspace } from './workspace.ts';

type Telling = Omit<Parts, 'summaries' | 'keeping'>;

const tells = <Draft>(decision: Decision<Draft>) => ({
  what: decision.name,
  tell: ({ summaries }: Workspace, as: Telling, input: unknown) =>
    perform({ ...as, summaries, keeping: keptLater }, decision, input),
});

export const storyDecisions = new Map(
  [
    tells(addGoal),
    tells(addService),
    tells(addStep),
    tells(addStrength),
    tells(addTie),
    tells(addTrustedAdult),
    tells(answerMayKnow),
    tells(answerService),
    tells(askForViews),
    tells(buildPacket),
    tells(changeSchool),
    tells(changeTie),
    tells(checkIn),
    tells(closeCase),
    tells(finishStep),
    tells(giveView),
    tells(handStrategySheet),
    tells(joinTeam),
    tells(keepOwnPage),
    tells(logMessage),
    tells(moveService),
    tells(noteReading),
    tells(noteReturn),
    tells(noteRight),
    tells(openCase),
    tells(permitFamilySheet),
    tells(planYearEnd),
    tells(rateDomain),
    tells(recordConsent),
    tells(recordContact),
    tells(recordNeed),
    tells(recordPlanAgreement),
    tells(recordWords),
    tells(referStudent),
    tells(referToService),
    tells(reopenCase),
    tells(sendWord),
    tells(setCapacity),
    tells(setFamily),
    tells(setGoalLevels),
    tells(setRelative),
    tells(setTier),
    tells(signConsent),
    tells(snoozeStep),
    tells(startPlan),
    tells(takeInViews),
    tells(tellWords),
    tells(triageReferral),
    tells(withdrawConsent),
    tells(writeStrategySheet),
  ].map((one) => [one.what, one.tell]),
);
