import { tick } from 'svelte';

/** What was pressed may be gone with what it did: whoever works by keyboard goes on in the page, not before its start. */
export async function keepFocus(): Promise<void> {
  await tick();
  if (document.activeElement === document.body)
    document.getElementById('page')?.focus({ preventScroll: true });
}
