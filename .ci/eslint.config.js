/** Holds the house rules on every file; the rooms themselves stand in `rooms.js`, what they may not say in `purity.js`. */
import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { boundariesRules, boundariesSettings } from './boundaries.js';
import { purity } from './purity.js';

const code = ['**/*.{ts,js,mjs,svelte}'];
const maxLines = (files, max) => ({ files, rules: { 'max-lines': ['error', { max }] } });

export default defineConfig(
  { ignores: ['node_modules/', '.svelte-kit/', 'build*/', 'release/', 'test-results/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: code, extends: [ts.configs.strict, svelte.configs.recommended] },
  {
    files: code,
    plugins: { boundaries },
    settings: boundariesSettings,
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      ...boundariesRules,
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@lucide/svelte', message: 'Import one icon: @lucide/svelte/icons/bell.' }] },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  ...purity.map(({ files, forbidden }) => ({
    files,
    rules: { 'no-restricted-syntax': ['error', ...forbidden] },
  })),
  {
    files: ['src/**'],
    ignores: ['src/lib/kernel/**', 'src/lib/ledger/table.ts', '**/*.test.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['warn', { assertionStyle: 'never' }] },
  },
  {
    files: ['**/{utils,helpers,types,constants,index}.{ts,js,mjs,svelte}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file after its main export.' },
      ],
    },
  },
  // State hands out whole new snapshots: a reactive Map would be a second truth.
  { files: ['src/lib/state/**'], rules: { 'svelte/prefer-svelte-reactivity': 'off' } },
  // Programs speak to whoever started them, and tests print their seeds.
  { files: ['tools/**', '.ci/**', 'tests/**'], rules: { 'no-console': 'off' } },
  maxLines(code, 300),
  maxLines(['**/*.svelte'], 180),
  maxLines(['**/+page.svelte'], 80),
);
