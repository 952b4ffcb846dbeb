/** Whether this browser has promised to keep what it stores until a person removes it. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** What stands now; asks nobody. */
export const persistence = (): Promise<Persistence> => answer((storage) => storage.persisted());

/** Asks the browser. Some answer by themselves, some ask the person, some forget the question in a private window. */
export function askPersistence(now = Date.now()): Promise<Persistence> {
  localStorage.setItem(ASKED, String(now));
  return answer((storage) => storage.persist());
}

/**
 * After unlocking: what stands, and asked again where the answer may have changed. Browsers that decide by themselves come
 * to trust a site that is used; those that ask the person must not do so every morning.
 */
export async function persistenceAgain(now = Date.now()): Promise<Persistence> {
  const stands = await persistence();
  if (stands !== 'refused') return stands;
  const asked = Number(localStorage.getItem(ASKED) ?? 0);
  return now - asked >= ASK_EVERY || (await isAllowed()) ? askPersistence(now) : stands;
}

const ASKED = 'holdfast.askedToKeep';
/** Thirty days. */
const ASK_EVERY = 30 * 24 * 3_600_000;

/** The person, or whoever manages this browser, has allowed it: the answer is known and asks nobody. */
async function isAllowed(): Promise<boolean> {
  const { permissions }: Partial<Navigator> = navigator;
  const known = await permissions?.query({ name: 'persistent-storage' }).catch(() => undefined);
  return known?.state === 'granted';
}

async function answer(ask: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> {
  const { storage }: Partial<Navigator> = navigator;
  if (!storage || !('persist' in storage)) return 'unknown';
  return (await ask(storage)) ? 'granted' : 'refused';
}
