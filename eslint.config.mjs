import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The way of the data: each room reads only the ones before it, and only the charts know cdk8s. */
const KUBERNETES = ['cdk8s', 'cdk8s-plus-*', 'constructs'];
/** The program's start and what users import: no room reads them. */
const STARTS = ['../**/main', '../**/index', '../**/plus'];
/** Actions that only one file may take. */
const PROGRAMS = {
  group: ['child_process', 'node:child_process'],
  message: 'Only cli/run.ts starts programs, which get the environment of the shell as it is.',
};
const rooms = {
  compose: ['**/plan/**', '**/charts/**', '**/output/**', '**/cli/**', ...KUBERNETES],
  plan: ['**/charts/**', '**/output/**', '**/cli/**', ...KUBERNETES],
  charts: ['**/output/**', '**/cli/**'],
  output: ['**/plan/**', '**/charts/**', '**/cli/**', ...KUBERNETES],
};

/** The rooms of the plan from the ground floor up: each reads those before it, and so there is no cycle. */
const PLAN_ROOMS = [
  'values',
  'treatments',
  'build',
  'content',
  'settings',
  'kompose',
  'x-kubernetes',
  'images',
  'facts',
  'network',
  'storage',
  'container',
  'workload',
  'starting',
  'service',
  'checks',
];

/** The files and rooms of the Compose model from the ground floor up, as above. */
const COMPOSE_ROOMS = [
  'own',
  'limits',
  'files',
  'stage',
  'dependency-order',
  'values',
  'text',
  'position',
  'problem',
  'travel',
  'tree',
  'script',
  'credentials',
  'model',
  'normalise',
  'merge',
  'redaction',
  'problems',
  'validate',
  'chosen',
  'defaults',
  'project',
  'config',
  'rules',
  'interpolate',
  'source',
  'environment',
  'read',
  'load',
];

const restricted = (group) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group, message: 'Each room reads only the rooms before it.' }, PROGRAMS] },
  ],
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'lib', 'examples', 'imports', 'test-results', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: [...Object.keys(rooms).map((room) => `${room}/**/*.ts`), 'cli/**/*.ts', 'main.ts', 'index.ts', 'plus.ts'],
    ignores: ['output/terminal.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Text leaves through output/terminal.ts, which escapes what a terminal would obey.',
        })),
      ],
    },
  },
  {
    // A pattern that takes more than linear time for a text that somebody made for it would hang the program.
    files: ['**/*.ts'],
    ignores: ['test/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['cli/**/*.ts', 'main.ts', 'index.ts', 'plus.ts'],
    ignores: ['cli/run.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [PROGRAMS] }] },
  },
  ...Object.entries(rooms).map(([room, group]) => ({
    files: [`${room}/**/*.ts`],
    rules: restricted([...group, ...STARTS]),
  })),
  ...COMPOSE_ROOMS.flatMap((room, index) => {
    const later = COMPOSE_ROOMS.slice(index + 1);
    const fixed = [...rooms.compose, ...STARTS];
    return [
      { files: [`compose/${room}.ts`], rules: restricted([...fixed, ...later.map((other) => `./${other}`)]) },
      { files: [`compose/${room}/**/*.ts`], rules: restricted([...fixed, ...later.map((other) => `../**/${other}`)]) },
    ];
  }),
  ...PLAN_ROOMS.map((room, index) => ({
    files: [`plan/${room}/**/*.ts`],
    rules: restricted([
      ...rooms.plan,
      ...STARTS,
      ...PLAN_ROOMS.slice(index + 1).map((later) => `../**/${later}/**`),
      '**/plan-project',
    ]),
  })),
);
