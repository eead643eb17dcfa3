import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { causeKinds } from './causes.ts';
import { goalFigures } from './goal-figures.ts';
import { peopleFigures } from './people-figures.ts';

const page = readFileSync(new URL('../../../../docs/insights.md', import.meta.url), 'utf8');

test('[I53] the docs have a row for every figure about people, with the periods that it is of', () => {
  for (const { definition, periods } of peopleFigures) {
    const name = definition.id;
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
    assert.ok(row?.trimEnd().endsWith(`| ${periods.join(', ').padEnd(14)} |`), name);
  }
});

test('[I23] the docs have a row for every figure about goals and every kind of cause', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
  for (const name of [...goalFigures.map(({ id }) => id), ...causeKinds]) {
    assert.equal(rows.filter((row) => row === name).length, 1, name);
  }
});
