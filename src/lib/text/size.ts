import type { Language } from './language.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** "12 MB", "1.4 GB": as disks are sold, a thousand at a time. */
export function sizeWords(language: Pick<Language, 'number'>, bytes: number): string {
  const steps = bytes < 1_000 ? 1 : Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** steps;
  const shown = value < 10 ? Math.ceil(value * 10) / 10 : Math.round(value);
  return `${language.number(shown)} ${UNITS[steps - 1] ?? 'kB'}`;
}
