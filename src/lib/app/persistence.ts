/** Whether this browser has promised to keep what it stores until a person removes it. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** What stands now; asks nobody. */
export const persistence = (): Promise<Persistence> => answer((storage) => storage.persisted());

/** Asks the browser. Some answer by themselves, some ask the person, some forget the question in a private window. */
export const askPersistence = (): Promise<Persistence> => answer((storage) => storage.persist());

async function answer(ask: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> {
  const { storage }: Partial<Navigator> = navigator;
  if (!storage || !('persist' in storage)) return 'unknown';
  return (await ask(storage)) ? 'granted' : 'refused';
}
