// Called with --config, so that the root keeps only what belongs there.
import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', 'packages/*/src/testing/**'];

const bannedImports = [
  { name: 'lit/directives/style-map.js', message: 'Blocked by a strict CSP: set properties.' },
  { name: 'lit/directives/unsafe-html.js', message: 'Templates only, never a string of HTML.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'Templates only, never a string of SVG.' },
  { name: 'zod', message: "Costs 92 kB: import * as z from 'zod/mini'." },
  { name: 'd3-dsv', message: 'Builds code from strings, which a strict CSP blocks.' },
];

const forbid = (selector, message) => ({ selector, message });

const everywhere = [
  forbid('MemberExpression[property.name=/^(inner|outer)HTML$/]', 'Use a template.'),
  forbid("CallExpression[callee.property.name='insertAdjacentHTML']", 'Use a template.'),
  forbid('TSEnumDeclaration', 'Use a union of literals.'),
  forbid('ExportDefaultDeclaration', 'Export by name.'),
  forbid(
    "ImportDeclaration[source.value='zod/mini'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    "import * as z from 'zod/mini'",
  ),
];

const onlyFromArguments = [
  forbid("MemberExpression[object.name='Date'][property.name='now']", 'Time is an argument.'),
  forbid("NewExpression[callee.name='Date'][arguments.length=0]", 'Time is an argument.'),
  forbid("CallExpression[callee.name='Date']", 'Time is an argument.'),
  forbid("MemberExpression[object.name='Math'][property.name='random']", 'Chance is an argument.'),
  forbid("MemberExpression[object.name='Temporal'][property.name='Now']", 'Time is an argument.'),
  forbid("Identifier[name='console']", 'Core does not log.'),
];

const runAlways = [
  forbid(
    'CallExpression > MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(skip|only|todo)$/]',
    'A test that is skipped proves nothing, and one that runs alone hides the others.',
  ),
  forbid(
    'CallExpression[callee.name=/^(test|it|describe|suite)$/] > ObjectExpression > Property[key.name=/^(skip|only|todo)$/]',
    'A test that is skipped proves nothing, and one that runs alone hides the others.',
  ),
];

const inElements = [
  ...everywhere.filter(({ selector }) => selector !== 'ExportDefaultDeclaration'),
  forbid('NewExpression[callee.name=/^(Custom)?Event$/]', 'Use an event class of events.ts.'),
  forbid(
    "CallExpression[callee.type='Super'] > Literal:first-child[value=/^(?!perf-[a-z]+(-[a-z]+)*$)/]",
    'An event is named perf-goal-select: lower case, and no name of the page.',
  ),
];

const commas = [
  "CallExpression[callee.property.name='join'] > Literal[value=/^[,;] $/]",
  'TemplateElement[value.raw=/^[,;] $|>[,;]\\s*$/]',
].map((selector) =>
  forbid(selector, 'Not the comma of every language: use nameList, listOf, listed or factsText.'),
);

export default defineConfig(
  globalIgnores(['**/dist/', 'docs/api/', '**/coverage/']),
  eslint.configs.recommended,
  // TypeScript knows undefined names better, and the scripts would need lists of globals.
  { rules: { 'no-undef': 'off' } },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.test.json'],
        tsconfigRootDir: fileURLToPath(new URL('../', import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Storages, scoreboards and the like are records of functions, which need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': ['error', { paths: bannedImports }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['packages/core/src/system.ts', ...tests],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...onlyFromArguments],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/storage/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-useless-template-literals': 'error',
      'no-restricted-syntax': ['error', ...inElements, ...commas],
    },
  },
  {
    // Each of these is in one language, whose comma that is.
    files: ['packages/elements/src/messages/{en,de}*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inElements] },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // node:test returns promises that its runner waits for; chai asserts by reading a property.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...everywhere, ...runAlways],
    },
  },
  {
    // What other libraries declare is extended by interfaces without members, and what must not compile has no type.
    files: ['packages/elements/src/**/*.d.ts', 'packages/elements/src/testing/page-types.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['scripts/**/*.test.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...runAlways] },
  },
);
