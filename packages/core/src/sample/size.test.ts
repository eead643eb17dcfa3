import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import { workspaceBegin } from '../workspace/commands/begin.ts';
import { createState } from '../workspace/state.ts';
import { sampleCompany, sampleViewer } from './company.ts';

const today = '2026-11-22';

/** Milliseconds of processor time of the fastest of three runs, whatever else the machine does. */
function fastest(run: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('the size of the sample', () => {
  before(calendarReady);

  test('[D23] a year of the usual company is less than 2.5 MB of JSON and begins within a second', () => {
    const company = sampleCompany({ today });
    const bytes = Buffer.byteLength(JSON.stringify(company));
    assert.ok(bytes < 2_500_000, `${bytes} bytes`);
    const context = {
      ...{ now: `${today}T10:00:00Z`, newId: () => 'new' },
      ...{ progressOf: () => undefined, version: 0, scoreOf: () => undefined },
    };
    const ms = fastest(() =>
      workspaceBegin
        .read({ records: company })
        .decide(createState(), { ...context, viewer: sampleViewer.id }),
    );
    assert.ok(ms < 1000, `begins in ${ms} ms`);
  });

  test('[D23] a hundred times the people and goals are made in seconds, with few more conversations', () => {
    const before = process.memoryUsage().heapUsed;
    const usual = sampleCompany({ today });
    const large = sampleCompany({ today, people: 6000, goals: 20_000 });
    const ms = fastest(() => sampleCompany({ today, people: 1500, goals: 5000 }));
    assert.ok(ms < 4000, `made in ${ms} ms`);
    assert.ok(process.memoryUsage().heapUsed - before < 400_000_000);
    assert.ok(large.meetings.length < 2 * usual.meetings.length);
    assert.ok(large.talkingPoints.length < 3 * usual.talkingPoints.length);
    assert.ok(large.checkIns.length < 4 * large.goals.length);
  });
});
