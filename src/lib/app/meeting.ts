/**
 * Two people with one invitation meet, and letters go from screen to screen: over the network, or by two codes that they
 * show each other, with no server at all. The newcomer's end is here, the coordinator's in `keepDoor.ts`.
 */
import type { Bytes } from '#lib/kernel/bytes.ts';
import { meetingSecret, type Invitation } from '#lib/ledger/invitation.ts';
import type { Pairing } from '#lib/sync/pairing.ts';
import { readWord, writeWord, type WireWord } from './wireWords.ts';

export interface Meeting {
  /** To the code on the coordinator's screen: the code to show back. Undefined for something that is none. */
  answer(offer: Bytes): Promise<Bytes | undefined>;
  close(): void;
}

/** Milliseconds after a wire that did not come about. */
export const PAUSE = 1_000;

/** Ends by itself with `close`. Nobody is contacted where `signaling` is empty. */
export function meet(
  invitation: Invitation,
  signaling: readonly string[],
  letter: Bytes,
  heard: (word: WireWord) => void,
): Meeting {
  let byNetwork: Pairing | undefined;
  let byCodes: Pairing | undefined;
  let closed = false;
  const open = async (servers: readonly string[]): Promise<Pairing> => {
    const { openPairing } = await import('#lib/sync/pairing.ts');
    return openPairing({ secret: await meetingSecret(invitation), signaling: servers });
  };
  /** The letter goes over each wire anew: a page may have been opened again. */
  const follow = async (pairing: Pairing): Promise<void> => {
    const paired = await pairing.paired;
    if (typeof paired === 'string') return;
    paired.onMessage((bytes) => {
      const word = readWord(bytes);
      if (word && !closed) heard(word);
    });
    await paired.send(writeWord({ say: 'letter', letter }));
    await pairing.closed;
  };
  const stay = async (): Promise<void> => {
    while (!closed) {
      byNetwork = await open(signaling);
      if (closed) return byNetwork.close();
      await follow(byNetwork);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  if (signaling.length > 0) void stay();
  return {
    async answer(offer) {
      byCodes?.close();
      byCodes = await open([]);
      const answer = await byCodes.answer(offer);
      if (closed || !answer) byCodes.close();
      else void follow(byCodes);
      return answer;
    },
    close() {
      closed = true;
      byNetwork?.close();
      byCodes?.close();
    },
  };
}
