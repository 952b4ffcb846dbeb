/**
 * Places where others of the school may still call: where it met before a key changed, and where it met last week. Whoever
 * calls is answered, and the lane hands on what makes them move. Here it is only said that somebody listens, so that those
 * who listen do not meet a second time.
 */
import { emptyDoc } from './beacon.ts';
import type { Peer } from './peer.ts';
import { Rendezvous, type RendezvousSetting } from './rendezvous.ts';
import type { TeamSecrets } from './teamSecrets.ts';

type Shared = Omit<
  RendezvousSetting,
  'doc' | 'topic' | 'password' | 'isQuiet' | 'isPolluted' | 'isBeaconShut'
>;

interface Place {
  readonly rendezvous: Rendezvous;
  readonly close: () => void;
}

export class OtherPlaces {
  #places: Place[] = [];

  get peers(): readonly Peer[] {
    return this.#places.flatMap(({ rendezvous }) => rendezvous.peers);
  }

  async open(former: readonly TeamSecrets[], shared: Shared): Promise<void> {
    this.#places = former.map(({ topic, password }) => {
      // What they gossip there is under keys of then; all of it comes by the lane as well.
      const doc = emptyDoc();
      const never = () => false;
      const rendezvous = new Rendezvous({
        ...shared,
        doc,
        topic,
        password,
        isQuiet: true,
        isPolluted: never,
        isBeaconShut: () => true,
      });
      const close = () => {
        rendezvous.stop();
        doc.destroy();
      };
      return { rendezvous, close };
    });
    await Promise.all(this.#places.map(({ rendezvous }) => rendezvous.start()));
  }

  tick(): void {
    for (const { rendezvous } of this.#places) rendezvous.tick();
  }

  recheck(): void {
    for (const { rendezvous } of this.#places) rendezvous.recheck();
  }

  close(): void {
    for (const { close } of this.#places.splice(0)) close();
  }
}
