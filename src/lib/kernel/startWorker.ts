/**
 * The page's content security policy wants a trusted URL for every worker. This is the one place that makes them, and
 * it accepts nothing but the app's own files (`import url from './x.worker.ts?worker&url'`).
 */
interface UrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: UrlPolicy): UrlPolicy;
}

let policy: UrlPolicy | undefined;

function workerPolicy(): UrlPolicy {
  const own: UrlPolicy = {
    createScriptURL(url) {
      const { origin } = new URL(url, location.href);
      if (origin !== location.origin) throw new Error('a worker must come from this site');
      return url;
    },
  };
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return trustedTypes?.createPolicy('holdfast-workers', own) ?? own;
}

export function startWorker(url: string): Worker {
  policy ??= workerPolicy();
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

/** The same trusted road for the service worker's own script. */
export function trustedScript(url: string): string {
  policy ??= workerPolicy();
  return policy.createScriptURL(url);
}
