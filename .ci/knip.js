/** What nobody uses. Components are read with the imports in their markup too: a lazy page is imported there. */
const imports =
  /import\s[^;'"]*?from\s*['"][^'"]+['"]|import\(\s*['"][^'"]+['"]\s*\)|import\s+['"][^'"]+['"]/g;

export default {
  entry: [
    'src/**/*.worker.ts',
    'src/**/*.test.ts',
    'tools/*.mjs',
    'tools/signal/serve.mjs',
    'tests/**/*.ts',
    '.ci/*.{js,ts}',
  ],
  project: ['src/**/*.{ts,js,svelte}', 'tools/**/*.mjs', 'tests/**/*.ts', '.ci/**/*.{js,ts}'],
  compilers: { svelte: (text) => [...text.matchAll(imports)].map(([statement]) => statement).join(';\n') },
  prettier: { config: ['.ci/prettier.json'] },
  eslint: { config: ['.ci/eslint.config.js'] },
  playwright: { config: ['.ci/playwright.config.ts'] },
  // Fixed by the product; the room that carries between laptops will use the first, app.css the last.
  ignoreDependencies: ['@fontsource-variable/atkinson-hyperlegible-next'],
  // On every machine that runs the tests.
  ignoreBinaries: ['openssl', 'python3', 'sha256sum', 'turnserver'],
  rules: { types: 'off' },
};
