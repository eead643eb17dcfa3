import { type CauseTemplates, type Standing, renderCause } from '../insights/causes.ts';
import type { Difference } from '../insights/difference.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';

const percent = (share: number | null) =>
  share === null ? 'none' : `${Math.round(100 * share)} %`;
const count = (list: readonly unknown[], one: string) =>
  list.length === 1 ? `1 ${one}` : `${list.length} ${one}s`;

/** English for what changed, as a page would have it. */
export function differenceWords({ goals, people, teams }: Records): CauseTemplates<string> {
  const title = (id: GoalId) => `“${goals.get(id)?.title ?? id}”`;
  const titles = (ids: readonly GoalId[]) => ids.map(title).join(' and ') || 'no goal';
  const name = (id: string) => people.get(id as never)?.name ?? teams.get(id as never)?.name ?? id;
  const moved = (before: number | null, after: number | null) =>
    before === after
      ? `which stays at ${percent(after)}`
      : `which went from ${percent(before)} to ${percent(after)}`;
  const stood = (one: Standing, other: Standing) =>
    [
      ...(one.status === other.status ? [] : [one.status]),
      ...(one.progress === other.progress ? [] : [percent(one.progress)]),
    ].join(' at ');
  return {
    'new-goal': ({ goalId, kind }) => `${title(goalId)}, a new ${kind}.`,
    'goal-gone': ({ goalId }) => `${title(goalId)} is not there any more.`,
    closed: ({ goalId, grade, status }) =>
      grade === null
        ? `${title(goalId)} was closed: ${status}.`
        : `${title(goalId)} was closed with ${percent(grade)}: ${status}.`,
    cancelled: ({ goalId }) => `${title(goalId)} was cancelled.`,
    'state-moved': ({ goalId, from, to }) => `${title(goalId)} went from ${from} to ${to}.`,
    regraded: ({ goalId, from, to }) =>
      `${title(goalId)} was graded ${percent(to)} instead of ${percent(from)}.`,
    'checked-in': ({ goalId, checkInIds, before, after }) =>
      `${count(checkInIds, 'check-in')} on ${title(goalId)}, ${moved(before, after)}.`,
    observed: ({ goalId, observationIds, before, after }) =>
      `${count(observationIds, 'value')} of the metric of ${title(goalId)}, ${moved(before, after)}.`,
    'report-gone': ({ goalId, ids }) => `${count(ids, 'report')} on ${title(goalId)} gone.`,
    'target-edited': ({ goalId }) => `${title(goalId)} is measured otherwise.`,
    'plan-edited': ({ goalId, fields }) => `${title(goalId)} has another ${fields.join(', ')}.`,
    'weight-edited': ({ goalId, parentId, from, to }) =>
      `${title(goalId)} weighs ${to} instead of ${from} in ${title(parentId)}.`,
    realigned: ({ goalId, from, to }) =>
      `${title(goalId)} contributes to ${titles(to)} instead of ${titles(from)}.`,
    'override-set': ({ goalId, progress, status }) =>
      `Somebody set ${title(goalId)} to ${status ?? percent(progress)}.`,
    'override-cleared': ({ goalId }) => `${title(goalId)} goes by its figures again.`,
    reassigned: ({ goalId, from, to }) =>
      `${title(goalId)} went from ${name(from)} to ${name(to)}.`,
    'settings-edited': ({ fields }) => `Settings were changed: ${fields.join(', ')}.`,
    'around-edited': ({ collection, count: records }) =>
      `Of ${collection}, ${records} changed in what scores depend on.`,
    'time-passed': ({ goalId, before, after }) =>
      `${title(goalId)} went from ${stood(before, after)} to ${stood(after, before)} by time alone.`,
    'out-of-sight': ({ goalId }) => `${title(goalId)} changed by something that you may not see.`,
  };
}

/** A difference as text, one line for each cause. */
export function differenceText(records: Records, { groups }: Difference): readonly string[] {
  const words = differenceWords(records);
  return groups.flatMap(({ causes }) => causes.map((cause) => renderCause(cause, words)));
}
