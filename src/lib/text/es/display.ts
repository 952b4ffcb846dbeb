import type { display as english } from '../en/display.ts';

export const display: typeof english = {
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  theme: 'Claro u oscuro',
  themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
};
