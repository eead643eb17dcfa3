import type { Figures } from './import-cells.ts';
import { isSame } from '../goals/same.ts';
import type { Goal, GoalLink, Imported, Stated } from '../schema/goal.ts';
import type { GoalUpdate } from '../schema/import-command.ts';
import type { NumberMeasure } from '../schema/measure.ts';

/** What the file says about one goal, in terms of records. Absent: the file has no word on it. */
export interface Intended {
  readonly imported: Imported;
  readonly stated?: Stated;
}

/**
 * By what it is told who changed a goal: what the last import said; for a row that we have exported how the
 * goal was then, as long as it still is; or nothing.
 */
export type Baseline =
  { readonly kind: 'import' } | { readonly kind: 'export' | 'unknown'; readonly figures: Figures };

/** What becomes of a goal that is there already. */
export interface Merged {
  /** `undefined` where nothing changes. */
  readonly update?: GoalUpdate;
  readonly changed: readonly string[];
  readonly kept: readonly string[];
}

const plainFields = [
  ...(['title', 'description', 'kind', 'ownerId', 'start', 'due', 'cycleId'] as const),
] as const;

/**
 * What an import changes in a goal: each field that the source has changed since the last import and
 * that people here have not. A field that both have changed stays as it is here and is named in
 * `kept`; so is each one that differs where no import from this source came before, since nobody can
 * tell who changed it. A closed or cancelled goal keeps everything.
 */
export function mergeGoal(
  goal: Goal,
  intended: Intended,
  baseline: Baseline = { kind: 'import' },
): Merged {
  const { before, statedBefore } = standing(goal, intended.imported.source, baseline);
  const changed: string[] = [];
  const kept: string[] = [];
  const fields: Record<string, unknown> = {};
  const take = (field: string, value: unknown, decision: Decision) => {
    if (decision === 'take') fields[field] = value ?? null;
    if (decision === 'take') changed.push(field);
    if (decision === 'keep') kept.push(field);
  };
  for (const field of plainFields) {
    const now = intended.imported[field];
    take(field, now, decide(now, before?.[field], goal[field], before !== undefined));
  }
  const links = linksAfter(goal.links, before, intended.imported);
  take('links', links.value, links.decision);
  const [measure, measureBefore] = [measureFrom(intended.stated), measureFrom(statedBefore)];
  const knew = before !== undefined || statedBefore?.source === intended.imported.source;
  take('measure', measure, decide(measure, measureBefore, goal.measure, knew));
  if (!isSame(intended.stated, statedBefore)) take('stated', intended.stated, 'take');
  if (goal.state === 'closed' || goal.state === 'cancelled') {
    return { changed: [], kept: [...changed, ...kept] };
  }
  const isNews = !isSame(intended.imported, goal.imported);
  // A row of ours says how the goal stood, so there is nothing to remember until it changes something.
  if (isNews && (baseline.kind === 'import' || changed.length > 0)) {
    fields['imported'] = intended.imported;
  }
  if (Object.keys(fields).length === 0) return { changed, kept };
  const base = Object.fromEntries(
    Object.keys(fields).map((field) => [field, goal[field as keyof Goal] ?? null]),
  );
  return { update: { goalId: goal.id, fields, base }, changed, kept };
}

/** What the goal is held against: what the source said before, as far as that can be told. */
function standing(
  goal: Goal,
  source: string,
  baseline: Baseline,
): { readonly before: Imported | undefined; readonly statedBefore: Stated | undefined } {
  if (baseline.kind === 'import') {
    const before = goal.imported?.source === source ? goal.imported : undefined;
    return { before, statedBefore: goal.stated };
  }
  const before = baseline.kind === 'export' ? spokenOf(goal, source) : undefined;
  return { before, statedBefore: withSource(baseline.figures, source) };
}

/** What a file would have said that was exported from the goal as it is. */
function spokenOf(goal: Goal, source: string): Imported {
  const { title, description, kind, ownerId, start, due, cycleId, links } = goal;
  const [link] = links;
  return {
    ...{ source, title, kind, ownerId, start, due, weight: link?.weight ?? 1 },
    ...(description && { description }),
    ...(cycleId !== undefined && { cycleId }),
    ...(link && { parentId: link.parentId }),
  };
}

/** Figures as a goal keeps them; `undefined` where there are none. */
export function withSource(figures: Figures, source: string): Stated | undefined {
  return Object.keys(figures).length === 0 ? undefined : { ...figures, source };
}

/** The goal with an update applied, not yet checked against the schema. */
export function withUpdate(goal: Goal, fields: GoalUpdate['fields']): Record<string, unknown> {
  const after = Object.entries({ ...goal, ...fields });
  return Object.fromEntries(after.filter(([, value]) => value !== null));
}

/** A scale is built only where the source gives both its ends; nothing is invented. */
export function measureFrom(figures: Figures | undefined): NumberMeasure | undefined {
  if (figures?.start === undefined || figures.target === undefined) return undefined;
  const { start, target, unit } = figures;
  return { kind: 'number', start, target, ...(unit !== undefined && { unit }) };
}

/** The link that an import makes to the parent it names. */
export function linkFrom({ parentId, weight }: Imported): readonly GoalLink[] {
  return parentId === undefined ? [] : [{ parentId, weight, role: 'contributes' }];
}

type Decision = 'same' | 'take' | 'keep';

/** Three ways: what the source says now and said before, and what is here. */
function decide(now: unknown, before: unknown, here: unknown, knew: boolean): Decision {
  if (isSame(now, here)) return 'same';
  if (!knew) return 'keep';
  if (isSame(now, before)) return 'same';
  return isSame(before, here) ? 'take' : 'keep';
}

/** Links of other parents, made here, stay in any case. */
function linksAfter(
  here: readonly GoalLink[],
  before: Imported | undefined,
  now: Imported,
): { readonly value: readonly GoalLink[]; readonly decision: Decision } {
  const [oldLink] = before ? linkFrom(before) : [];
  const [newLink] = linkFrom(now);
  const ours = here.find((link) => link.parentId === (oldLink ?? newLink)?.parentId);
  const others = here.filter((link) => link !== ours);
  const decision = decide(newLink, oldLink, ours, before !== undefined);
  const taken = others.some((link) => link.parentId === newLink?.parentId);
  if (decision === 'take' && taken) return { value: here, decision: 'keep' };
  const first = newLink ? [newLink] : [];
  const at = ours ? here.indexOf(ours) : 0;
  return { value: [...others.slice(0, at), ...first, ...others.slice(at)], decision };
}
