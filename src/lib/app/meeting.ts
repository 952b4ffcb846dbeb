/** Two people with one invitation meet over the network: letters go from screen to screen, and nobody has to carry them. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import { meetingSecret, type Invitation } from '#lib/ledger/invitation.ts';
import type { Pairing } from '#lib/sync/pairing.ts';

export interface Meeting {
  /** Sent again to whoever comes later: a page may have been opened anew. */
  say(letter: Bytes): void;
  close(): void;
}

/** Ends by itself with `close`. Nobody is contacted where `signaling` is empty. */
export function meet(
  invitation: Invitation,
  signaling: readonly string[],
  heard: (letter: Bytes) => void,
): Meeting {
  let pairing: Pairing | undefined;
  let letter: Bytes | undefined;
  let closed = signaling.length === 0;
  const open = async (): Promise<void> => {
    const { openPairing } = await import('#lib/sync/pairing.ts');
    const secret = await meetingSecret(invitation);
    while (!closed) {
      pairing = openPairing({ secret, signaling });
      const paired = await pairing.paired;
      if (typeof paired === 'string') continue;
      paired.onMessage(heard);
      if (letter) await paired.send(letter);
      said = (words) => void paired.send(words);
      await pairing.closed;
      said = () => undefined;
    }
  };
  let said: (letter: Bytes) => void = () => undefined;
  void open();
  return {
    say(words) {
      letter = words;
      said(words);
    },
    close() {
      closed = true;
      pairing?.close();
    },
  };
}
