const words = new Map<string, string>([
  ['K', 'KG'],
  ['KINDER', 'KG'],
  ['KINDERGARTEN', 'KG'],
  ['PREK', 'PK'],
  ['PREKINDERGARTEN', 'PK'],
  ['TRANSITIONALKINDERGARTEN', 'TK'],
  ['UNGRADED', 'UG'],
]);

const other = new Set(['IT', 'PR', 'PK', 'TK', 'KG', 'PS', 'UG']);

/** OneRoster's code for a grade (`09`, `KG`), undefined if the text is none. `9`, `9th`, `Grade 9`, `K` are common. */
export function normalGrade(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const number = /^(?:GRADE|GRADO|GR)?0?(\d{1,2})(?:ST|ND|RD|TH|O)?$/.exec(bare)?.[1];
  if (number !== undefined) return gradeOfNumber(Number(number));
  if (bare === 'OTHER') return 'Other';
  return words.get(bare) ?? (other.has(bare) ? bare : undefined);
}

function gradeOfNumber(number: number): string | undefined {
  if (number === 0) return 'KG';
  return number <= 13 ? String(number).padStart(2, '0') : undefined;
}
