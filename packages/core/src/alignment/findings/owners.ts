import { isOver } from '../../goals/lifecycle.ts';
import { managersAbove } from '../../organisation.ts';
import type { Goal } from '../../schema/goal.ts';
import type { OwnerId, PersonId, TeamId } from '../../schema/ids.ts';
import type { Choice, ChoiceReason, Note } from '../finding.ts';
import { editOf } from './fixes.ts';
import type { LinkedParent, Look, Neighbours } from './look.ts';
import { mostChoices } from './plausible-parents.ts';

/** `owner-missing` and `owner-left`. */
export function noteOwner(look: Look, { goal, parents }: Neighbours, note: Note): void {
  const { people, teams } = look.records;
  const { ownerId } = goal;
  const said = { place: ['ownerId'], values: { ownerId } } as const;
  const person = people.get(ownerId as PersonId);
  if (!person) {
    if (!teams.has(ownerId as TeamId)) note('owner-missing', goal.id, said);
    return;
  }
  if (!person.active)
    note('owner-left', goal.id, { ...said, choices: heirsOf(look, goal, parents) });
}

/**
 * `too-many-goals`: people who own more active goals at the same time than the limit, pillars aside, among
 * those in view that are not over. Told once for each person, at the first goal of the fullest day.
 */
export function noteOverload(look: Look, goals: readonly Goal[], note: Note): void {
  const limit = look.limits.goalsPerOwner;
  const owned = new Map<OwnerId, Goal[]>();
  for (const goal of goals) {
    const { ownerId, state, kind } = goal;
    if (state !== 'active' || kind === 'pillar' || !look.records.people.has(ownerId as PersonId)) {
      continue;
    }
    if (!look.maySee(goal.id) || look.isPast(goal)) continue;
    const list = owned.get(ownerId);
    if (list) list.push(goal);
    else owned.set(ownerId, [goal]);
  }
  for (const [ownerId, list] of owned) {
    const { day, count } = list.length > limit ? fullestDay(list) : { day: '', count: 0 };
    if (count <= limit) continue;
    const atOnce = list.filter(({ start, due }) => start <= day && day <= due).map(({ id }) => id);
    const [first, ...others] = atOnce.sort();
    if (!first) continue;
    note('too-many-goals', first, {
      place: ['ownerId'],
      related: others.slice(0, 50),
      values: { ownerId, goals: count, limit, day },
    });
  }
}

/** The first day on which the most goals run: one on which some goal starts. */
function fullestDay(goals: readonly Goal[]): { readonly day: string; readonly count: number } {
  const starts = goals.map(({ start }) => start).sort();
  const dues = goals.map(({ due }) => due).sort();
  let best = { day: '', count: 0 };
  let ended = 0;
  for (const [begun, day] of starts.entries()) {
    while ((dues[ended] as string) < day) ended += 1;
    if (begun + 1 - ended > best.count) best = { day, count: begun + 1 - ended };
  }
  return best;
}

/** Who could take the goal of somebody who has left, each once. */
function heirsOf(look: Look, goal: Goal, linked: readonly LinkedParent[]): readonly Choice[] {
  const { people, teams } = look.records;
  const leads = goal.teamId === undefined ? [] : [teams.get(goal.teamId)?.leadId];
  const parents = linked.filter(({ parent }) => !isOver(parent));
  const candidates: readonly (readonly [ChoiceReason, readonly (OwnerId | undefined)[]])[] = [
    ['manager', [...managersAbove(people, goal.ownerId as PersonId)].slice(0, 1)],
    ['team-lead', leads],
    ['contributor', goal.contributors],
    ['parent-owner', parents.map(({ parent }) => parent.ownerId)],
  ];
  const heirs = new Map<OwnerId, ChoiceReason>();
  for (const [reason, ids] of candidates) {
    for (const id of ids) {
      if (id !== undefined && people.get(id as PersonId)?.active && !heirs.has(id)) {
        heirs.set(id, reason);
      }
    }
  }
  return [...heirs]
    .slice(0, mostChoices)
    .map(([ownerId, reason]) => ({ reason, fix: editOf(goal, { ownerId }) }));
}
