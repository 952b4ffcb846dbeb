/**
 * The one table of rooms: where each lies, which rooms it may see, which packages it may use. Every import is held
 * against it. It changes only together with docs/ARCHITECTURE.md and a decision record.
 *
 * `packages` may be used as values; `typesOf` only in `import type`. Tests may add `forTests`. Node's own modules are for
 * the rooms marked `node` and for tests.
 */
const lib = (name, sees, packages = [], typesOf = []) => ({
  name,
  at: `src/lib/${name}`,
  sees,
  packages,
  typesOf,
});

const pure = ['kernel', 'domain'];
const belowVault = [...pure, 'crypto', 'text', 'ledger'];
const belowApp = [...belowVault, 'import', 'vault', 'sync'];
const belowState = [...belowApp, 'app'];
const wholeLib = [...belowState, 'state', 'ui', 'ui/prose'];

export const rooms = [
  lib('kernel', []),
  lib('domain', ['kernel'], ['valibot', 'rrule']),
  lib(
    'crypto',
    ['kernel'],
    [
      '@hpke/core',
      '@noble/hashes',
      'hash-wasm',
      '@scure/bip39',
      '@zxcvbn-ts/*',
      'age-encryption',
      'cborg',
      'comlink',
    ],
  ),
  lib('import', pure, ['papaparse', 'fflate', 'valibot', 'comlink']),
  lib('text', [...pure, 'import']),
  lib('ledger', [...pure, 'crypto'], ['yjs', 'cborg', 'valibot']),
  lib('vault', belowVault, ['dexie', 'comlink', 'valibot'], ['yjs']),
  lib('sync', belowVault, ['yjs', 'y-indexeddb', 'y-webrtc', 'y-protocols']),
  lib('app', belowApp, ['workbox-window', 'valibot', 'fflate', '$app'], ['yjs']),
  lib('state', belowState, ['svelte', '$app'], ['yjs', 'dexie', 'valibot']),
  // The editor lies in ui/ and is fetched by the pages that write: nothing else of ui knows it.
  lib(
    'ui/prose',
    ['kernel', 'domain', 'text', 'ui'],
    ['prosemirror-*', 'y-prosemirror', 'y-protocols', 'svelte', '@lucide/svelte'],
  ),
  lib(
    'ui',
    ['kernel', 'domain', 'text'],
    ['svelte', 'bits-ui', '@lucide/svelte', 'virtua', 'qr'],
    ['valibot'],
  ),
  {
    name: 'routes',
    at: 'src/routes',
    sees: [...wholeLib, 'generated', 'style'],
    packages: ['svelte', '@sveltejs/kit', '@lucide/svelte', '@fontsource-variable/*', '$app'],
    typesOf: ['valibot'],
  },
  {
    name: 'support',
    at: 'tests/support',
    sees: [...belowState, 'ui/prose'],
    packages: [
      'fake-indexeddb',
      'fast-check',
      'fflate',
      'prosemirror-state',
      'valibot',
      'vitest',
      'yjs',
      '$app',
    ],
    typesOf: ['vite', 'prosemirror-view'],
    node: true,
  },
  {
    name: 'tests',
    at: 'tests',
    sees: [...wholeLib, 'support', 'tools', 'house', 'headers'],
    packages: ['**'],
    typesOf: [],
    node: true,
  },
  {
    name: 'tools',
    at: 'tools',
    sees: [...pure, 'crypto', 'ledger', 'text', 'headers'],
    packages: ['sirv', '@playwright/test', 'ws'],
    typesOf: [],
    node: true,
  },
];

/** Single files that are no room, by the same columns. */
export const doors = [
  { name: 'generated', at: '.svelte-kit/types/**', sees: [], packages: [], typesOf: [] },
  { name: 'style', at: 'src/app.css', sees: [], packages: [], typesOf: [] },
  { name: 'headers', at: 'src/headers.js', sees: [], packages: [], typesOf: [] },
  // Speaks when the app cannot begin, so it needs none of its files.
  { name: 'unstarted', at: 'static/unstarted.js', sees: [], packages: [], typesOf: [] },
  { name: 'ambient', at: 'src/app.d.ts', sees: wholeLib, packages: [], typesOf: ['svelte', '@sveltejs/kit'] },
  {
    name: 'hooks',
    at: 'src/hooks.client.ts',
    sees: wholeLib,
    packages: ['$app'],
    typesOf: ['@sveltejs/kit'],
  },
  {
    name: 'service-worker',
    at: 'src/service-worker.ts',
    sees: ['kernel', 'headers'],
    packages: ['workbox-*', '$service-worker'],
    typesOf: [],
  },
  { name: 'house', at: '.ci/*', sees: ['tools'], packages: ['**'], typesOf: [], node: true },
  {
    name: 'configs',
    at: '*.config.{js,ts}',
    sees: ['headers', 'tools', 'support'],
    packages: ['**'],
    typesOf: [],
    node: true,
  },
];

export const forTests = ['vitest', 'fast-check', 'fake-indexeddb'];
