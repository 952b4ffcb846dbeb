/**
 * A rule says no. Codes only: the sentences are in `text/`, in both languages, and a test checks that each code has one.
 * `field` names the draft's field at which the refusal is shown; `values` are what the sentence mentions.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const refusalCodes = [
  'required',
  'tooLong',
  'tooMany',
  'notAnAddress',
  'blankUnknown',
  'subjectTells',
  'blankLeft',
  'notToContact',
  'notADate',
  'inTheFuture',
  'notATime',
  'notANumber',
  'badChoice',
  'notFound',
  'notYourRole',
  'alreadyDone',
  'notDone',
  'alreadyClosed',
  'caseIsClosed',
  'caseIsOpen',
  'openCaseExists',
  'leadStays',
  'endBeforeStart',
  'levelsIncomplete',
  'levelsAfterStart',
  'reasonNeeded',
  'changedSince',
  'nothingToUndo',
  'nothingToSign',
  'nothingChanged',
  'nothingTicked',
  'relayNeedsBoth',
  'notNext',
  'noConsent',
  'notAskedFor',
  'theirWords',
  'tellsWhy',
  'tooMuchForOnePage',
  'tooFarAhead',
  'isOver',
  'rightsPassed',
  'rightsNotYet',
  'studentDecides',
  'noPlanYet',
  'newerVersion',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
