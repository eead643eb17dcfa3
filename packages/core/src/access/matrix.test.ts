import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { collections } from '../schema/collections.ts';
import { commands } from '../workspace/commands/table.ts';
import { accessMatrix } from './matrix.ts';

const rows = accessMatrix();
const saidOf = (part: string) =>
  rows.filter((row) => row.part === part).flatMap(({ what }) => what.split(/[, ]+/));

describe('the access matrix', () => {
  test('[P1] names every collection and every command that the workspace has', () => {
    const seeing = new Set(saidOf('seeing'));
    const absent = Object.keys(collections).filter((name) => !seeing.has(name));
    assert.deepEqual(absent, []);
    const doing = new Set(saidOf('doing'));
    assert.deepEqual(
      commands.map(({ type }) => type).filter((type) => !doing.has(type)),
      [],
    );
  });

  test('[P1] gives rules that the list of rules has, and says of each who it is for', () => {
    const text = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8');
    for (const { what, who, rule } of rows) {
      assert.ok(who.length > 0 && !who.includes('undefined'), what);
      for (const number of rule.split(', ')) assert.ok(text.includes(`- **${number}** `), number);
    }
  });
});
