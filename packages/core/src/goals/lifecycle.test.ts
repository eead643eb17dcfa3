import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GoalState } from '../schema/goal.ts';
import { isOver, mayMove } from './lifecycle.ts';

test('[GL1] a goal goes on from draft over proposed to active and closed, or is cancelled before', () => {
  const moves = GoalState.options.flatMap((from) =>
    GoalState.options.filter((to) => mayMove(from, to)).map((to) => `${from} > ${to}`),
  );
  assert.deepEqual(moves, [
    ...['draft > proposed', 'draft > active', 'draft > cancelled'],
    ...['proposed > draft', 'proposed > active', 'proposed > cancelled'],
    ...['active > closed', 'active > cancelled'],
  ]);
});

test('[GL2] closed and cancelled are the ends', () => {
  assert.deepEqual(
    GoalState.options.filter((state) => isOver({ state })),
    ['closed', 'cancelled'],
  );
});
