import type { Goal, GoalKind } from '../../schema/goal.ts';
import type { Note } from '../finding.ts';
import { activationOf, realignOf } from './fixes.ts';
import { type Look, type Neighbours, type WeighedChild, childrenIn } from './look.ts';
import { mostChoices } from './plausible-parents.ts';

/** The rules about the goals that contribute to one: whether there are any, how many, and what they weigh. */
export function noteChildren(look: Look, { goal, children }: Neighbours, note: Note): void {
  if (goal.kind === 'pillar') noteCoverage(look, goal, children, note);
  const driving = drivingAmong(goal, children);
  if (driving === undefined) return;
  if (driving.length === 0) {
    noteWithoutDriver(goal, children, note);
    return;
  }
  noteWeights(look, goal, driving, note);
  noteKeyResults(look, goal, children, note);
}

/** `pillar-without-objective`: no active objective contributes, nor a pillar that is part of this one. */
function noteCoverage(
  look: Look,
  pillar: Goal,
  children: readonly WeighedChild[],
  note: Note,
): void {
  if (isCovered(children)) return;
  const objectives = children.map((child) => child.goal).filter(({ kind }) => levelsUp.has(kind));
  const planned = objectives.filter(
    ({ state, id }) => (state === 'draft' || state === 'proposed') && look.maySee(id),
  );
  note('pillar-without-objective', pillar.id, {
    place: ['id'],
    related: planned.slice(0, mostChoices).map(({ id }) => id),
    values: { planned: planned.length },
    choices: planned.slice(0, mostChoices).flatMap((goal) => activationOf(look, goal)),
  });
}

/** Whether an active objective is among the goals that contribute to a pillar, or a pillar that is part of it. */
export function isCovered(children: readonly WeighedChild[]): boolean {
  return children.some(({ goal: { kind, state } }) => state === 'active' && levelsUp.has(kind));
}

const levelsUp: ReadonlySet<GoalKind> = new Set(['objective', 'pillar']);

/** The children that the driver takes in; `undefined` where it takes in none, having a figure of its own. */
function drivingAmong(
  { driver, measure }: Goal,
  children: readonly WeighedChild[],
): readonly WeighedChild[] | undefined {
  const keyResults = children.filter((child) => child.goal.kind === 'key-result');
  switch (driver) {
    case 'manual':
      return undefined;
    case 'measure':
      return measure ? undefined : [];
    case 'both':
      return children;
    case 'key-results':
      return keyResults;
    case 'auto':
      if (measure) return undefined;
      return keyResults.length > 0 ? keyResults : children;
    case 'children':
      return children.filter((child) => child.goal.kind !== 'key-result');
  }
}

/** Whether a goal has something that scores it once another one contributes to it too. */
export function hasDriverWith(look: Look, goal: Goal, another: Goal): boolean {
  const children = [...childrenIn(look, goal.id), { goal: another, weight: 1 }];
  return drivingAmong(goal, children)?.length !== 0;
}

/** `no-driver` and `no-measure`: nothing can ever score the goal. An empty pillar is told as such. */
function noteWithoutDriver(goal: Goal, children: readonly WeighedChild[], note: Note): void {
  const isEmpty = children.length === 0;
  if (goal.kind === 'pillar' && isEmpty) return;
  const isLeaf = isEmpty && (goal.driver === 'auto' || goal.driver === 'measure');
  if (goal.kind === 'key-result' && isLeaf) note('no-measure', goal.id, { place: ['measure'] });
  else note('no-driver', goal.id, { place: ['driver'], values: { driver: goal.driver } });
}

/** `zero-weight` and `dominant-weight`, of children that have a part now. Hidden ones weigh, unnamed. */
function noteWeights(look: Look, goal: Goal, driving: readonly WeighedChild[], note: Note): void {
  const parts = driving.filter(({ goal: { state } }) => state === 'active' || state === 'closed');
  const inView = parts.filter((child) => look.maySee(child.goal.id));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const place = ['driver'] as const;
  if (total === 0 && inView.length > 0) {
    noteZeroWeight(look, goal, inView, note);
    return;
  }
  const [heaviest] = [...inView].sort((a, b) => b.weight - a.weight);
  const share = heaviest && parts.length > 1 ? heaviest.weight / total : 0;
  if (!heaviest || share <= look.limits.dominantShare) return;
  const values = { share, children: inView.length };
  note('dominant-weight', goal.id, { place, related: [heaviest.goal.id], values });
}

/** One weight is enough for a score, so giving it to the only child is the cure. */
function noteZeroWeight(look: Look, goal: Goal, inView: readonly WeighedChild[], note: Note): void {
  const open = inView.filter((child) => child.goal.state === 'active');
  const fixes = open
    .slice(0, mostChoices)
    .map((child) =>
      realignOf(look, child.goal, (link) =>
        link.parentId === goal.id ? { ...link, weight: 1 } : link,
      ),
    );
  const [only] = fixes;
  const isOnly = only && inView.length === 1;
  note('zero-weight', goal.id, {
    place: ['driver'],
    related: inView.slice(0, 50).map((child) => child.goal.id),
    values: { children: inView.length },
    fix: isOnly ? only : null,
    choices: isOnly ? [] : fixes.map((fix) => ({ reason: 'weigh', fix })),
  });
}

/** `too-many-key-results`, of those in view, and `too-few-key-results`, of all, where the only one is in view. */
function noteKeyResults(
  look: Look,
  goal: Goal,
  children: readonly WeighedChild[],
  note: Note,
): void {
  if (goal.kind !== 'objective') return;
  const active = children.map((child) => child.goal).filter(({ state }) => state !== 'closed');
  const keyResults = active.filter(({ kind }) => kind === 'key-result');
  const inView = keyResults.filter(({ id }) => look.maySee(id)).map(({ id }) => id);
  const { minKeyResults, maxKeyResults } = look.limits;
  const said = { place: ['id'], related: inView.slice(0, 50) } as const;
  const values = { keyResults: inView.length };
  if (inView.length > maxKeyResults) {
    note('too-many-key-results', goal.id, { ...said, values: { ...values, limit: maxKeyResults } });
  }
  const isAll = keyResults.length === active.length && keyResults.length === inView.length;
  if (isAll && inView.length > 0 && inView.length < minKeyResults) {
    note('too-few-key-results', goal.id, { ...said, values: { ...values, limit: minKeyResults } });
  }
}
