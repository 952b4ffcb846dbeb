import type { Fault } from '#lib/kernel/fault.ts';
import type { DoorWords } from '#lib/text/en/atTheDoor.ts';

/** Why a door stays shut, as the app answers it. */
export type StaysShut =
  | { readonly why: 'wrongPassphrase'; readonly freeTries: number }
  | { readonly why: 'wait'; readonly milliseconds: number }
  | {
      readonly why:
        | 'badWords'
        | 'newerSlots'
        | 'notVerified'
        | 'onlyKit'
        | 'quickOver'
        | 'slotsMissing'
        | 'weakened'
        | 'wrongKit';
    }
  | { readonly why: 'fault'; readonly fault: Fault };

const LONGEST_IN_SECONDS = 90;

export function unlockWords({ door: { unlock }, status, thisBrowser }: DoorWords, shut: StaysShut): string {
  switch (shut.why) {
    case 'wrongPassphrase':
      return shut.freeTries > 0 ? `${unlock.wrong} ${unlock.triesLeft(shut.freeTries)}` : unlock.wrong;
    case 'wait': {
      const seconds = Math.ceil(shut.milliseconds / 1_000);
      return seconds > LONGEST_IN_SECONDS
        ? unlock.waitMinutes(Math.ceil(seconds / 60))
        : unlock.wait(seconds);
    }
    case 'onlyKit':
      return unlock.kitOnly;
    case 'badWords':
      return unlock.kitWrong;
    case 'wrongKit':
      return unlock.kitOther;
    case 'weakened':
      return unlock.weakened;
    case 'notVerified':
      return thisBrowser.quick.notVerified;
    case 'quickOver':
      return thisBrowser.quick.over;
    case 'newerSlots':
      return unlock.newer;
    case 'slotsMissing':
      return status.whyNot.missing;
    case 'fault':
      return status.whyNot[shut.fault];
  }
}
