import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { briefFigures } from '../reviews/brief-figures.ts';
import { type ReviewedSample, reviewedSample } from './reviews.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import { sampleViewer } from './company.ts';
import { someDays } from '../testing/sample-facts.ts';

const today = '2026-11-22';
let company: ReviewedSample;

describe('the reviews of the sample', () => {
  before(async () => {
    company = await reviewedSample({ today });
  });

  test('[D30] reviews of the closed quarters are shared and spoken of, one of oneself among them', () => {
    const { reviewBriefs, cycles } = company;
    const closed = cycles.filter(({ state, parentId }) => state === 'closed' && parentId);
    const all = reviewBriefs.filter(({ sharedAt }) => sharedAt !== undefined);
    assert.ok(all.length >= 6);
    for (const brief of all) {
      assert.deepEqual([brief.start, brief.end], [closed[0]?.start, closed.at(-1)?.end]);
      assert.ok(brief.comments.length > 0 && brief.cited.length >= 4, brief.id);
      const { available, bias } = briefFigures(brief);
      assert.ok(available.kind === 'measured' && available.coverage > 0.8, brief.id);
      assert.ok(bias.kind === 'measured' && !bias.isWarning, brief.id);
    }
    assert.ok(all.some(({ writerId, aboutId, readerId }) => writerId === aboutId && readerId));
  });

  test('[D30] a draft rests on the last weeks alone, and warns of it', () => {
    const draft = company.reviewBriefs.find(({ sharedAt }) => sharedAt === undefined);
    assert.ok(draft);
    const { bias } = briefFigures(draft);
    assert.ok(bias.kind === 'measured' && bias.isWarning);
  });

  test('[D32] the figures about people of the last month and quarter are kept, of the first working day', async () => {
    const taken = ({ figureSnapshots }: ReviewedSample) =>
      figureSnapshots.map(({ id, takenAt }) => `${id} ${takenAt}`);
    // 1 November 2026 is a Sunday; on New Year nobody works, so that it is that day itself.
    assert.deepEqual(taken(company), [
      '2026-10 2026-11-02T06:00:00Z',
      '2026-Q3 2026-10-01T05:00:00Z',
    ]);
    assert.ok(company.figureSnapshots.every(({ cells }) => cells.length > 0));
    const small = { people: 2, goals: 3 };
    assert.deepEqual(taken(await reviewedSample({ today: '2026-01-01', ...small })), [
      '2025-12 2025-12-31T23:00:00Z',
      '2025-Q4 2025-12-31T23:00:00Z',
    ]);
  });

  test('[D30] they fit whatever the day, and a company of few has fewer', async () => {
    for (const day of someDays) {
      const initial = await reviewedSample({ today: day });
      const storage = memoryStorage();
      const clock = { now: () => `${day}T10:00:00Z`, newId: () => 'begin' };
      const workspace = await createWorkspace({ storage, viewer: sampleViewer, ...clock, initial });
      assert.equal(workspace.setAside.length, 0);
      await workspace.close();
    }
    assert.deepEqual((await reviewedSample({ today, people: 2, goals: 3 })).reviewBriefs, []);
  });
});
