/**
 * Where the app cannot even begin (a file is missing on the host, a page came in place of a script, the network broke off),
 * this says so in the page's own words: a blank page helps nobody. It knows nothing of the app and needs none of its files.
 */
(() => {
  const panel = document.getElementById('unstarted');
  // Until it begins, only its own script stands in it.
  const begun = () => (document.getElementById('app')?.children.length ?? 0) > 1;
  const say = () => {
    if (panel && !begun()) panel.hidden = false;
  };
  addEventListener('unhandledrejection', say);
  addEventListener('error', say, true);
  setTimeout(say, 20_000);
  new MutationObserver((_, watching) => {
    if (!panel || !begun()) return;
    watching.disconnect();
    panel.hidden = true;
  }).observe(document.body, { childList: true, subtree: true });

  panel?.querySelector('button')?.addEventListener('click', async () => {
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.update().catch(() => undefined);
    if (!worker?.waiting) {
      // A wrong answer may lie in the browser's own cache, for a year: each file is asked of the host anew.
      const files = [...document.querySelectorAll('link[href]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      await Promise.allSettled(files.map((file) => fetch(file, { cache: 'reload' })));
      return location.reload();
    }
    // What is here is not whole, and a whole release waits. Other windows keep their drafts before they follow.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.waiting.postMessage({ type: 'SKIP_WAITING' });
  });
})();
