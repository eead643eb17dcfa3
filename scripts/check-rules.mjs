// A test for every rule of packages/core/RULES.md, and a rule for every number in a test's title.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './lib/run.mjs';
import { filesBelow } from './lib/stamp.mjs';

const testFunctions = /^(test|it|describe|suite)$/;

/** The text of every test's title, with the file that it is in. */
function titlesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const called = node.expression;
      const name = ts.isPropertyAccessExpression(called) ? called.expression : called;
      const own = ts.isPropertyAccessExpression(called) ? called.name : called;
      if ([name, own].some((it) => ts.isIdentifier(it) && testFunctions.test(it.text))) {
        titles.push(node.arguments[0].getText(source));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** Where tests may be: the sources of packages, and the tests of what is built. */
function testsIn(base) {
  const packages = readdirSync(join(base, 'packages')).map((name) => join(base, 'packages', name));
  const sources = packages.map((folder) => join(folder, 'src')).filter((src) => existsSync(src));
  const scripts = join(base, 'scripts');
  const built = existsSync(scripts) ? filesBelow(scripts) : [];
  return [
    ...sources.flatMap((src) => filesBelow(src)).filter((path) => path.endsWith('.ts')),
    ...built.filter((path) => path.endsWith('.test.mjs')),
  ];
}

/** Rules without a test, numbers without a rule and rules given twice, each as one line. */
export function ruleProblems(base) {
  const file = join(base, 'packages', 'core', 'RULES.md');
  if (!existsSync(file)) return ['packages/core/RULES.md is missing'];
  const numbers = [...readFileSync(file, 'utf8').matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(
    ([, number]) => number,
  );
  const rules = new Set(numbers);
  const tested = new Map();
  for (const path of testsIn(base)) {
    for (const [, number] of titlesIn(path)
      .join('\n')
      .matchAll(/\[([A-Z]+\d+)\]/g)) {
      if (!tested.has(number)) tested.set(number, relative(base, path));
    }
  }
  return [
    ...(numbers.length ? [] : ['packages/core/RULES.md has no rule of the form "- **S1** text"']),
    ...numbers
      .filter((number, index) => numbers.indexOf(number) !== index)
      .map((number) => `rule ${number} is given twice`),
    ...[...rules].filter((it) => !tested.has(it)).map((it) => `rule ${it} has no test`),
    ...[...tested]
      .filter(([number]) => !rules.has(number))
      .map(([number, path]) => `${path} tests [${number}], which is no rule`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = ruleProblems(root);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
