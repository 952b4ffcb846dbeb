import { describe, expect, it } from 'vitest';
import { IdleClock, ordinaryRules, sharedRoomRules } from './idleClock.ts';

const MINUTE = 60_000;
const noon = Date.parse('2026-10-12T12:00:00Z');

describe('when nobody touches the laptop', () => {
  it('warns two minutes before it locks after ten', () => {
    const clock = new IdleClock(noon);
    expect(clock.judge(noon + 7 * MINUTE, ordinaryRules)).toEqual({ act: 'nothing' });
    expect(clock.judge(noon + 8 * MINUTE, ordinaryRules)).toEqual({ act: 'warn', left: 2 * MINUTE });
    expect(clock.judge(noon + 10 * MINUTE, ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('warns two minutes before it locks after five in a shared room', () => {
    const clock = new IdleClock(noon);
    expect(clock.judge(noon + 2.9 * MINUTE, sharedRoomRules)).toEqual({ act: 'nothing' });
    expect(clock.judge(noon + 3 * MINUTE, sharedRoomRules)).toEqual({ act: 'warn', left: 2 * MINUTE });
    expect(clock.judge(noon + 5 * MINUTE, sharedRoomRules)).toEqual({ act: 'lock' });
  });

  it('stays open while somebody works, and locks after twelve hours all the same', () => {
    const clock = new IdleClock(noon);
    let now = noon;
    while (now < noon + 12 * 60 * MINUTE - MINUTE) {
      now += 5 * MINUTE;
      clock.active(now);
    }
    expect(clock.judge(now, ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('locks on waking from a sleep that was longer than the rule', () => {
    const clock = new IdleClock(noon);
    expect(clock.judge(noon + 3 * 60 * MINUTE, ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('locks when the clock goes back, because nobody can say how long it was', () => {
    const clock = new IdleClock(noon);
    expect(clock.judge(noon + MINUTE, ordinaryRules)).toEqual({ act: 'nothing' });
    expect(clock.judge(noon - 5 * MINUTE, ordinaryRules)).toEqual({ act: 'lock' });
  });
});
