import {
  type CycleId,
  type GoalId,
  PerfError,
  type PersonId,
  type PracticeId,
  type ReviewBriefId,
  type SeriesId,
} from '@throughline/core';
import { expect } from '@open-wc/testing';
import * as events from './index.ts';

const goalId = 'g1' as GoalId;
const cycleId = 'q2' as CycleId;
const counts = {
  ...{ rows: 1, create: 1, update: 0, unchanged: 0, error: 0 },
  ...{ people: 0, teams: 0, cycles: 0, checkIns: 0 },
};
const all = [
  new events.PerfCheckInEvent({ goalId, input: { goalId, value: 4, note: 'Two more signed' } }),
  new events.PerfCheckedInEvent({ goalId, commitId: 'c1' }),
  new events.PerfCheckInCancelEvent({ goalId }),
  new events.PerfGoalSelectEvent({ goalId }),
  new events.PerfGoalEditEvent({ goalId }),
  new events.PerfGoalSaveEvent({
    goalId,
    commands: [{ type: 'goal.realign', input: { goalId, links: [], base: [] } }],
  }),
  new events.PerfGoalSavedEvent({ goalId, isNew: false, isComplete: true, commitIds: ['c1'] }),
  new events.PerfGoalEditCancelEvent({}),
  new events.PerfGoalFixEvent({
    ...{ goalId, rule: 'due-in-the-past' },
    command: { type: 'goal.close', input: { goalId } },
  }),
  new events.PerfGoalMoveEvent({ goalId, links: [], base: [] }),
  new events.PerfGoalMovedEvent({ goalId, parentIds: [], commitId: 'c1' }),
  new events.PerfGoalFixedEvent({ goalId, rule: 'due-in-the-past', commitId: 'c1' }),
  new events.PerfGoalToggleEvent({ goalId, open: true }),
  new events.PerfTreeSortedEvent({ sort: '-progress' }),
  new events.PerfTreeFilteredEvent({ filter: { kinds: ['pillar'] }, shown: 1, total: 4 }),
  new events.PerfTreeColumnsEvent({ columns: ['owner', 'status'] }),
  new events.PerfMomentEvent({ at: '2026-05-01' }),
  new events.PerfImportEvent({ kind: 'goals', source: 'plan', counts }),
  new events.PerfImportedEvent({ kind: 'goals', commitId: 'c1', counts }),
  new events.PerfGoalCloseEvent({ goalId, input: { goalId, grade: 0.7, next: 'keep' } }),
  new events.PerfGoalClosedEvent({ goalId, commitId: 'c1' }),
  new events.PerfGoalCarryOverEvent({ goalId, input: { goalId, cycleId } }),
  new events.PerfGoalCarriedOverEvent({ goalId, commitId: 'c1' }),
  new events.PerfCycleCloseEvent({ cycleId }),
  new events.PerfCycleClosedEvent({ cycleId, commitId: 'c1' }),
  new events.PerfUndoEvent({ commitIds: ['c1'] }),
  new events.PerfUndoneEvent({ commitIds: ['c1'] }),
  new events.PerfPracticeActEvent({
    ...{ practiceId: 'ask-after-quiet-goal' as PracticeId, kind: 'ask-check-in' },
    ids: { personId: 'ben' as PersonId, goalId },
  }),
  new events.PerfCommandRunEvent({
    type: 'talking-point.drop',
    input: { seriesId: 's1', pointId: 'p1', reason: 'Solved' },
  }),
  new events.PerfCommandRanEvent({
    ...{ type: 'feedback.give', commitId: 'c1' },
    written: [{ collection: 'feedback', id: 'f1' }],
  }),
  new events.PerfPersonSelectEvent({ personId: 'ben' as PersonId }),
  new events.PerfSeriesSelectEvent({ seriesId: 's1' as SeriesId }),
  new events.PerfFeedbackSelectEvent({ kind: 'recognition', id: 'r1' }),
  new events.PerfReviewSelectEvent({ briefId: 'b1' as ReviewBriefId }),
  new events.PerfErrorEvent({ code: 'conflict', message: 'Both changed it.', ids: [goalId] }),
  new events.PerfReadyEvent({ viewer: 'p1' as PersonId, version: 3 }),
  new events.PerfAutoloadCompleteEvent({ defined: ['perf-status'], failed: [] }),
];

describe('events', () => {
  it('[E12] are all tried here', () => {
    const tried = new Set<unknown>(all.map((event) => event.constructor));
    const untried = Object.entries(events).filter(
      ([name, made]) => /^Perf\w+Event$/.test(name) && !tried.has(made),
    );
    expect(untried.map(([name]) => name)).to.deep.equal([]);
  });

  for (const event of all) {
    it(`[E12] ${event.type} bubbles out of shadow roots with a detail that can be cloned and sent`, () => {
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(structuredClone(event.detail)).to.deep.equal(event.detail);
      expect(JSON.parse(JSON.stringify(event.detail))).to.deep.equal(event.detail);
    });
  }

  it('[E12] only what comes before a change can be cancelled', () => {
    const cancelable = all.filter((event) => event.cancelable).map((event) => event.type);
    expect(cancelable).to.deep.equal([
      'perf-check-in',
      'perf-goal-edit',
      'perf-goal-save',
      'perf-goal-fix',
      'perf-goal-move',
      'perf-moment',
      'perf-import',
      'perf-goal-close',
      'perf-goal-carry-over',
      'perf-cycle-close',
      'perf-undo',
      'perf-practice-act',
      'perf-command-run',
    ]);
  });

  it('[E12] perf-error carries the code and ids of what was thrown', () => {
    const error = new PerfError('conflict', 'Both changed it.', { ids: ['g1'] });
    expect(events.PerfErrorEvent.of(error).detail).to.deep.equal({
      code: 'conflict',
      message: 'Both changed it.',
      ids: ['g1'],
    });
    expect(events.PerfErrorEvent.of('odd').detail.code).to.equal('unknown');
  });
});
