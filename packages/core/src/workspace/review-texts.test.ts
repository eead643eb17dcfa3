import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { retentionPlan, retentionRule } from '../access/retention.ts';
import { briefFigures } from '../reviews/brief-figures.ts';
import type { ReviewBrief } from '../schema/review.ts';
import { parseRecord } from '../schema/parse.ts';
import { reviewWorld } from '../testing/review-world.ts';
import { cites, reviewing } from '../testing/reviewing.ts';

describe('the words of a review', () => {
  test('[ER28] go 36 months after its period has ended, and its figures stay', () => {
    const { state } = reviewWorld({}, [['feedback', 'manager']]);
    const plan = (at: string) =>
      retentionPlan(state, at).lines.filter(({ collection }) => collection === 'reviewBriefs');
    assert.deepEqual(plan('2029-06-30T23:00:00Z'), []);
    assert.deepEqual(plan('2029-07-01T00:00:00Z'), [{ collection: 'reviewBriefs', count: 1 }]);
    const before = state.growth.reviewBriefs.get('r' as never) as ReviewBrief;
    const after = retentionRule(state, '2029-07-01T00:00:00Z')('reviewBriefs', before);
    assert.equal(after?.text, undefined);
    assert.deepEqual(after && briefFigures(after), briefFigures(before));
  });

  test('[ER28] of a review that was started long after its period go by when it was', () => {
    const { state } = reviewWorld();
    const { seen, ...brief } = state.growth.reviewBriefs.get('r' as never) as ReviewBrief;
    const late = { ...brief, seen, start: '2020-01-01', end: '2020-12-31' };
    state.put({
      ...{ collection: 'reviewBriefs', id: 'r' },
      record: parseRecord('reviewBriefs', late),
    });
    const counts = (at: string) =>
      retentionPlan(state, at).lines.filter(({ collection }) => collection === 'reviewBriefs')
        .length;
    assert.deepEqual(['2029-05-04T10:00:00Z', '2029-05-05T00:00:00Z'].map(counts), [0, 1]);
  });

  test('[ER30] [ER31] are in the export of whoever wrote them, and of whom they were shared with', async () => {
    const { of, review, briefId } = await reviewing(['ada']);
    const exports = () =>
      ['lea', 'mia', 'ada'].map(
        (viewer) =>
          of(viewer)
            .exportPerson()
            .reviewBriefs?.map(({ text }) => text) ?? [],
      );
    await review('lea', 'write', { text: 'Well done.', base: null });
    assert.deepEqual(exports(), [['Well done.'], [], []]);
    await review('lea', 'cite', cites(['feedback', 'manager']));
    await review('lea', 'share', { base: 'Well done.' });
    assert.deepEqual(exports(), [['Well done.'], ['Well done.'], []]);
    assert.doesNotMatch(JSON.stringify(of('mia').exportPerson().reviewBriefs), /"manager"/);
    assert.equal(of('mia').exportPerson().reviewBriefs?.[0]?.id, briefId);
  });

  test('[RV18] go when either of the two is erased, and the figures stay', async () => {
    const { run, review, seenBy } = await reviewing(['hal']);
    await review('lea', 'cite', cites(['feedback', 'both'], ['check-in', 'c2']));
    await review('lea', 'write', { text: 'Well done.', base: null });
    await review('lea', 'share', { base: 'Well done.' });
    const { figures } = seenBy('lea');
    await run('hal', 'person.erase', { personId: 'mia' });
    const { brief, figures: after } = seenBy('lea');
    assert.deepEqual([brief.text, after], [undefined, figures]);
  });
});
