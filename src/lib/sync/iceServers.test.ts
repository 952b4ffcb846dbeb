import { expect, it } from 'vitest';
import { readWithoutAccount, withoutAccount } from './iceServers.ts';

it('tells a newcomer where to ask how they are seen, and no account', () => {
  const told = withoutAccount([
    { urls: 'stun:10.0.0.1:3478' },
    { urls: 'turn:turn.school.invalid:3478?transport=udp', username: 'holdfast', credential: 'cobalt' },
    { urls: ['turns:turn.school.invalid:443'] },
  ]);
  expect(told).toEqual(['stun:10.0.0.1:3478', 'stun:turn.school.invalid:3478']);
  expect(readWithoutAccount(told)).toEqual(told);
});

it('takes nothing else from the other end', () => {
  for (const said of [undefined, 'stun:a', [], [7], ['turn:a'], ['stun:a', ''], ['stun:a b']])
    expect(readWithoutAccount(said)).toBeUndefined();
  expect(readWithoutAccount(Array.from({ length: 9 }, () => 'stun:a'))).toBeUndefined();
});
