/** The people of the invented school who have a story. Nobody in it is or was a real person. */

import { homes } from './families.mjs';

/** Eighteen years, with their leap days, and a week and a half. */
const JUST_18 = 18 * 365 + 5 + 11;

/** Given name, family name, grade, language at home, then what else is known. The first is student 1. */
const rows = [
  ['Noor', 'Haddad', '10', 'Arabic'],
  ['Mateo', 'Rivas Luna', '09', 'Spanish'],
  ['Ximena', 'Ortega', '11', 'Spanish'],
  ['Kai', 'Nakamura', '12', 'English', { pronouns: 'they/them' }],
  ['Amara', 'Okonkwo', '10', 'English'],
  ['Elías', 'Fuentes', '09', 'Spanish'],
  ['Mai', 'Tran', '11', 'Vietnamese'],
  ['Jonah', 'Whitlow', '10', 'English'],
  ['Zuri', 'Baptiste', '12', 'Haitian Creole', { bornDaysAgo: JUST_18 }],
  ['Lucía', 'Marroquín', '09', 'Spanish'],
  ['Dariel', 'Prosper', '11', 'English'],
  ['Ana Sofía', 'Beltrán', '10', 'Spanish'],
  ['Sione', 'Fifita', '12', 'Tongan'],
  ['Priya', 'Raman', '09', 'Tamil'],
  ['Owen', 'Larkspur', '10', 'English'],
  ['Itzel', 'Cháirez', '11', 'Spanish'],
  ['Yusuf', 'Demir', '09', 'Turkish'],
  ['Grace', 'Tallwood', '12', 'English'],
  ['Bruno', 'Salcedo', '10', 'Spanish'],
  ['Hana', 'Kobayashi', '11', 'Japanese'],
  ['Malik', 'Osei', '09', 'English'],
  ['Valentina', 'Quispe', '12', 'Spanish'],
  ['Theo', 'Brightmoor', '10', 'English'],
  ['Rania', 'Saleh', '11', 'Arabic'],
  ['Diego', 'Montaño', '10', 'Spanish'],
  ['Skye', 'Pemberly', '09', 'English', { pronouns: 'they/them' }],
  ['Camila', 'Arriaga', '12', 'Spanish'],
  ['Andre', 'Lafontaine', '11', 'English'],
  ['Linh', 'Pham', '09', 'Vietnamese'],
  ['Marisol', 'Vega', '10', 'Spanish'],
  ['Tobias', 'Engelhart', '09', 'English'],
  ['Fatou', 'Diallo', '11', 'French'],
  ['Jesús', 'Ibarra', '10', 'Spanish'],
  ['Ruby', 'Castellane', '09', 'English'],
  ['Emeka', 'Nwosu', '12', 'English'],
  ['Paloma', 'Rentería', '09', 'Spanish'],
  ['Iris', 'Vandermoor', '10', 'English'],
  ['Santiago', 'Rivas Luna', '11', 'Spanish'],
  ['Wren', 'Callowhill', '10', 'English', { pronouns: 'they/them' }],
  ['Abdi', 'Warsame', '09', 'Somali'],
];

export const cast = rows.map(([given, family, grade, homeLanguage, more = {}], index) => ({
  given,
  family,
  grade,
  homeLanguage,
  home: homes[index + 1],
  ...more,
}));

/** Whoever opens the invented school sits at this person's desk. The other five of the staff have no laptop here. */
export const founder = { name: 'Rosa Delgado', title: 'Counselor' };

export const staff = {
  algebra: { name: 'Tomasz Wilk', part: 'algebra teacher' },
  biology: { name: 'June Parkhurst', part: 'biology teacher' },
  nurse: { name: 'Bea Lindqvist', part: 'school nurse' },
  dean: { name: 'Marcus Odell', part: 'dean' },
  liaison: { name: 'Elena Prado', part: 'family liaison, speaks Spanish' },
};
