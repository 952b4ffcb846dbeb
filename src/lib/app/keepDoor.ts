/** The coordinator's end of an invitation: whoever holds it may come, several at once, each over a wire of their own. */
import type { MeetingPoints } from '#lib/domain/school/meetingPoints.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { meetingSecret, type Invitation } from '#lib/ledger/invitation.ts';
import type { Pairing } from '#lib/sync/pairing.ts';
import type { Tell } from './callers.ts';
import { PAUSE } from './meeting.ts';
import { readWord, writeWord } from './wireWords.ts';

export interface Door {
  /** For one code, to be shown to one newcomer; the code before it is void. */
  offer(): Promise<Bytes>;
  /** The newcomer's code. False for something that does not answer the last offer. */
  accept(answer: Bytes): Promise<boolean>;
  close(): void;
}

/** Wires at once: an invitation is for one person, and a few may have got hold of it. */
const MOST = 4;

/**
 * Nobody is contacted where `signaling` is empty; laptops then come by codes. Relays are of this end alone: whoever is
 * not let in yet gets no password of the school, and one end that a relay answers for is enough.
 */
export function keepDoor(
  invitation: Invitation,
  { signaling, iceServers }: MeetingPoints,
  came: (letter: Bytes, tell: Tell) => void,
): Door {
  const open = new Set<Pairing>();
  let offered: Pairing | undefined;
  let closed = false;
  const begin = async (servers: readonly string[]): Promise<Pairing> => {
    const { openPairing } = await import('#lib/sync/pairing.ts');
    const secret = await meetingSecret(invitation);
    const pairing = openPairing({ secret, signaling: servers, iceServers });
    open.add(pairing);
    void pairing.closed.then(() => open.delete(pairing));
    if (closed) pairing.close();
    return pairing;
  };
  const listen = async (pairing: Pairing): Promise<boolean> => {
    const paired = await pairing.paired;
    if (typeof paired === 'string') return false;
    paired.onMessage((bytes) => {
      const word = readWord(bytes);
      if (word?.say === 'letter' && !closed) came(word.letter, (said) => void paired.send(writeWord(said)));
    });
    return true;
  };
  const stay = async (): Promise<void> => {
    while (!closed) {
      if (open.size < MOST && (await listen(await begin(signaling)))) continue;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  if (signaling.length > 0) void stay();
  return {
    async offer() {
      const former = offered;
      offered = await begin([]);
      former?.close();
      return offered.offer();
    },
    async accept(answer) {
      const accepted = offered;
      if (!accepted || !(await accepted.accept(answer))) return false;
      // It is this newcomer's from now on: another offer does not end it.
      offered = undefined;
      void listen(accepted);
      return true;
    },
    close() {
      closed = true;
      for (const pairing of open) pairing.close();
    },
  };
}
