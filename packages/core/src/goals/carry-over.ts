import type { Goal, GoalLink } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';
import { type NotCarried, carriedMeasure } from './carried-measure.ts';
import { isOver } from './lifecycle.ts';
import { type Looking, openSuccessorOf } from './line.ts';
import type { Records } from './records.ts';

/** What is to be different in the goal that carries another on. */
export interface CarryOverPlan extends Looking {
  /** Of the new goal. */
  readonly id: GoalId;
  readonly start: Day;
  readonly due: Day;
  readonly cycleId?: CycleId | undefined;
  readonly title?: string | undefined;
  /** In the unit of the measure; see `carriedMeasure`. */
  readonly target?: number | undefined;
  readonly ownerId?: OwnerId | undefined;
  /** Whether links are taken over; they are where it is left out. */
  readonly keepLinks?: boolean | undefined;
  /** Goals that are carried on at the same time, and the ids of what carries them on. */
  readonly alongside?: ReadonlyMap<GoalId, GoalId> | undefined;
}

/** What became of a link: `to` is the parent now, the one that continues the old one, or `null` for none. */
export interface CarriedLink {
  readonly parentId: GoalId;
  readonly to: GoalId | null;
}

/** The goal that would carry another on, and what became of each link in view; or why there can be none. */
export type CarryOver =
  | { readonly kind: 'carried'; readonly goal: Goal; readonly links: readonly CarriedLink[] }
  | { readonly kind: 'not-carried'; readonly reason: NotCarried };

type Read = Pick<Records, 'goals' | 'checkInsOf' | 'observationsOf' | 'continuedBy'>;

/**
 * The new goal that carries one on which is over, starting from its last value.
 *
 * People, team, ambition, visibility, driver and tags stay. Links lead to the same parents while those are
 * open, else to what carries them on, by `openSuccessorOf`, else nowhere; links to parents that the viewer may
 * not see are left behind and not told of. A pace by points is left out, since its days have passed, as are
 * override, outcome, agreement, and whatever came with an import. The goal is active; whoever writes it down
 * may make it begin otherwise.
 *
 * @returns Throws nothing.
 */
export function carryOver(records: Read, old: Goal, plan: CarryOverPlan): CarryOver {
  const carried = carriedMeasure(records, old, plan.target, plan);
  if (carried.kind === 'not-carried') return carried;
  const { override: _o, outcome: _e, externalIds: _x, stated: _s, imported: _i, ...rest } = old;
  const { measure: _m, pace, cycleId: _c, agreement: _a, ...kept } = rest;
  const { id, start, due, cycleId, title = old.title, ownerId = old.ownerId } = plan;
  const links = plan.keepLinks === false ? [] : linksOf(records, old, plan);
  const goal: Goal = {
    ...{ ...kept, id, title, ownerId, start, due },
    state: 'active',
    links: links.flatMap(({ link, to }) => (to === null ? [] : [{ ...link, parentId: to }])),
    continues: old.id,
    ...(cycleId !== undefined && { cycleId }),
    ...(carried.measure && { measure: carried.measure }),
    ...(pace && pace.curve !== 'points' && { pace }),
  };
  return {
    kind: 'carried',
    goal,
    links: links.map(({ link: { parentId }, to }) => ({ parentId, to })),
  };
}

interface LinkEnd {
  readonly link: GoalLink;
  readonly to: GoalId | null;
}

function linksOf(records: Read, old: Goal, plan: CarryOverPlan): readonly LinkEnd[] {
  const { maySee = () => true } = plan;
  const taken = new Set<GoalId>();
  const ends: LinkEnd[] = [];
  for (const link of old.links) {
    if (!maySee(link.parentId)) continue;
    const to = parentFor(records, link.parentId, plan);
    // Two old parents may have been joined into one.
    const isNew = to !== undefined && !taken.has(to);
    if (isNew) taken.add(to);
    ends.push({ link, to: isNew ? to : null });
  }
  return ends;
}

function parentFor(records: Read, parentId: GoalId, plan: CarryOverPlan): GoalId | undefined {
  const alongside = plan.alongside?.get(parentId);
  if (alongside !== undefined) return alongside;
  const parent = records.goals.get(parentId);
  if (!parent) return undefined;
  return isOver(parent) ? openSuccessorOf(records, parentId, plan.cycleId, plan)?.id : parentId;
}
