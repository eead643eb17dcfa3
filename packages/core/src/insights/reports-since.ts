import { epochOf } from '../calendar.ts';
import { metricOf } from '../goals/metrics.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId, ObservationId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type SeenState, knownUntil } from './seen-state.ts';

/** What was said of a goal between two states, by id. */
export interface ReportsSince {
  /** Check-ins that the later state knows and the earlier did not, oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** The same of the metric that the goal reads, but for what its own check-ins brought. */
  readonly observationIds: readonly ObservationId[];
  /** What the earlier state knows and the later does not, as after an erasure. */
  readonly goneIds: readonly (CheckInId | ObservationId)[];
}

const nothing: ReportsSince = { checkIns: [], observationIds: [], goneIds: [] };

/** What one state knows about a goal's figure that another did not, and the other way round. Throws nothing. */
export function reportsSince(from: SeenState, to: SeenState, goal: Goal): ReportsSince {
  const metricId = metricOf(goal);
  const said = differenceIn(from, to, (records) => records.checkInsOf(goal.id));
  if (metricId === undefined) {
    return said === nothingNew
      ? nothing
      : { ...nothing, checkIns: said.added, goneIds: said.gone.map(({ id }) => id) };
  }
  const observed = differenceIn(from, to, (records) => records.observationsOf(metricId));
  if (said === nothingNew && observed === nothingNew) return nothing;
  const own = new Set<string>([...said.added, ...said.gone].map(({ id }) => id));
  const ofOthers = ({ id }: { readonly id: string }) => !own.has(id);
  return {
    checkIns: said.added,
    observationIds: observed.added.filter(ofOthers).map(({ id }) => id),
    goneIds: [...said.gone, ...observed.gone.filter(ofOthers)].map(({ id }) => id),
  };
}

interface Listed<R> {
  readonly added: readonly R[];
  readonly gone: readonly R[];
}

const nothingNew: Listed<never> = { added: [], gone: [] };

function differenceIn<R extends { readonly id: string; readonly at: Instant }>(
  from: SeenState,
  to: SeenState,
  listOf: (records: Records) => readonly R[],
): Listed<R> {
  const lists = [listOf(from.records), listOf(to.records)] as const;
  const until = [knownUntil(from.scores()), knownUntil(to.scores())] as const;
  const isEmpty = lists[0].length === 0 && lists[1].length === 0;
  if (isEmpty || (lists[0] === lists[1] && until[0] === until[1])) return nothingNew;
  const [before, after] = [knownIn(lists[0], until[0]), knownIn(lists[1], until[1])];
  const [earlier, later] = [idsOf(before), idsOf(after)];
  const added = after.filter(({ id }) => !earlier.has(id));
  const gone = before.filter(({ id }) => !later.has(id));
  return added.length === 0 && gone.length === 0 ? nothingNew : { added, gone };
}

function knownIn<R extends { readonly at: Instant }>(list: readonly R[], until: number) {
  return until === Infinity ? list : list.filter(({ at }) => epochOf(at) <= until);
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
