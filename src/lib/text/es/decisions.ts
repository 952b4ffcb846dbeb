import type { decisions as shape } from '../en/decisions.ts';

export const decisions: typeof shape = {
  finishStep: 'Paso hecho.',
  referStudent: 'Referencia enviada.',
  sendWord: 'Respuesta dada.',
  triageReferral: 'Decisión anotada.',
  undoDecision: 'Deshecho.',
};
