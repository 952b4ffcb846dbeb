/**
 * What a browser may do with Holdfast, said once: the build writes it into every page, `npm start` and the service worker
 * send it as headers, because a page cannot forbid its own framing.
 */
const self = /** @type {const} */ (['self']);

/** The policy of every page. The build adds the hash of SvelteKit's one inline script. */
export const contentSecurity = {
  'default-src': /** @type {const} */ (['none']),
  'script-src': /** @type {const} */ (['self', 'wasm-unsafe-eval']),
  // The hash is of the style attribute that hides SvelteKit's announcer of page changes; no other attribute passes.
  'style-src': /** @type {const} */ ([
    'self',
    'unsafe-hashes',
    'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
  ]),
  'img-src': /** @type {const} */ (['self', 'blob:', 'data:']),
  'font-src': self,
  // `ws:` only to this machine: for the signalling server that runs beside the page.
  'connect-src': /** @type {const} */ (['self', 'wss:', 'ws://localhost:*']),
  'worker-src': self,
  'manifest-src': self,
  'base-uri': /** @type {const} */ (['none']),
  'object-src': /** @type {const} */ (['none']),
  'form-action': /** @type {const} */ (['none']),
  'frame-src': /** @type {const} */ (['none']),
  'require-trusted-types-for': /** @type {const} */ (['script']),
  'trusted-types': /** @type {const} */ (['svelte-trusted-html', 'holdfast-workers']),
};

const KEYWORD = /^(self|none|script|wasm-unsafe-eval|unsafe-hashes|sha256-.*)$/;

/** @param {readonly (readonly [string, readonly string[]])[]} directives */
const written = (directives) =>
  directives
    .map(([name, values]) =>
      [name, ...values.map((value) => (KEYWORD.test(value) ? `'${value}'` : value))].join(' '),
    )
    .join('; ');

const all = Object.entries(contentSecurity);
/** A header cannot know the script's hash, and policies intersect: scripts are left to the policy in the page. */
const withoutScripts = all.filter(([name]) => name !== 'default-src' && name !== 'script-src');

export const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const documentHeaders = {
  ...headers,
  'Content-Security-Policy': `${written(withoutScripts)}; frame-ancestors 'none'`,
  'Permissions-Policy': [
    ...['accelerometer', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
    ...['microphone', 'midi', 'payment', 'serial', 'usb', 'browsing-topics'],
  ]
    .map((feature) => `${feature}=()`)
    .concat(
      ...['camera', 'clipboard-write', 'publickey-credentials-create', 'publickey-credentials-get'].map(
        (feature) => `${feature}=(self)`,
      ),
    )
    .join(', '),
};

/** A worker takes its policy from its own response, not from the page that starts it. */
export const scriptHeaders = { ...headers, 'Content-Security-Policy': written(all) };
