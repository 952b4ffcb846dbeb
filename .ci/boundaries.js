/** Turns the table of rooms into the settings and the rule of eslint-plugin-boundaries. */
import { fileURLToPath } from 'node:url';
import { doors, forTests, rooms } from './rooms.js';

const room = (name) =>
  doors.some((door) => door.name === name) ? { file: { categories: name } } : { element: { type: name } };
const packages = (names) => ({ module: { origin: 'external', source: names } });

function policiesOf({ name, sees, packages: values, typesOf, node }) {
  const from = room(name);
  return [
    { from, allow: { to: [name, ...sees].map(room) } },
    ...(values.length ? [{ from, allow: { to: packages(values) } }] : []),
    ...(typesOf.length ? [{ from, allow: { to: packages(typesOf), dependency: { kind: 'type' } } }] : []),
    ...(node ? [{ from, allow: { to: { module: { origin: 'core' } } } }] : []),
  ];
}

const test = { file: { categories: 'test' } };
const testPolicies = [
  { from: test, allow: { to: [packages(forTests), { module: { origin: 'core' } }, room('support')] } },
  { disallow: { to: test }, message: 'Nothing imports a test.' },
];

export const boundariesSettings = {
  'import/resolver': { [fileURLToPath(new URL('resolver.js', import.meta.url))]: {} },
  'boundaries/root-path': fileURLToPath(new URL('..', import.meta.url)),
  'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
  'boundaries/elements': rooms.map(({ name, at }) => ({ type: name, pattern: at, partialMatch: false })),
  'boundaries/files': [
    ...doors.map(({ name, at }) => ({ category: name, pattern: at })),
    { category: 'test', pattern: '**/*.test.ts' },
  ],
};

export const boundariesRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      checkUnknownLocals: true,
      checkInternals: true,
      policies: [...rooms.flatMap(policiesOf), ...doors.flatMap(policiesOf), ...testPolicies],
      message: 'This room may not import that: .ci/rooms.js says who sees whom.',
    },
  ],
};
