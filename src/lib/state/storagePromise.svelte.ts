/** What this browser has promised about keeping, and how much room it gives: for the status line and the settings alike. */
import { askPersistence, persistenceAgain, type Persistence } from '#lib/app/persistence.ts';
import { roomHere } from '#lib/app/roomTaken.ts';
import { roomLevel, type Room, type RoomLevel } from '#lib/domain/device/room.ts';

/** Milliseconds: room runs short over days. */
const AGAIN = 600_000;

class StoragePromise {
  /** Undefined until the browser has answered. */
  answer = $state<Persistence>();
  level = $state<RoomLevel>('plenty');

  /** Looks now and from time to time; gives back how to stop. */
  watch = (): (() => void) => {
    const look = () => void this.look();
    look();
    const looking = setInterval(look, AGAIN);
    return () => clearInterval(looking);
  };

  async look(): Promise<void> {
    this.answer = await persistenceAgain();
    this.see(await roomHere());
  }

  see(room: Room | undefined): void {
    this.level = room ? roomLevel(room) : 'plenty';
  }

  async ask(): Promise<void> {
    this.answer = await askPersistence();
  }
}

export const storagePromise = new StoragePromise();
