/** Two tabs of one browser would be two laptops on one disk: one of them meets others. */

/** Resolves after `signal`. Where there are no Web Locks there are no other tabs to lock out either. */
export async function onlyOneTab(
  name: string,
  signal: AbortSignal,
  act: () => Promise<unknown>,
): Promise<void> {
  const untilStopped = async () => {
    if (signal.aborted) return;
    const over = new Promise((resolve) => signal.addEventListener('abort', resolve));
    await act();
    await over;
  };
  const locks = globalThis.navigator?.locks;
  if (!locks) return untilStopped();
  try {
    await locks.request(name, { signal }, untilStopped);
  } catch (problem) {
    if (!signal.aborted) throw problem;
  }
}
