import { expect, test } from 'vitest';
import { guessMapping, isWholeMapping } from './columnMapping.ts';

test('the columns of an American list are guessed', () => {
  const guess = guessMapping([
    'Student ID',
    'Last Name',
    'First Name',
    'Gr',
    'Grade Level',
    'DOB',
    'Home Phone',
  ]);
  expect(guess).toEqual({
    studentId: 'Student ID',
    family: 'Last Name',
    given: 'First Name',
    grade: 'Grade Level',
    birthDate: 'DOB',
    guardianPhone: 'Home Phone',
  });
  expect(isWholeMapping(guess)).toBe(true);
});

test('the columns of a Spanish list are guessed, accents or not', () => {
  expect(guessMapping(['Matrícula', 'Nombre', 'Apellidos', 'Grado', 'Teléfono', 'Contraseña'])).toEqual({
    studentId: 'Matrícula',
    given: 'Nombre',
    family: 'Apellidos',
    grade: 'Grado',
    phone: 'Teléfono',
  });
});

test('a list without ids asks a person', () => {
  expect(isWholeMapping(guessMapping(['Name', 'Grade']))).toBe(false);
});
