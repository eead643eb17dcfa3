import { isOver } from '../../goals/lifecycle.ts';
import type { Goal, GoalLink } from '../../schema/goal.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Choice, Fix, Note } from '../finding.ts';
import { isInverted, levelsBelow } from '../levels.ts';
import { activationOf, realignOf, relinkTo } from './fixes.ts';
import { hasDriverWith } from './children.ts';
import { type LinkedParent, type Look, type Neighbours, closedCycleOf } from './look.ts';
import { type ParentFinder, fits, isSurelyNotBelow, mostChoices } from './plausible-parents.ts';

/** What the rules about links ask of all goals; worked out where it is asked for first. */
export interface Surroundings {
  readonly finder: () => ParentFinder;
  /** The active goals in view that continue one. */
  readonly successorsOf: (goalId: GoalId) => readonly Goal[];
}

/** The rules about the parents that a goal names and contributes to. */
export function noteLinks(
  look: Look,
  { goal, links, parents }: Neighbours,
  around: Surroundings,
  note: Note,
): void {
  noteMissing(look, goal, links, note);
  for (const linked of parents) {
    noteLevels(look, goal, linked, around, note);
    noteStateOf(look, goal, linked, around, note);
  }
}

function noteMissing(look: Look, goal: Goal, links: readonly GoalLink[], note: Note): void {
  for (const [index, { parentId }] of links.entries()) {
    if (look.records.goals.has(parentId)) continue;
    const place = ['links', index, 'parentId'] as const;
    const fix = realignOf(look, goal, (link) => link);
    note('missing-parent', goal.id, { place, values: { parentId }, fix });
  }
}

/** `skipped-level` and `inverted-level`. */
function noteLevels(
  look: Look,
  goal: Goal,
  { parent, index }: LinkedParent,
  { finder }: Surroundings,
  note: Note,
): void {
  const said = {
    place: ['links', index, 'parentId'],
    related: [parent.id],
    values: { kind: goal.kind, parentKind: parent.kind },
  } as const;
  if (isInverted(goal.kind, parent.kind)) note('inverted-level', goal.id, said);
  if (levelsBelow(goal.kind, parent.kind) < 2) return;
  const choices = finder().choices(goal, (between) =>
    between.links.some(({ parentId }) => parentId === parent.id)
      ? relinkTo(look, goal, parent.id, between.id)
      : null,
  );
  note('skipped-level', goal.id, { ...said, choices });
}

/** `parent-over`, `parent-not-active-yet` and `parent-cycle-closed`: the first that applies. */
function noteStateOf(
  look: Look,
  goal: Goal,
  { parent, index }: LinkedParent,
  around: Surroundings,
  note: Note,
): void {
  const said = { place: ['links', index, 'parentId'], related: [parent.id] } as const;
  const { state } = parent;
  if (isOver(parent)) {
    const cures = successorCures(look, goal, parent, around);
    note('parent-over', goal.id, { ...said, values: { state }, ...cures });
    return;
  }
  if (state !== 'active') {
    const choices = activationOf(look, parent);
    note('parent-not-active-yet', goal.id, { ...said, values: { state }, choices });
    return;
  }
  const cycle = closedCycleOf(look, parent);
  if (cycle === undefined || closedCycleOf(look, goal) !== undefined) return;
  const cures = successorCures(look, goal, parent, around);
  note('parent-cycle-closed', goal.id, { ...said, values: { cycleId: cycle.id }, ...cures });
}

/** The only goal that carries the parent on is the cure; of several, or without any, a person chooses. */
function successorCures(
  look: Look,
  goal: Goal,
  parent: Goal,
  { finder, successorsOf }: Surroundings,
): { readonly fix: Fix | null; readonly choices: readonly Choice[] } {
  const relink = (to: Goal) => relinkTo(look, goal, parent.id, to.id);
  const successors = successorsOf(parent.id).filter(
    (each) => fits(look, goal, each) && isSurelyNotBelow(look, each, goal),
  );
  const [only] = successors;
  // Without weight, or where its driver asks for others, it could leave the successor with nothing to score, and
  // one that leads nowhere needs a look first.
  const weighs = goal.links.some(({ parentId, weight }) => parentId === parent.id && weight > 0);
  const isOnly = only !== undefined && successors.length === 1;
  const isScored = weighs && only !== undefined && hasDriverWith(look, only, goal);
  if (isOnly && isScored && finder().isAligned(only)) return { fix: relink(only), choices: [] };
  const known = new Set(successors.map(({ id }) => id));
  const others = finder().choices(goal, (to) => (known.has(to.id) ? null : relink(to)));
  const carrying = successors.map((to): Choice => ({ reason: 'successor', fix: relink(to) }));
  return { fix: null, choices: [...carrying, ...others].slice(0, mostChoices) };
}
