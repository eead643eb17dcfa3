import { actingOwner, teamOfGoal } from '../../goals/lookup.ts';
import { managersAbove, teamAndAbove } from '../../organisation.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId, OwnerId, TeamId } from '../../schema/ids.ts';
import { type Attached, attachment } from '../attached.ts';
import type { Choice, ChoiceReason, Fix } from '../finding.ts';
import { type Look, childrenIn, closedCycleOf } from './look.ts';

/** At most so many cures are offered. */
export const mostChoices = 5;
/** So many goals of one owner or team are looked at, and so many steps are taken upwards from each. */
const mostLooks = 20;
const mostSteps = 1000;

/** Finds goals that another one could contribute to. */
export interface ParentFinder {
  /**
   * Parents that fit by kind and dates, by how near they are to the owner: their own goals, those of the
   * team, of the managers, of the teams above, then pillars. A parent that could close a circle is none.
   *
   * @param fixOf - The command that takes one of them as parent; `null` passes it over.
   */
  choices(goal: Goal, fixOf: (parent: Goal) => Fix | null): readonly Choice[];
  /** Whether a goal leads to the strategy by contributing. */
  isAligned(goal: Goal): boolean;
}

type Source = readonly [reason: ChoiceReason, parents: readonly Goal[]];

/** Indexes the goals that lead to the strategy. */
// eslint-disable-next-line max-lines-per-function -- a finder over indexes that are made once
export function parentFinder(look: Look, attached: Attached): ParentFinder {
  const { byOwner, byTeam, pillars } = parentsIn(look, attached);
  const keyResults = new Map<GoalId, number>();

  function isFull(parent: Goal): boolean {
    let count = keyResults.get(parent.id);
    if (count === undefined) {
      const own = childrenIn(look, parent.id).filter((child) => child.goal.kind === 'key-result');
      keyResults.set(parent.id, (count = own.length));
    }
    return count >= look.limits.maxKeyResults;
  }

  function sourcesOf(goal: Goal): readonly Source[] {
    const { people, teams } = look.records;
    const person = actingOwner(look.records, goal.ownerId);
    const managers = person === null ? [] : [...managersAbove(people, person)];
    const team = teamOfGoal(look.records, goal);
    const above = team === undefined ? [] : [...teamAndAbove(teams, team)];
    return [
      ['same-owner', byOwner.get(goal.ownerId) ?? []],
      ['same-team', (team && byTeam.get(team)) ?? []],
      ...managers.map((id): Source => ['manager', byOwner.get(id) ?? []]),
      ...above.slice(1).map((id): Source => ['team-above', byTeam.get(id) ?? []]),
      ['pillar', pillars],
    ];
  }

  return {
    choices(goal, fixOf) {
      const found = new Map<GoalId, Choice>();
      for (const [reason, parents] of sourcesOf(goal)) {
        for (const parent of parents.slice(0, mostLooks)) {
          if (found.size === mostChoices) break;
          if (found.has(parent.id) || !fits(look, goal, parent)) continue;
          if (goal.kind === 'key-result' && isFull(parent)) continue;
          const fix = isSurelyNotBelow(look, parent, goal) ? fixOf(parent) : null;
          if (fix) found.set(parent.id, { reason, fix });
        }
      }
      return [...found.values()];
    },
    isAligned: ({ id }) => attached.codes[attached.graph.indexOf(id)] === attachment.contributes,
  };
}

/**
 * Whether a goal is for sure not below another one, so that no circle closes when that one links to it.
 * The search upwards is bounded: a finding is not worth walking a chain of 100,000 goals again and again.
 */
export function isSurelyNotBelow({ records }: Look, goal: Goal, other: Goal): boolean {
  if (goal.id === other.id) return false;
  if (records.childrenOf(other.id).length === 0) return true;
  const above = new Set([goal.id]);
  // What is added on the way is walked as well.
  for (const id of above) {
    for (const { parentId } of records.goals.get(id)?.links ?? []) above.add(parentId);
    if (above.has(other.id) || above.size > mostSteps) return false;
  }
  return true;
}

/** Whether a goal has the kind and the days to stand above another one, and neither its title nor a closed cycle. */
export function fits(look: Look, goal: Goal, parent: Goal): boolean {
  const isUpper = goal.kind === 'objective' || goal.kind === 'pillar';
  const isAbove = parent.kind === 'pillar' ? isUpper : parent.kind === 'objective';
  if (goal.kind === 'pillar' && parent.kind !== 'pillar') return false;
  const isAround = parent.start <= goal.start && parent.due >= goal.due;
  const isLinked = goal.links.some((link) => link.parentId === parent.id);
  if (!isAbove || !isAround || isLinked || parent.title === goal.title) return false;
  return closedCycleOf(look, parent) === undefined;
}

function parentsIn(look: Look, { goals, codes }: Attached) {
  const byOwner = new Map<OwnerId, Goal[]>();
  const byTeam = new Map<TeamId, Goal[]>();
  const pillars: Goal[] = [];
  const fitting = goals.filter(
    ({ kind, state, visibility, id }, index) =>
      state === 'active' &&
      visibility !== 'private' &&
      (kind === 'objective' || kind === 'pillar') &&
      codes[index] === attachment.contributes &&
      look.maySee(id),
  );
  for (const goal of fitting.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const team = teamOfGoal(look.records, goal);
    if (goal.kind === 'pillar') pillars.push(goal);
    push(byOwner, goal.ownerId, goal);
    if (team !== undefined) push(byTeam, team, goal);
  }
  return { byOwner, byTeam, pillars };
}

function push<K>(lists: Map<K, Goal[]>, key: K, goal: Goal): void {
  const list = lists.get(key);
  if (list) list.push(goal);
  else lists.set(key, [goal]);
}
