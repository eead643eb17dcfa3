import type { Goal, GoalId, Versions } from '@throughline/core';
import type { PerfGoalSaveEvent } from '../events.ts';
import { type FieldName, type Values, fieldOf, goalOf, valuesOf } from './values.ts';

/** What was changed in the form, and what each changed field held when it was first touched. */
export interface Draft {
  readonly changed: Partial<Values>;
  /** As the record had it; `null` for absent. */
  readonly base: Readonly<Partial<Record<FieldName, unknown>>>;
}

/** A form that nobody has touched. */
export const untouched: Draft = { changed: {}, base: {} };

/** A command that a form stands for, as plain data. */
export type EditorCommand = PerfGoalSaveEvent['detail']['commands'][number];

/** The form with some fields changed. What they held before is remembered of each the first time. */
export function changedBy(draft: Draft, patch: Partial<Values>, goal: Goal | undefined): Draft {
  const names = Object.keys(patch) as FieldName[];
  const base = Object.fromEntries(names.map((name) => [name, goal?.[name] ?? null]));
  return { changed: { ...draft.changed, ...patch }, base: { ...base, ...draft.base } };
}

/** The form without some fields: they follow the record again. */
export function without(draft: Draft, names: readonly string[]): Draft {
  const kept = (fields: object) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  return { changed: kept(draft.changed), base: kept(draft.base) };
}

/**
 * The form after what it held was stored. What was written meanwhile stays, and stands on what is stored now.
 *
 * @param sent - The form as it was sent.
 * @param names - The fields that were stored.
 */
export function stored(
  draft: Draft,
  sent: Draft,
  goal: Goal | undefined,
  names: readonly FieldName[],
): Draft {
  const settled = names.filter((name) => draft.changed[name] === sent.changed[name]);
  const rest = without(draft, settled);
  const goesOn = names.filter((name) => rest.changed[name] !== undefined);
  const base = Object.fromEntries(goesOn.map((name) => [name, goal?.[name] ?? null]));
  return { ...rest, base: { ...rest.base, ...base } };
}

/** The form after somebody chose between two versions: theirs is followed, one's own is sent upon theirs. */
export function resolved(
  draft: Draft,
  versions: readonly Versions[],
  isMine: (field: string) => boolean,
): Draft {
  const theirs = versions.filter(({ field }) => !isMine(field)).map(({ field }) => field);
  const mine = versions.filter(({ field }) => isMine(field));
  const base = Object.fromEntries(mine.map((version) => [version.field, version.theirs]));
  const rest = without(draft, theirs);
  return { ...rest, base: { ...rest.base, ...base } };
}

/** The fields that would be sent: those that read otherwise than what they stood on. */
export function dirtyIn(
  { changed, base }: Draft,
  goal: Goal,
  locale: string,
): readonly FieldName[] {
  const names = Object.keys(changed) as FieldName[];
  const values = { ...valuesOf(goal, locale), ...changed };
  return names.filter((name) => {
    const shown = withDefaults({ ...goal, [name]: base[name] ?? undefined });
    const before = fieldOf(name, valuesOf(shown, locale), locale, shown.tags);
    return JSON.stringify(before) !== JSON.stringify(fieldOf(name, values, locale, shown.tags));
  });
}

/** The base of a field may be absent where the goal needs it. */
function withDefaults(goal: Goal): Goal {
  return {
    ...goal,
    ...{ links: goal.links ?? [], tags: goal.tags ?? [] },
    ...{ contributors: goal.contributors ?? [], observers: goal.observers ?? [] },
  };
}

/**
 * What has to be run so that a goal is as the form says: nothing, or one command, or two where links to parents
 * change as well as other fields. A goal that turns private lets go of what it contributes to first; one that no
 * longer is private becomes so before it may contribute.
 */
export function editsOf(draft: Draft, goal: Goal, locale: string): readonly EditorCommand[] {
  const values = { ...valuesOf(goal, locale), ...draft.changed };
  const dirty = dirtyIn(draft, goal, locale);
  const of = (from: (name: FieldName) => unknown) =>
    Object.fromEntries(dirty.filter((name) => name !== 'links').map((name) => [name, from(name)]));
  const tags = (draft.base.tags ?? []) as readonly string[];
  const edit: EditorCommand = {
    type: 'goal.edit',
    input: {
      goalId: goal.id,
      fields: of((name) => fieldOf(name, values, locale, tags)),
      base: of((name) => draft.base[name] ?? null),
    },
  };
  const links = fieldOf('links', values, locale);
  const realign: EditorCommand = {
    type: 'goal.realign',
    input: { goalId: goal.id, links, base: draft.base.links ?? [] },
  };
  const commands = [
    ...(dirty.includes('links') ? [realign] : []),
    ...(dirty.some((name) => name !== 'links') ? [edit] : []),
  ];
  return goal.visibility === 'private' ? commands.reverse() : commands;
}

/** The command that makes the goal which a form describes; its id is made when it runs. */
export function creationOf(
  values: Values,
  state: 'draft' | 'proposed' | 'active' | undefined,
  locale: string,
): EditorCommand {
  const goal = goalOf(values, { id: '' as GoalId, state: 'active' }, locale);
  const { id: _id, state: _state, ...fields } = goal;
  return { type: 'goal.create', input: { goal: { ...fields, ...(state && { state }) } } };
}
