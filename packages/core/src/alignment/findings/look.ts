import { addDays, dayOf } from '../../calendar.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { Records } from '../../goals/records.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { Goal, GoalLink } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Day, Instant, Zone } from '../../schema/primitives.ts';
import { type FindingLimits, defaultFindingLimits } from '../finding-rules.ts';
import type { ActivityVerbs } from './activity-verbs.ts';
import { activityVerbs } from './activity-verbs.ts';

/** What may be said otherwise about findings. */
export interface FindingOptions {
  /** Whether the viewer may see a goal; every goal where it is left out. */
  readonly maySee?: ((goalId: GoalId) => boolean) | undefined;
  /** Limits in place of single ones of `defaultFindingLimits`. */
  readonly limits?: Partial<FindingLimits> | undefined;
  /** Words in place of `activityVerbs`. */
  readonly verbs?: Readonly<Record<string, ActivityVerbs>> | undefined;
}

/** What every rule looks at. */
export interface Look {
  readonly records: Records;
  readonly limits: FindingLimits;
  readonly verbs: readonly ActivityVerbs[];
  readonly maySee: (goalId: GoalId) => boolean;
  /** The day it is for the owner of a goal. */
  readonly todayOf: (goal: Goal) => Day;
  /** Whether the last day of a goal is over. */
  readonly isPast: (goal: Goal) => boolean;
}

/** A parent in view that a goal contributes to. */
export interface LinkedParent {
  readonly parent: Goal;
  /** The place of the link among those that the viewer is shown. */
  readonly index: number;
}

/** A child that contributes to a goal, with the weight it has there. */
export interface WeighedChild {
  readonly goal: Goal;
  readonly weight: number;
}

/** A goal with those next to it. */
export interface Neighbours {
  readonly goal: Goal;
  /** Its links as the viewer is shown them. */
  readonly links: readonly GoalLink[];
  readonly parents: readonly LinkedParent[];
  readonly children: readonly WeighedChild[];
}

/** The records at a moment as rules look at them. */
export function lookAt(records: Records, at: Instant, options: FindingOptions): Look {
  const days = new Map<Zone, Day>();
  /** No zone is ahead of UTC by more, and few goals end about today, so few zones have to be asked for. */
  const latest = addDays(dayOf(at, 'UTC'), 1);
  const todayOf = ({ ownerId }: Goal) => {
    const zone = zoneOf(records, ownerId);
    let day = days.get(zone);
    if (day === undefined) days.set(zone, (day = dayOf(at, zone)));
    return day;
  };
  return {
    records,
    limits: { ...defaultFindingLimits, ...options.limits },
    verbs: Object.values(options.verbs ?? activityVerbs),
    maySee: options.maySee ?? (() => true),
    todayOf,
    isPast: (goal) => goal.due < latest && goal.due < todayOf(goal),
  };
}

/** A goal with its links, parents and children. */
export function neighboursOf(look: Look, goal: Goal): Neighbours {
  const links = shownLinks(look, goal);
  const parents: LinkedParent[] = [];
  for (const [index, { parentId, role }] of links.entries()) {
    const parent = role === 'contributes' ? look.records.goals.get(parentId) : undefined;
    if (parent) parents.push({ parent, index });
  }
  return { goal, links, parents, children: childrenIn(look, goal.id) };
}

/** The links of a goal as the viewer is shown them: without those to goals out of sight. */
export function shownLinks({ records, maySee }: Look, { links }: Goal): readonly GoalLink[] {
  const isShown = ({ parentId }: GoalLink) => maySee(parentId) || !records.goals.has(parentId);
  return links.every(isShown) ? links : links.filter(isShown);
}

const none: readonly WeighedChild[] = [];

/** The goals that contribute to one, hidden ones included, cancelled ones left out, by id. */
export function childrenIn(
  { records }: Pick<Look, 'records'>,
  goalId: GoalId,
): readonly WeighedChild[] {
  const ids = records.childrenOf(goalId);
  if (ids.length === 0) return none;
  const found: WeighedChild[] = [];
  for (const id of ids) {
    const goal = records.goals.get(id);
    const link = goal?.links.find((each) => each.parentId === goalId);
    if (!goal || goal.state === 'cancelled' || link?.role !== 'contributes') continue;
    found.push({ goal, weight: link.weight });
  }
  return found.sort((a, b) => (a.goal.id < b.goal.id ? -1 : 1));
}

/** The cycle of a goal, where it is closed. */
export function closedCycleOf({ records }: Look, { cycleId }: Goal): Cycle | undefined {
  const cycle = cycleId === undefined ? undefined : records.cycles.get(cycleId);
  return cycle?.state === 'closed' ? cycle : undefined;
}
