import { measureFrom } from './measures.ts';
import type { GoalText } from './outline.ts';
import type { Period, Periods, Span } from './periods.ts';
import { descriptions } from './texts/descriptions.ts';
import type { Goal, GoalLink, GoalState, Pace } from '../schema/goal.ts';
import type { GoalId, OwnerId, PersonId, TeamId } from '../schema/ids.ts';

/** A goal with the line it came from, which says how it goes. */
export interface SampleGoal {
  readonly goal: Goal;
  readonly text: GoalText;
}

/** The goals of some lines, `g-1` first, without what becomes of them: see `closing.ts`. */
export function goalsFrom(texts: readonly GoalText[], periods: Periods): readonly SampleGoal[] {
  const named = new Map<string, GoalId>();
  for (const [index, { key }] of texts.entries())
    if (key !== undefined) named.set(key, idAt(index));
  return texts.map((text, index) => ({ text, goal: goalFrom(text, index, texts, named, periods) }));
}

/** The id of the goal at a place, counted from 0. */
export function idAt(index: number): GoalId {
  return `g-${index + 1}` as GoalId;
}

function goalFrom(
  text: GoalText,
  index: number,
  texts: readonly GoalText[],
  named: ReadonlyMap<string, GoalId>,
  periods: Periods,
): Goal {
  const { words, settings, key } = text;
  const span = spanOf(text, texts);
  const measure = measureFrom(text.measure);
  const description = key === undefined ? undefined : descriptions[key];
  const continues = named.get(settings.get('from')?.slice(1) ?? '');
  const pace = paceOf(words);
  return {
    ...{ id: idAt(index), title: text.title, kind: text.kind, ownerId: text.owner as OwnerId },
    ...(description !== undefined && { description }),
    ...(text.owner.startsWith('t-') && { teamId: text.owner as TeamId }),
    contributors: (settings.get('with')?.split(',') ?? []) as PersonId[],
    observers: [],
    ...datesOf(periods.spans[span]),
    ambition: words.has('stretch') ? 'aspirational' : 'committed',
    state: stateOf(words),
    visibility: words.has('chain') ? 'chain' : 'public',
    links: linksOf(text, named),
    ...(measure && { measure }),
    driver: driverOf(text, span),
    ...(pace && { pace }),
    ...(continues !== undefined && { continues }),
    tags: [],
  };
}

/** Pillars last for years, what hangs under them for the year, and all below for the quarter. */
function spanOf({ words, kind, parent }: GoalText, texts: readonly GoalText[]): Span {
  const named = (['previous', 'first', 'last', 'next'] as const).find((word) => words.has(word));
  if (named) return named;
  if (kind === 'pillar') return 'years';
  if (parent === undefined) return 'quarter';
  const above = texts[parent];
  const isCompanyGoal = above?.kind === 'pillar';
  const isFigureOfOne = kind === 'key-result' && texts[above?.parent ?? -1]?.kind === 'pillar';
  return isCompanyGoal || isFigureOfOne ? 'year' : 'quarter';
}

function datesOf({ start, due, cycleId }: Period) {
  return { start, due, ...(cycleId !== undefined && { cycleId }) };
}

function stateOf(words: ReadonlySet<string>): GoalState {
  return (
    (['draft', 'proposed', 'cancelled'] as const).find((state) => words.has(state)) ?? 'active'
  );
}

function paceOf(words: ReadonlySet<string>): Pace | undefined {
  if (words.has('front')) return { curve: 'front-loaded' };
  if (words.has('back')) return { curve: 'back-loaded' };
  return words.has('working-days') ? { curve: 'working-days' } : undefined;
}

/** Company objectives count their own figures and the objectives below them alike. */
function driverOf({ kind, measure }: GoalText, span: Span): Goal['driver'] {
  if (measure === 'manual') return 'manual';
  return kind === 'objective' && span === 'year' ? 'both' : 'auto';
}

function linksOf(
  { words, settings, parent }: GoalText,
  named: ReadonlyMap<string, GoalId>,
): readonly GoalLink[] {
  const links: GoalLink[] = [];
  const add = (parentId: GoalId | undefined, weight: number, role: GoalLink['role']) => {
    if (parentId !== undefined) links.push({ parentId, weight, role });
  };
  const role = words.has('supports') ? 'supports' : 'contributes';
  if (parent !== undefined) add(idAt(parent), Number(settings.get('w') ?? 1), role);
  const [also = '', weight = '1'] = settings.get('also')?.split('*') ?? [];
  add(named.get(also.slice(1)), Number(weight), 'contributes');
  add(named.get(settings.get('helps')?.slice(1) ?? ''), 1, 'supports');
  return links;
}
