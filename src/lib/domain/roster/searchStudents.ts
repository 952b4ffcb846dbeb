import { bareText } from '#lib/kernel/bareText.ts';
import type { KnownStudent } from './knownStudent.ts';

/** Every word typed begins a word of the name, the grade or the local id. Nothing typed finds everyone. */
export function searchStudents(students: readonly KnownStudent[], query: string): KnownStudent[] {
  const wanted = words(query);
  if (wanted.length === 0) return [...students];
  return students.filter((student) => {
    const present = wordsOf(student);
    return wanted.every((want) => present.some((word) => word.startsWith(want)));
  });
}

const words = (text: string): string[] =>
  bareText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Folding 2,000 names at every key would cost a frame; a known student never changes, only gives way to another. */
const foldedOnce = new WeakMap<KnownStudent, readonly string[]>();

function wordsOf(student: KnownStudent): readonly string[] {
  const known = foldedOnce.get(student);
  if (known) return known;
  const grade = student.grade?.replace(/^0/, '') ?? '';
  const made = words(`${student.name} ${student.family} ${grade} ${student.localId ?? ''}`);
  foldedOnce.set(student, made);
  return made;
}
