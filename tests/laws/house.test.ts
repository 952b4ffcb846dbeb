/** Walls that nobody tests fall quietly: each rule of the house is broken here once, and must be noticed. */
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: '.ci/eslint.config.js' });

async function faults(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${filePath}` });
  return (result?.messages ?? [])
    .filter((found) => found.severity === 2)
    .map((found) => found.ruleId ?? found.message);
}

const ROOMS = 'boundaries/dependencies';
const SYNTAX = 'no-restricted-syntax';
const broken: readonly (readonly [what: string, rule: string, file: string, code: string])[] = [
  ['a rule that reads the disk', ROOMS, 'src/lib/domain/plan/bad.ts', `import '#lib/vault/disk.ts';`],
  [
    'a rule that reads the disk by a relative path',
    ROOMS,
    'src/lib/domain/bad.ts',
    `import '../vault/disk.ts';`,
  ],
  [
    'a rule that reads the disk later',
    ROOMS,
    'src/lib/domain/bad.ts',
    `export const a = () => import('#lib/vault/disk.ts');`,
  ],
  [
    'a rule that hands on what the app has',
    ROOMS,
    'src/lib/domain/bad.ts',
    `export * from '#lib/app/workspace.ts';`,
  ],
  [
    'a component that knows the state',
    ROOMS,
    'src/lib/ui/Bad.svelte',
    `<script lang="ts">import { desk } from '#lib/state/desk.svelte.ts'; desk();</script>`,
  ],
  [
    'a page that opens a book by itself',
    ROOMS,
    'src/routes/+page.svelte',
    `<script lang="ts">import * as Y from 'yjs'; new Y.Doc();</script>`,
  ],
  ['an app that runs yjs', ROOMS, 'src/lib/app/bad.ts', `import * as Y from 'yjs'; new Y.Doc();`],
  [
    'a component that knows the editor',
    ROOMS,
    'src/lib/ui/Bad.svelte',
    `<script lang="ts">import './prose/schema.ts';</script>`,
  ],
  [
    'an editor that makes a document',
    ROOMS,
    'src/lib/ui/prose/bad.ts',
    `import * as Y from 'yjs'; new Y.Doc();`,
  ],
  ['a ledger that knows the wire', ROOMS, 'src/lib/ledger/bad.ts', `import 'y-webrtc';`],
  ['a rule that needs Node', ROOMS, 'src/lib/domain/bad.ts', `import 'node:fs';`],
  ['a rule that needs the framework', ROOMS, 'src/lib/domain/bad.ts', `import '$app/paths';`],
  ['an import of a test', ROOMS, 'src/lib/domain/bad.ts', `import './good.test.ts';`],
  ['a junk drawer', 'boundaries/no-unknown-files', 'src/lib/utils/bad.ts', `export const a = 1;`],
  ['a file named after nothing', SYNTAX, 'src/lib/domain/plan/helpers.ts', `export const a = 1;`],
  ['a rule that looks at the clock', SYNTAX, 'src/lib/domain/bad.ts', `export const a = Date.now();`],
  ['words that depend on today', SYNTAX, 'src/lib/text/bad.ts', `export const a = new Date();`],
  ['a rule that throws dice', SYNTAX, 'src/lib/domain/bad.ts', `export const a = Math.random();`],
  ['cryptography outside its room', SYNTAX, 'src/lib/app/bad.ts', `export const a = crypto.subtle;`],
  ['words in a component', SYNTAX, 'src/lib/ui/Bad.svelte', `<p>Good morning</p>`],
  ['words in an attribute', SYNTAX, 'src/lib/ui/Bad.svelte', `<button aria-label={'Close'}>×</button>`],
  [
    'an effect in a component',
    SYNTAX,
    'src/lib/ui/Bad.svelte',
    `<script lang="ts">$effect(() => {});</script>`,
  ],
  [
    'raw HTML',
    'svelte/no-at-html-tags',
    'src/lib/ui/Bad.svelte',
    `<script lang="ts">let { a }: { a: string } = $props();</script>{@html a}`,
  ],
  [
    'every icon at once',
    'no-restricted-imports',
    'src/lib/ui/Bad.svelte',
    `<script lang="ts">import { Bell } from '@lucide/svelte';</script><Bell />`,
  ],
  ['a component without an end', 'max-lines', 'src/lib/ui/Bad.svelte', '<br />\n'.repeat(181)],
  ['a page that is a room', 'max-lines', 'src/routes/+page.svelte', '<br />\n'.repeat(81)],
  ['an error that is swallowed', 'no-empty', 'src/lib/app/bad.ts', `try { a(); } catch {} function a() {}`],
  [
    'a type that says nothing',
    '@typescript-eslint/no-explicit-any',
    'src/lib/app/bad.ts',
    `export const a: any = 1;`,
  ],
  [
    'a claim that something is there',
    '@typescript-eslint/no-non-null-assertion',
    'src/lib/app/bad.ts',
    `export const a = (b?: string) => b!.length;`,
  ],
];

test.each(broken)('the house notices %s', async (_what, rule, file, code) => {
  expect(await faults(file, code)).toContain(rule);
});

const sound: readonly (readonly [what: string, file: string, code: string])[] = [
  [
    'a rule that uses what lies under it',
    'src/lib/domain/plan/good.ts',
    `import '#lib/kernel/ids.ts';\nimport 'valibot';`,
  ],
  ['a date made of an instant', 'src/lib/domain/good.ts', `export const a = new Date(0);`],
  ['yjs in the ledger', 'src/lib/ledger/good.ts', `import * as Y from 'yjs';\nexport const a = new Y.Doc();`],
  [
    'the types of yjs in the app',
    'src/lib/app/good.ts',
    `import type { Doc } from 'yjs';\nexport type A = Doc;`,
  ],
  [
    'a door that joins rooms',
    'src/routes/+page.svelte',
    `<script lang="ts">import { resolve } from '$app/paths'; import { a } from '#lib/state/desk.svelte.ts'; a(resolve);</script>`,
  ],
  [
    'a route that reads its own types',
    'src/routes/+layout.ts',
    `import type { LayoutLoad } from './$types';\nexport const load: LayoutLoad = () => ({});`,
  ],
  [
    'an icon of its own',
    'src/lib/ui/Good.svelte',
    `<script lang="ts">import Bell from '@lucide/svelte/icons/bell';</script><Bell />`,
  ],
  [
    'a test with its tools',
    'src/lib/domain/good.test.ts',
    `import { test } from 'vitest';\nimport * as fc from 'fast-check';\nimport '#lib/kernel/ids.ts';\ntest('a', () => { fc.sample(fc.integer()); });`,
  ],
  [
    'styles beside words from text',
    'src/lib/ui/Good.svelte',
    `<script lang="ts">let { label }: { label: string } = $props();</script><p class="good">{label}</p><style>.good { color: red; }</style>`,
  ],
];

test.each(sound)('the house lets %s pass', async (_what, file, code) => {
  expect(await faults(file, code)).toEqual([]);
});
