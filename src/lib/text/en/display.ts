/** How the app is shown: its language and its look. */
export const display = {
  language: 'Language',
  languages: { en: 'English', es: 'Español' },
  theme: 'Light or dark',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
};
