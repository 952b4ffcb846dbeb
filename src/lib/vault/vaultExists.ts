import { databaseName } from './databaseName.ts';

/** Asks the browser itself: the door must know this before the database library is fetched. */
export async function vaultExists(vault: string): Promise<boolean> {
  const found = await indexedDB.databases();
  return found.some(({ name }) => name === databaseName(vault));
}
