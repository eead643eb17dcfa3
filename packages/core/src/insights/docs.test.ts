import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { causeKinds } from './causes.ts';
import { goalFigures } from './goal-figures.ts';

test('[I23] the docs have a row for every figure about goals and every kind of cause', () => {
  const page = readFileSync(new URL('../../../../docs/insights.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
  for (const name of [...goalFigures.map(({ id }) => id), ...causeKinds]) {
    assert.equal(rows.filter((row) => row === name).length, 1, name);
  }
});
