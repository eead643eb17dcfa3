import { canSeeGoal } from '../../access/can-see-goal.ts';
import { addDays, dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { workspaceZone } from '../../goals/lookup.ts';
import { CycleEdit } from '../../schema/cycle-commands.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { Goal } from '../../schema/goal.ts';
import type { CycleId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { placed } from './cycle-place.ts';
import { withFields } from './fields.ts';
import { parseRecordOf } from './parse-record-of.ts';

type Asking = Pick<Context, 'viewer' | 'now'>;

/** `cycle.edit`: the name of a cycle at any time; its days and its parent as far as nothing was told by them. */
export const cycleEdit = commandSpec({
  type: 'cycle.edit',
  does: 'Replaces the name, days to come or parent of a cycle, each only if it still is as it was shown.',
  schema: CycleEdit,
  // No goal comes into it, or is closed in it, while this waits to be stored.
  isExact: true,
  decide(records, { cycleId, fields, base }, context) {
    const cycle = records.cycles.get(cycleId);
    if (!cycle) throw notFound('cycle', cycleId);
    const after = withFields(cycle, fields, base, cycleId);
    if (!after) return [];
    const record = parseRecordOf('cycles', after, 'fields');
    if (isPlacedAlike(cycle, record)) return [{ collection: 'cycles', record }];
    assertKnown(records, 'cycles', record.parentId);
    const why = whyCycleStays(records, cycle, record, context);
    if (why !== undefined) {
      const message = `The cycle ${cycleId} cannot be placed so: ${why}.`;
      throw new PerfError('wrong-state', message, { ids: [cycleId] });
    }
    return placed(records, [record], ['fields', record.end === cycle.end ? 'start' : 'end']);
  },
});

/** Whether two cycles have the same days and the same parent. */
export function isPlacedAlike(one: Cycle, other: Cycle): boolean {
  return one.start === other.start && one.end === other.end && one.parentId === other.parentId;
}

/**
 * Why a cycle has to keep its days or its parent; `undefined` where it may change them. A goal that is closed counts
 * up to the end of the cycle at the top, and texts are kept from the end of its own on: so days which are over stay
 * where they are once a goal is in it, and its parent once one is closed. Goals out of sight hold nothing up: a refusal would tell that they are there.
 *
 * @param context - Of whoever asks, and when: the company's day is meant.
 */
export function whyCycleStays(
  records: Everything,
  before: Cycle,
  after: Cycle,
  { viewer, now }: Asking,
): string | undefined {
  if (before.state === 'closed') return 'it is closed, and only its name may change';
  const states = statesIn(records, before.id, viewer);
  if (before.parentId !== after.parentId && states.has('closed')) {
    return 'goals were closed in it, and it stays where it is';
  }
  states.delete('draft');
  const today = dayOf(now, workspaceZone(records));
  const isPast = firstMoved(before, after).some((day) => day < today);
  return isPast && states.size > 0
    ? `goals are in it, and days before ${today} stay in it or out of it as they were`
    : undefined;
}

/** The first day that would come or go at each end that moves. */
function firstMoved(before: Cycle, after: Cycle): readonly string[] {
  const earlier = (one: string, other: string) => (one < other ? one : other);
  return [
    ...(before.start === after.start ? [] : [earlier(before.start, after.start)]),
    ...(before.end === after.end ? [] : [addDays(earlier(before.end, after.end), 1)]),
  ];
}

/** The states of the goals that the viewer may see, in a cycle and in those within it. */
function statesIn(
  records: Everything,
  cycleId: CycleId,
  viewer: Context['viewer'],
): Set<Goal['state']> {
  const within = new Set<CycleId>([cycleId]);
  for (const id of within) {
    for (const cycle of records.cycles.values()) if (cycle.parentId === id) within.add(cycle.id);
  }
  const states = new Set<Goal['state']>();
  for (const { id, cycleId: of, state } of records.goals.values()) {
    if (of === undefined || states.has(state) || !within.has(of)) continue;
    if (canSeeGoal(viewer, id, records).allowed) states.add(state);
  }
  return states;
}
