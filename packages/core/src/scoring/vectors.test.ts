import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = process.env['THROUGHLINE_VECTORS'] ?? join(root, '../shared/vectors');

/** The same forms as the vectors have; figures worked out by hand. */
const embedded = {
  progress: [
    {
      measure: { kind: 'number', start: 10, target: 0 },
      values: [4],
      expect: { kind: 'scored', raw: 0.6, progress: 0.6 },
    },
    { measure: { kind: 'zones' }, values: [], expect: { kind: 'no-data' } },
  ],
  expected: [
    {
      start: '2026-03-29',
      due: '2026-03-29',
      at: '2026-03-29T10:30:00Z',
      zone: 'Europe/Oslo',
      expect: 0.5,
    },
  ],
  recency: [
    { u: [0.5, 0.75, 1], expect: { recencyIndex: 0.5, tailLift: 8 / 3 } },
    { u: [], expect: { kind: 'no-data' } },
  ],
  rulebooks: [
    { progress: 0.4, expected: 0.5, expect: { 'ratio-90-70': 'at-risk', 'gap-20-40': 'on-track' } },
  ],
  cadence: [
    {
      rule: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        from: '2026-03-23',
        time: '09:00',
        zone: 'Europe/Oslo',
      },
      graceHours: 72,
      at: '2026-04-01T00:00:00Z',
      checkIns: ['2026-03-24T09:00:00Z', '2026-03-24T10:00:00Z'],
      expect: {
        slots: [
          { due: '2026-03-23T08:00:00Z', state: 'late' },
          { due: '2026-03-30T07:00:00Z', state: 'on-time' },
          { due: '2026-04-06T07:00:00Z', state: 'pending' },
        ],
        checkIns: [
          { at: '2026-03-24T09:00:00Z', slot: '2026-03-23T08:00:00Z', as: 'late' },
          { at: '2026-03-24T10:00:00Z', slot: '2026-03-30T07:00:00Z', as: 'on-time' },
        ],
      },
    },
  ],
  rollup: [
    {
      at: '2026-05-16T12:00:00Z',
      settings: { noData: 'zero' },
      goals: [
        { id: 'a', kind: 'objective', start: '2026-04-01', due: '2026-06-30' },
        {
          id: 'b',
          kind: 'key-result',
          start: '2026-04-01',
          due: '2026-06-30',
          links: [{ parentId: 'a' }],
          measure: { kind: 'number', start: 0, target: 8 },
        },
        {
          id: 'c',
          kind: 'key-result',
          start: '2026-04-01',
          due: '2026-06-30',
          links: [{ parentId: 'a' }],
          state: 'closed',
          outcome: { grade: 0.75 },
        },
      ],
      checkIns: [{ goalId: 'b', at: '2026-05-01T09:00:00Z', value: 2 }],
      expect: { a: { kind: 'scored', progress: 0.5 } },
    },
  ],
};

function run(dir: string): { status: number | null; lines: string[] } {
  const script = join(root, 'scripts/vectors.mjs');
  const args = ['--conditions=source', script, dir];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

function runCases(files: Record<string, unknown[]>): ReturnType<typeof run> {
  const dir = mkdtempSync(join(tmpdir(), 'vectors-'));
  try {
    for (const [name, cases] of Object.entries(files)) {
      writeFileSync(join(dir, `${name}.json`), JSON.stringify({ format: name, cases }));
    }
    return run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe('vectors', () => {
  it('[S90] pass through the public functions', () => {
    const { status, lines } = runCases(embedded);
    assert.deepEqual([status, lines.at(-1)], [0, '8 passed, 0 failed']);
  });

  it('[S90] that are wrong are named, and those not understood counted neither way', () => {
    const wrong = { measure: { kind: 'binary' }, values: [true], expect: { progress: 0 } };
    const { status, lines } = runCases({ progress: [wrong], odd: [{}] });
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      'odd.json: not understood',
      'progress.json: 0 of 1 as expected',
      '  case 0: result.progress is 1, not 0',
      '0 passed, 1 failed',
    ]);
  });

  it('[S90] of another program all pass, where they are at hand', () => {
    const { status, lines } = existsSync(folder) ? run(folder) : runCases(embedded);
    assert.deepEqual([status, lines.filter((line) => line.startsWith('  '))], [0, []]);
  });
});
