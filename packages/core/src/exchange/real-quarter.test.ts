import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { after, planOf, workspaceWith } from '../testing/import-plans.ts';
import { decodeCsv } from './csv-bytes.ts';

// One company's published quarter, kept outside of the repository; without it there is nothing to test.
const beside = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const path = join(process.env['THROUGHLINE_DATA'] ?? beside, 'real-okrs/2018-q3.csv');

if (existsSync(path)) {
  describe('a real quarter', () => {
    const csv = decodeCsv(readFileSync(path));
    const options = { period: { name: '2018 Q3', start: '2018-07-01', end: '2018-09-30' } };

    test('[X23] none of the 160 rows is lost, and its figures stay as they are given', () => {
      const plan = planOf(csv, workspaceWith(), options);
      assert.deepEqual(plan.errors, []);
      assert.deepEqual([plan.counts.create, plan.counts.cycles], [160, 1]);
      const goals = plan.command?.input.goals ?? [];
      assert.equal(goals.filter((goal) => goal.kind === 'objective').length, 37);
      assert.equal(goals.filter((goal) => goal.links.length === 0).length, 3);
      const stated = goals.flatMap((goal) => goal.stated?.progress ?? []);
      assert.equal(stated.length, 69);
      assert.deepEqual(
        stated.filter((progress) => progress < 0 || progress > 1).sort((a, b) => a - b),
        [-0.17, 1.02, 1.05, 1.05, 1.1, 1.1],
      );
      const scaled = goals.filter((goal) => goal.measure);
      assert.ok(scaled.every(({ stated: given }) => given?.start === 0 && given.target));
      assert.equal(scaled.length, goals.filter((goal) => goal.stated?.start !== undefined).length);
    });

    test('[X23] imported once more it changes nothing', () => {
      const records = workspaceWith();
      const once = after(records, planOf(csv, records, options));
      assert.equal(once.goals.size, 160);
      const again = planOf(csv, once, options);
      assert.deepEqual([again.counts.unchanged, again.counts.teams], [160, 0]);
      assert.equal(again.command?.input.updates.length, 0);
      assert.equal(again.command?.input.checkIns.length, 0);
    });
  });
}
