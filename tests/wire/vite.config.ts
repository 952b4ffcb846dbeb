/** Bundles the page on which the wire is shown before screens use it, beside the app, never into it. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { noDefaultHosts } from '../../tools/noDefaultHosts.mjs';

export default defineConfig({
  root: import.meta.dirname,
  base: '/wire/',
  plugins: [noDefaultHosts()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: resolve(import.meta.dirname, '../../test-results/wire'),
    emptyOutDir: true,
  },
});
