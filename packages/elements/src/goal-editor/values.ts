import type { CycleId, Goal, GoalId, GoalLink, OwnerId, PersonId, TeamId } from '@throughline/core';
import { figureFor, numberOf, readFigure } from '../parts/read-figure.ts';
import { type MeasureText, measureOf, measureText } from './measure-text.ts';

/** A line to a parent as it stands in the form. */
export interface LinkText extends Pick<GoalLink, 'parentId' | 'role'> {
  /** As typed; empty for 1. */
  readonly weight: string;
}

/** Everything that the form asks, by the names of a goal's fields. Empty texts stand for absent. */
export interface Values extends Pick<Goal, 'title' | 'kind' | 'start' | 'due' | 'driver'> {
  readonly description: string;
  readonly ownerId: OwnerId | '';
  readonly teamId: TeamId | '';
  readonly reviewerId: PersonId | '';
  readonly cycleId: CycleId | '';
  readonly ambition: Goal['ambition'];
  readonly visibility: Goal['visibility'];
  readonly visibleTo: readonly PersonId[];
  readonly contributors: readonly PersonId[];
  readonly observers: readonly PersonId[];
  readonly pace: Goal['pace'] | null;
  readonly measure: MeasureText;
  readonly links: readonly LinkText[];
  /** Parted by commas. */
  readonly tags: string;
}

/** The name of a field of the form, and of the goal. */
export type FieldName = keyof Values;

/** What a goal says, as the form shows it. */
export function valuesOf(goal: Goal, locale: string): Values {
  return {
    ...{ title: goal.title, description: goal.description ?? '', kind: goal.kind },
    ...{ ownerId: goal.ownerId, teamId: goal.teamId ?? '', reviewerId: goal.reviewerId ?? '' },
    ...{ cycleId: goal.cycleId ?? '', start: goal.start, due: goal.due },
    ...{ ambition: goal.ambition, driver: goal.driver, pace: goal.pace ?? null },
    ...{ visibility: goal.visibility, visibleTo: goal.visibleTo ?? [] },
    ...{ contributors: goal.contributors, observers: goal.observers },
    measure: measureText(goal.measure, locale),
    links: goal.links.map((link) => linkText(link, locale)),
    tags: tagsText(goal.tags),
  };
}

/**
 * What the form says of one field, as a command takes it: `null` for absent.
 *
 * @param tags - Those that the goal has; one that holds a comma stays whole.
 */
export function fieldOf(
  name: FieldName,
  values: Values,
  locale: string,
  tags: readonly string[] = [],
): unknown {
  switch (name) {
    case 'measure':
      return measureOf(values.measure, locale);
    case 'links':
      return values.links.map((link) => linkOf(link, locale));
    case 'tags':
      return tagsIn(values.tags, tags);
    case 'visibleTo':
      return values.visibility === 'named' || values.visibleTo.length > 0 ? values.visibleTo : null;
    case 'title':
      return values.title;
    default:
      return values[name] === '' ? null : values[name];
  }
}

/** The goal that the form describes, to be tried on scores and rules: it need not fit. */
export function goalOf(
  values: Values,
  before: Pick<Goal, 'id' | 'state'> & Partial<Goal>,
  locale: string,
): Goal {
  const names = Object.keys(values) as FieldName[];
  const fields = names.map((name) => [name, fieldOf(name, values, locale, before.tags)] as const);
  const all = Object.entries({ ...before, ...Object.fromEntries(fields) });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as unknown as Goal;
}

/** A line to one more parent of a goal. One that is private may only support. */
export function linkTo(parentId: GoalId, visibility: Goal['visibility']): LinkText {
  return { parentId, role: visibility === 'private' ? 'supports' : 'contributes', weight: '' };
}

/** What parts tags in the field of a form, where any comma does. */
const betweenTags = ', ';

const tagsText = (tags: readonly string[]) => tags.join(betweenTags);

/** Tags as they are typed, parted by the commas of any script; those that are known are no two. */
function tagsIn(text: string, known: readonly string[]): readonly string[] {
  if (text === tagsText(known)) return known;
  const parts = text
    .split(',')
    .flatMap((part) => (known.includes(part.trim()) ? part : part.split(/[،、]/)));
  return parts.flatMap((tag) => tag.trim() || []);
}

function linkText({ parentId, role, weight }: GoalLink, locale: string): LinkText {
  return { parentId, role, weight: weight === 1 ? '' : figureFor(weight, locale) };
}

function linkOf({ parentId, role, weight }: LinkText, locale: string): GoalLink {
  return { parentId, weight: numberOf(readFigure(weight, locale)) ?? 1, role };
}
