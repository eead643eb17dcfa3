// The runner of worked cases has to fail where a case does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './lib/run.mjs';

/** What the runner prints and ends with, on a folder of these files. */
function runOn(files) {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), JSON.stringify(content));
    }
    const args = ['--conditions=source', join(root, 'scripts', 'vectors.mjs'), folder];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, last: stdout.trim().split('\n').at(-1), stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const half = (progress) => ({
  measure: { kind: 'number', start: 0, target: 10 },
  values: [5],
  expect: { kind: 'scored', progress },
});

test('cases that hold pass, and files that are not understood are named', () => {
  const { status, last, stdout } = runOn({
    'progress.json': { cases: [half(0.5)] },
    'expected-2.json': {
      cases: [
        {
          start: '2026-01-01',
          due: '2026-01-02',
          at: '2026-01-02T00:00:00Z',
          zone: 'UTC',
          expect: 0.5,
        },
      ],
    },
    'odd.json': { cases: [{}] },
  });
  assert.deepEqual([status, last], [0, '2 passed, 0 failed']);
  assert.match(stdout, /odd\.json: not understood/);
});

test('a wrong figure, a case that expects nothing and a file without cases fail', () => {
  const { status, last, stdout } = runOn({
    'progress.json': { cases: [half(0.5), half(0.6), { ...half(0.5), expect: {} }] },
    'rollup.json': { cases: [] },
  });
  assert.deepEqual([status, last], [1, '1 passed, 3 failed']);
  assert.match(stdout, /case 1: result\.progress is 0\.5, not 0\.6/);
});

test('a folder in which nothing could be checked fails', () => {
  const { status, last } = runOn({ 'odd.json': { cases: [{}] } });
  assert.deepEqual([status, last], [1, '0 passed, 0 failed']);
});
