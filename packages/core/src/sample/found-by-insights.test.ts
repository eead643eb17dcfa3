import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { shippedPractices } from '../practices/library.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import { sampleViewer } from './company.ts';
import { troubledTeam } from './habits.ts';
import { reviewedSample } from './reviews.ts';

/** The sample on a day, as its viewer for demos sees it. */
async function opened(day: string): Promise<Workspace> {
  const clock = { now: () => `${day}T10:00:00Z`, newId: () => 'begin' };
  const initial = await reviewedSample({ today: day });
  return createWorkspace({ storage: memoryStorage(), viewer: sampleViewer, ...clock, initial });
}

const bad = new Set(['stale', 'off-track']);
const open = new Set([...bad, 'on-track', 'at-risk', 'achieved', 'not-started', 'no-data']);

for (const day of ['2026-11-22', '2026-01-01', '2027-06-15', '2025-04-02']) {
  describe(`the team in trouble on ${day}`, () => {
    let workspace: Workspace;
    before(async () => {
      workspace = await opened(day);
    });

    test('[D31] has the greatest share of goals that are stale or off track', () => {
      const { cells } = workspace.insights().statusDistribution();
      const shares = new Map<string, readonly [troubled: number, all: number]>();
      for (const { teamId: of, status, count } of cells) {
        const teamId = of ?? '';
        if (!open.has(status)) continue;
        const [troubled, all] = shares.get(teamId) ?? [0, 0];
        shares.set(teamId, [troubled + (bad.has(status) ? count : 0), all + count]);
      }
      const [[worst], [, next]] = [...shares]
        .map(([teamId, [troubled, all]]) => [teamId, troubled / all] as const)
        .toSorted((a, b) => b[1] - a[1]) as [[string, number], [string, number]];
      assert.equal(worst, troubledTeam);
      assert.ok(next < 0.4);
    });

    test('[D31] has the fewest check-ins on time of the last month, where that of so few is shown', () => {
      const { cells, isFrozen } = workspace.insights().people() ?? assert.fail();
      assert.ok(isFrozen);
      const onTime = cells.filter(({ figure, teamId }) => figure === 'check-ins-on-time' && teamId);
      const own = onTime.find(({ teamId }) => teamId === troubledTeam);
      assert.ok(own !== undefined || day !== '2026-11-22');
      const health = workspace.insights().programmeHealth();
      assert.equal(health.kind, 'health');
      if (!own) return;
      for (const { value } of onTime) assert.ok(value >= own.value);
      const [first] = health.losses.filter(({ term }) => term === 'check-ins');
      const { groups } = first?.cause as { readonly groups: readonly { teamId: string }[] };
      assert.equal(groups[0]?.teamId, troubledTeam);
    });

    test('[D31] and its lead are what the coach speaks of first or second to the lead’s manager', () => {
      const found = workspace.coach({ practices: shippedPractices }).slice(0, 2);
      assert.ok(found.some(({ action }) => action.ids.personId === 'p-11'));
    });
  });
}
