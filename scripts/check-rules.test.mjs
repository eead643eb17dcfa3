import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleProblems } from './check-rules.mjs';
import { folderWith } from './lib/fixture.mjs';

const problemsOf = (rules, tests) =>
  ruleProblems(
    folderWith({
      'packages/core/RULES.md': rules,
      'packages/core/src/scoring/rollup.test.ts': tests,
    }),
  );

test('accepts rules that are all proven', () => {
  const tests = "test('[S1] adds up', () => {}); it(`[S2] and ${more}`, () => {});";
  assert.deepEqual(problemsOf('- **S1** Adds up.\n- **S2** And more.\n', tests), []);
});

test('finds a rule without a test', () => {
  const problems = problemsOf('- **S1** Adds up.\n- **S2** More.\n', "test('[S1] adds up')");
  assert.deepEqual(problems, ['rule S2 has no test']);
});

test('does not take a number in a comment for a test', () => {
  const problems = problemsOf('- **S1** Adds up.\n', "// [S1]\ntest('adds up', () => '[S1]')");
  assert.deepEqual(problems, ['rule S1 has no test']);
});

test('finds a number without a rule', () => {
  const problems = problemsOf('- **S1** Adds up.\n', "test('[S1] [S9] adds up')");
  assert.deepEqual(problems, [
    'packages/core/src/scoring/rollup.test.ts tests [S9], which is no rule',
  ]);
});

test('finds a number given twice and a list without rules', () => {
  assert.match(
    problemsOf('- **S1** A.\n- **S1** B.\n', "test('[S1]')").join(),
    /S1 is given twice/,
  );
  assert.match(problemsOf('No rules.', '').join(), /has no rule of the form/);
});
