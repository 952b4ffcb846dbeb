/** What is read before a school is open, and around every page: all that the first visit fetches of this language. */
import type { DoorWords } from '../en/atTheDoor.ts';
import { backup } from './backup.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { display } from './display.ts';
import { door } from './door.ts';
import { faults } from './faults.ts';
import { invented } from './invented.ts';
import { joining } from './joining.ts';
import { refusals } from './refusals.ts';
import { roles } from './roles.ts';
import { status } from './status.ts';
import { thisBrowser } from './thisBrowser.ts';
import { updates } from './updates.ts';

export const atTheDoor: DoorWords = {
  backup,
  common,
  dates,
  display,
  door,
  faults,
  invented,
  joining,
  refusals,
  roles,
  status,
  thisBrowser,
  updates,
};
