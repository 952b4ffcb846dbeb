export const cases = {
  aCase: 'case',
};
