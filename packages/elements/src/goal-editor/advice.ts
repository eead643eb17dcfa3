import { type Finding, type Goal, type Instant, type Records, lintGoal } from '@throughline/core';

/** What the rules say about a goal as it is being written; nothing where it does not hang together yet. */
export function adviceOn(goal: Goal, records: Records, now: Instant): readonly Finding[] {
  const isReady = goal.title.trim() !== '' && goal.start <= goal.due && goal.ownerId;
  if (!isReady) return [];
  return lintGoal(goal, records, now).filter(({ rule }) => !untimely.has(rule));
}

/** What is bound to be so of a goal that has only just begun to be written. */
const untimely = new Set(['too-few-key-results', 'no-driver']);
