import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSnippets, snippetsIn } from './check-snippets.mjs';
import { folderWith } from './lib/fixture.mjs';

const fenced = (info, code) => `\`\`\`${info}\n${code}\n\`\`\`\n`;

test('takes only marked blocks, with the line that they start on', () => {
  const text = `Text\n${fenced('ts', 'left out')}\n${fenced('js run', 'a();\nb();')}`;
  const found = snippetsIn(text).map(({ language, line, code }) => ({ language, line, code }));
  assert.deepEqual(found, [{ language: 'js', line: 6, code: 'a();\nb();' }]);
});

test('runs what works and lists what is for the browser', async () => {
  const folder = folderWith({
    'README.md': fenced('js run', "import assert from 'node:assert';\nassert.ok(true);"),
    'docs/embedding.md': fenced('html run', '<perf-goal-tree></perf-goal-tree>'),
  });
  assert.deepEqual(await runSnippets(folder), { ran: 1, listed: 1, problems: [] });
});

test('fails on a broken snippet and names its place', async () => {
  const folder = folderWith({ 'README.md': `Intro\n${fenced('js run', "throw new Error('no')")}` });
  const { problems } = await runSnippets(folder);
  assert.match(problems.join('\n'), /^README\.md:2 failed[^]*Error: no/);
});

test('fails on a snippet that imports what does not exist', async () => {
  const code = "import { nothing } from '@throughline/core/nothing';";
  const folder = folderWith({ 'README.md': fenced('js run', code) });
  assert.match((await runSnippets(folder)).problems.join('\n'), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
});
