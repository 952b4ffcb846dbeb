import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { breakOnPurpose } from './tests/support/breakOnPurpose.ts';

export default defineConfig({
  plugins: [sveltekit(), ...(process.env.BREAK ? [breakOnPurpose(process.env.BREAK)] : [])],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.ts', 'tests/peers/**/*.test.ts', 'tests/laws/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/indexedDb.ts', 'tests/support/localStorage.ts'],
    testTimeout: 20_000,
  },
});
