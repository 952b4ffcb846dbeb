/** What somebody copied from an open school in a shared room is taken off the clipboard when the school is locked. */
import { preferences } from './preferences.svelte.ts';

/** To be called when a school opens; gives back what to do when it locks. */
export function watchCopies(): () => void {
  const leaving = new AbortController();
  let copied = false;
  for (const taking of ['copy', 'cut'])
    document.addEventListener(taking, () => (copied = true), { signal: leaving.signal });
  return () => {
    leaving.abort();
    if (copied && preferences.settings.sharedRoom) void empty();
  };
}

/** A browser that keeps the clipboard to itself while its window is not in front is asked again when it is. */
async function empty(): Promise<void> {
  const { clipboard }: Partial<Navigator> = navigator;
  if (!clipboard) return;
  try {
    await clipboard.writeText('');
  } catch {
    addEventListener('focus', () => void empty(), { once: true });
  }
}
