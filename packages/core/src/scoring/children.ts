import { epochOf } from '../calendar.ts';
import { goalKnownAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Standing, isCounting, kindCode, standings, stateCode } from './codes.ts';
import type { LeftOut } from './explanation.ts';
import { type Facts, factsOf, finalOf } from './facts.ts';
import { type UsedDriver, carriedOn, standingOf, takesIn, usedDriver } from './rollup.ts';
import type { GoalScore } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';

/** A goal that links to the one explained, and what part it has there. */
export interface Child {
  readonly goal: Goal;
  readonly weight: number;
  readonly score: GoalScore;
  /** `null` where the link or the driver already leaves it out. */
  readonly standing: Standing | null;
  readonly leftOut: LeftOut | null;
  /** The first goal that carries it on here and that the viewer may see. */
  readonly carriedOnBy: GoalId | null;
}

/** What an explanation may know and tell. */
export interface View {
  readonly knownUntil: number;
  readonly maySee: (goalId: GoalId) => boolean;
}

interface Linked {
  readonly goal: Goal;
  readonly link: GoalLink;
}

/**
 * The driver of a goal and its children, by id, as objects: the same rules as a pass over the columns.
 *
 * @param view - What was said after `knownUntil`, in milliseconds since 1970, is not known; of who carries
 *   a goal on nothing is told that the viewer may not see.
 * @param facts - Of the same records, for callers who ask about many goals.
 */
export function linkedChildren(
  records: Records,
  board: Scoreboard,
  parent: Goal,
  { knownUntil, maySee }: View,
  facts = factsOf(records),
): { driver: UsedDriver; children: readonly Child[] } {
  const linked = linkedTo(records, parent.id, knownUntil);
  const driver = usedDriver(parent, linked.some(isKeyResult));
  const at = epochOf(board.at);
  const started = linked.map(({ goal }) => goal).filter((goal) => hasStarted(goal, facts, at));
  const passedOn = carriedOn(started, parent.id);
  const whenClosed = (goal: Goal): LeftOut | null => {
    const successors = passedOn.get(goal.id);
    if (successors) return successors.some(maySee) ? 'carried-on' : 'closed-before';
    return parent.kind === 'pillar' && at >= facts.cycleEndOf(goal) ? 'cycle-over' : null;
  };
  const children = linked.flatMap(({ goal, link }): Child[] => {
    const score = board.scoreOf(goal.id);
    if (!score) return [];
    const carriedOnBy = passedOn.get(goal.id)?.find(maySee) ?? null;
    const base = { goal, score, weight: link.weight, carriedOnBy };
    const leftOut =
      leftOutByLink(driver, goal, link) ?? (goal.state === 'closed' ? whenClosed(goal) : null);
    if (leftOut) return [{ ...base, standing: null, leftOut }];
    const standing = standingIn(records, goal, score, facts, at);
    return [{ ...base, standing, leftOut: isCounting(standing) ? null : standing }];
  });
  return { driver, children };
}

function linkedTo(records: Records, parentId: GoalId, knownUntil: number): readonly Linked[] {
  return [...new Set(records.childrenOf(parentId))].sort().flatMap((id) => {
    const goal = records.goals.get(id);
    const link = goal?.links.find((each) => each.parentId === parentId);
    return goal && link ? [{ goal: goalKnownAt(goal, knownUntil), link }] : [];
  });
}

function hasStarted(goal: Goal, facts: Facts, at: number): boolean {
  return facts.datesOf(goal).curve.start <= at;
}

function isKeyResult({ goal, link }: Linked): boolean {
  return goal.kind === 'key-result' && goal.state !== 'cancelled' && link.role === 'contributes';
}

function leftOutByLink(driver: UsedDriver, goal: Goal, link: GoalLink): LeftOut | null {
  if (link.role === 'supports') return 'supports';
  return takesIn(driver, goal.kind) ? null : 'not-of-this-driver';
}

function standingIn(
  records: Records,
  goal: Goal,
  score: GoalScore,
  facts: Facts,
  at: number,
): Standing {
  const { graceEnd } = facts.datesOf(goal);
  const { progress } = score;
  const code = standingOf(
    {
      state: stateCode[goal.state],
      hasStarted: hasStarted(goal, facts, at),
      isGraceOver: graceEnd <= at,
      kind: kindCode[progress.kind === 'undefined' ? progress.reason : progress.kind],
      isFinal: finalOf(goal) !== null,
    },
    records.settings.noData,
  );
  return standings[code] ?? 'undefined';
}
