/** What was decided, as the word after it and as a line of the history. One for each decision's name. */
export const decisions = {
  finishStep: 'Step done.',
  referStudent: 'Referral sent.',
  sendWord: 'Word given.',
  triageReferral: 'Decision noted.',
  undoDecision: 'Undone.',
};
