// What a page is told by the types alone: it is compiled and never run.
import type { GoalId } from '@throughline/core';
import type { JSX } from 'react';
import type { GlobalComponents } from 'vue';
import type {} from '../all.ts';
import type {} from '../react-types.d.ts';
import type {} from '../vue-types.d.ts';

/** Tags have their classes, events their details. */
export function useElements(): void {
  const tree = document.querySelector('perf-goal-tree')!;
  tree.expandAll();
  const found: boolean = tree.reveal('g1' as GoalId);
  document.createElement('perf-workspace').persist = found;
  tree.addEventListener('perf-goal-select', (event) => useGoal(event.detail.goalId));
  document.addEventListener('perf-autoload-complete', ({ detail }) => detail.failed.join());
  // @ts-expect-error -- a tag that is none of ours has no class of ours
  document.querySelector('perf-goal-trees')!.expandAll();
  // @ts-expect-error -- a method that there is not
  tree.openAll();
  // @ts-expect-error -- a property of another type
  tree.expanded = 'all';
  // @ts-expect-error -- a detail that the event does not have
  tree.addEventListener('perf-goal-toggle', (event) => event.detail.title);
}

/** What React 19 takes. */
export const inReact: readonly JSX.IntrinsicElements['perf-goal-tree'][] = [
  { cycle: 'q2', expanded: 3, className: 'goals', key: 'tree' },
  { 'onperf-goal-select': (event) => useGoal(event.detail.goalId), ref: (it) => it?.expandAll() },
  // @ts-expect-error -- a property of another type
  { expanded: 'all' },
  // @ts-expect-error -- a property that there is not
  { depth: 3 },
  // @ts-expect-error -- methods are called, not set
  { expandAll: () => undefined },
];

/** What templates of Vue 3 take. */
export const inVue: readonly InstanceType<GlobalComponents['perf-check-in']>['$props'][] = [
  { goalId: 'g1' as GoalId, compact: true },
  { onPerfCheckedIn: (event) => useGoal(event.detail.goalId) },
  // @ts-expect-error -- a property of another type
  { compact: 'yes' },
];

function useGoal(goalId: GoalId): GoalId {
  return goalId;
}
