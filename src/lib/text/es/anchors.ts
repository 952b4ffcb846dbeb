import type { anchors as shape } from '../en/anchors.ts';

export const anchors: typeof shape = {
  title: 'Palabras para «cómo va»',
  hint: 'Nadie tiene que valorar nada. Quien lo hace elige una de cuatro frases: diga en ellas lo que aquí se vería. Una valoración conserva su nivel aunque usted cambie las palabras.',
  word: (domain) => `Con sus palabras: ${domain}`,
  level: (level) => `Nivel ${level}`,
  standard: (words) => `Si queda vacío: «${words}»`,
  languages: { en: 'En inglés', es: 'En español' },
};
