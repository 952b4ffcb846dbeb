import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.ts', 'tests/peers/**/*.test.ts', 'tests/laws/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/indexedDb.ts', 'tests/support/localStorage.ts'],
    testTimeout: 20_000,
  },
});
