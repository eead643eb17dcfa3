import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerProblems } from './check-layers.mjs';
import { folderWith } from './lib/fixture.mjs';

const problemsOf = (files) =>
  layerProblems(
    folderWith({
      'packages/core/package.json': '{ "exports": { ".": {} } }',
      'packages/storage/package.json': '{ "exports": { "./idb": {} } }',
      ...files,
    }),
  );

const refused = [
  {
    what: 'a rule room that imports a schema value',
    files: { 'packages/core/src/goals/a.ts': "import { Goal } from '../schema/goal.ts';" },
    says: /goals\/a\.ts:1 imports \.\.\/schema\/goal\.ts, which goals may not/,
  },
  {
    what: 'alignment that imports scoring, types included',
    files: { 'packages/core/src/alignment/a.ts': "import type { S } from '../scoring/s.ts';" },
    says: /scoring\/s\.ts \(type\), which alignment may not/,
  },
  {
    what: 'zod outside schema',
    files: { 'packages/core/src/workspace/a.ts': "import * as z from 'zod/mini';" },
    says: /zod\/mini, which workspace may not/,
  },
  {
    what: 'immer outside workspace',
    files: { 'packages/core/src/goals/a.ts': "import { produce } from 'immer';" },
    says: /immer, which goals may not/,
  },
  {
    what: 'scoring that takes more of cadence than staleness',
    files: { 'packages/core/src/scoring/a.ts': "import { slots } from '../cadence/slots.ts';" },
    says: /cadence\/slots\.ts, which scoring may not/,
  },
  {
    what: 'a deep path into another package',
    files: { 'packages/storage/src/idb.ts': "import '@throughline/core/src/index.ts';" },
    says: /not an entry of @throughline\/core/,
  },
  {
    what: "another element's insides",
    files: { 'packages/elements/src/goal-tree/a.ts': "import '../check-in/check-in.ts';" },
    says: /check-in\/check-in\.ts, which goal-tree may not/,
  },
  {
    what: 'storage in an element',
    files: { 'packages/elements/src/goal-tree/a.ts': "import '@throughline/storage/idb';" },
    says: /storage\/idb, which goal-tree may not/,
  },
  {
    what: 'a test imported by a source',
    files: { 'packages/core/src/goals/a.ts': "import './b.test.ts';" },
    says: /imports the test file/,
  },
  {
    what: 'an example that reaches into the packages',
    files: { 'examples/page/main.mjs': "import '../../packages/core/src/index.ts';" },
    says: /an example uses published entries/,
  },
  {
    what: 'a cycle of types',
    files: {
      'packages/core/src/goals/a.ts': "import type { B } from './b.ts';",
      'packages/core/src/goals/b.ts': "export type { A } from './a.ts';",
    },
    says: /has a cycle: goals\/a\.ts → goals\/b\.ts → goals\/a\.ts/,
  },
];

for (const { what, files, says } of refused) {
  test(`refuses ${what}`, () => assert.match(problemsOf(files).join('\n'), says));
}

test('accepts what the table allows, and more in tests', () => {
  const problems = problemsOf({
    'packages/core/src/goals/a.ts': "import type { Goal } from '../schema/goal.ts';",
    'packages/core/src/goals/a.test.ts': "import { test } from 'node:test'; import './a.ts';",
    'packages/core/src/scoring/a.ts': "import { stale } from '../cadence/staleness.ts';",
    'packages/core/src/zones.ts': "const p = () => import('temporal-polyfill');",
    'packages/elements/src/goal-tree/goal-tree.ts':
      "import { html } from 'lit'; import 'lit/decorators.js'; const f = () => import('../perf-check-in.ts');",
    'packages/elements/src/perf-goal-tree.ts': "import './goal-tree/goal-tree.ts';",
    'packages/elements/src/perf-workspace.ts': "import './workspace/workspace.ts';",
    'packages/storage/src/idb.ts': "import { openDB } from 'idb'; import './idb-tabs.ts';",
  });
  assert.deepEqual(problems, []);
});
