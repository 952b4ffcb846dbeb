import type { DoorWords } from './en/atTheDoor.ts';
import type { Locale } from './language.ts';

/** One language is fetched, not both: a first visit on a slow line shows the door sooner. */
export async function loadDoorWords(locale: Locale): Promise<DoorWords> {
  const { atTheDoor } = await (locale === 'es' ? import('./es/atTheDoor.ts') : import('./en/atTheDoor.ts'));
  return atTheDoor;
}
