import { describe, expect, it } from 'vitest';
import { IdleClock, ordinaryRules, sharedRoomRules, type Time } from './idleClock.ts';

const MINUTE = 60_000;
const noon = Date.parse('2026-10-12T12:00:00Z');
/** An ordinary moment: both clocks have gone on alike. */
const at = (wall: number): Time => ({ wall, awake: wall - noon });

describe('when nobody touches the laptop', () => {
  it('warns two minutes before it locks after ten', () => {
    const clock = new IdleClock(at(noon));
    expect(clock.judge(at(noon + 7 * MINUTE), ordinaryRules)).toEqual({ act: 'nothing' });
    expect(clock.judge(at(noon + 8 * MINUTE), ordinaryRules)).toEqual({ act: 'warn', left: 2 * MINUTE });
    expect(clock.judge(at(noon + 10 * MINUTE), ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('warns two minutes before it locks after five in a shared room', () => {
    const clock = new IdleClock(at(noon));
    expect(clock.judge(at(noon + 2.9 * MINUTE), sharedRoomRules)).toEqual({ act: 'nothing' });
    expect(clock.judge(at(noon + 3 * MINUTE), sharedRoomRules)).toEqual({ act: 'warn', left: 2 * MINUTE });
    expect(clock.judge(at(noon + 5 * MINUTE), sharedRoomRules)).toEqual({ act: 'lock' });
  });

  it('stays open while somebody works, and locks after twelve hours all the same', () => {
    const clock = new IdleClock(at(noon));
    let now = noon;
    while (now < noon + 12 * 60 * MINUTE - MINUTE) {
      now += 5 * MINUTE;
      clock.active(at(now));
    }
    expect(clock.judge(at(now), ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('locks on waking from a sleep that was longer than the rule', () => {
    const clock = new IdleClock(at(noon));
    expect(clock.judge({ wall: noon + 20 * MINUTE, awake: 0 }, ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('gives no more time to whoever sets the clock back a little, again and again', () => {
    const clock = new IdleClock(at(noon));
    let awake = 0;
    let verdict = clock.judge({ wall: noon, awake }, ordinaryRules);
    while (awake < 10 * MINUTE && verdict.act !== 'lock') {
      awake += MINUTE;
      verdict = clock.judge({ wall: noon + 1_000, awake }, ordinaryRules);
    }
    expect({ awake, verdict }).toEqual({ awake: 10 * MINUTE, verdict: { act: 'lock' } });
  });

  it('locks after twelve hours also a tab that was opened from another in the eleventh', () => {
    const eleven = noon + 11 * 60 * MINUTE;
    const clock = new IdleClock(at(eleven), noon);
    clock.active(at(noon + 12 * 60 * MINUTE - MINUTE));
    expect(clock.judge(at(noon + 12 * 60 * MINUTE), ordinaryRules)).toEqual({ act: 'lock' });
  });

  it('takes the change to winter time for no jump', () => {
    const before = Date.parse('2026-11-01T01:59:30-07:00');
    const clock = new IdleClock(at(before));
    const after = Date.parse('2026-11-01T01:00:30-08:00');
    expect(clock.judge(at(after), ordinaryRules)).toEqual({ act: 'nothing' });
  });

  it('locks when the clock goes back, because nobody can say how long it was', () => {
    const clock = new IdleClock(at(noon));
    expect(clock.judge(at(noon + MINUTE), ordinaryRules)).toEqual({ act: 'nothing' });
    expect(clock.judge(at(noon - 5 * MINUTE), ordinaryRules)).toEqual({ act: 'lock' });
  });
});
