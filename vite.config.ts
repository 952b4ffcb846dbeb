import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { breakOnPurpose } from './tests/support/breakOnPurpose.ts';
import { noDefaultHosts } from './tools/noDefaultHosts.mjs';

export default defineConfig({
  plugins: [sveltekit(), noDefaultHosts(), ...(process.env.BREAK ? [breakOnPurpose(process.env.BREAK)] : [])],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.ts', 'tests/peers/**/*.test.ts', 'tests/laws/**/*.test.ts'],
    environment: 'node',
    // Its build for Node has no named exports; the one for browsers has.
    server: { deps: { inline: ['rrule'] } },
    // By itself it leaves one core to the screen, which a test machine does not have.
    maxWorkers: 2,
    setupFiles: ['tests/support/indexedDb.ts', 'tests/support/localStorage.ts'],
    testTimeout: 20_000,
  },
});
