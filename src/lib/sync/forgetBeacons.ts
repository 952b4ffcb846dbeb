/** Beacons of other generations: nobody meets there any more. */
export async function forgetBeacons(prefix: string, except: string): Promise<void> {
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return;
  for (const { name } of await indexedDB.databases())
    if (name?.startsWith(prefix) && name !== except) indexedDB.deleteDatabase(name);
}
