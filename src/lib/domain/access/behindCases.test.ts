import { describe, expect, it } from 'vitest';
import { amir, dana, everyone, idOf, paul, rosa } from '../../../../tests/support/people.ts';
import { behindCases } from './behindCases.ts';

const members = (people: typeof everyone) => people.map(({ member, role }) => ({ id: member, role }));
const all = members(everyone);

describe('who stands behind the cases', () => {
  it('is a coordinator and the custodian, where both are here', () => {
    expect(behindCases(paul.member, all)).toBe('both');
    expect(
      behindCases(rosa.member, [...all, { id: idOf('a second coordinator'), role: 'coordinator' }]),
    ).toBe('both');
  });

  it('is nobody while no custodian is named, or whoever was has left', () => {
    expect(behindCases(undefined, all)).toBe('notNamed');
    expect(behindCases(paul.member, members([rosa, amir, dana]))).toBe('custodianLeft');
  });

  it('is nobody where the only coordinator is the custodian', () => {
    expect(behindCases(rosa.member, all)).toBe('onePerson');
  });
});
