/** The four levels in which a domain may be rated, as a school words them for itself. */
export const anchors = {
  title: 'Words for “how it goes”',
  hint: 'Nobody has to rate anything. Whoever does chooses one of four sentences: say in them what people here would see. A rating keeps its level when you word it anew.',
  word: (domain: string) => `In your words: ${domain}`,
  level: (level: string) => `Level ${level}`,
  standard: (words: string) => `Left empty: “${words}”`,
  languages: { en: 'In English', es: 'In Spanish' },
};
