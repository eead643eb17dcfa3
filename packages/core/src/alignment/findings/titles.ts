import type { Goal } from '../../schema/goal.ts';
import type { Measure } from '../../schema/measure.ts';
import type { GoalId } from '../../schema/ids.ts';
import type { Note } from '../finding.ts';
import type { Look, Neighbours, WeighedChild } from './look.ts';

/** The rules about the title of a goal by itself and beside those of its parents. */
export function noteTitle(look: Look, { goal, parents }: Neighbours, note: Note): void {
  const { minTitle, maxTitle } = look.limits;
  const place = ['title'] as const;
  const length = widthOf(goal.title);
  if (length > maxTitle) {
    note('title-too-long', goal.id, { place, values: { length, limit: maxTitle } });
  }
  // A theme of many years may well be one word.
  if (length < minTitle && goal.kind !== 'pillar') {
    note('title-too-short', goal.id, { place, values: { length, limit: minTitle } });
  }
  if (goal.kind === 'key-result') noteResult(look, goal, note);
  for (const { parent } of parents) {
    if (!isSaidAlike(parent.title, goal.title)) continue;
    note('same-title-as-parent', goal.id, { place, related: [parent.id] });
  }
}

/**
 * `same-title-as-sibling`, told at each goal but the first by id of those that contribute to one parent
 * under one title and run at the same time. Only goals in view are compared.
 *
 * @param told - Takes down what was told, since goals may be siblings under several parents.
 */
export function noteTwins(
  look: Look,
  children: readonly WeighedChild[],
  told: Set<GoalId>,
  note: Note,
): void {
  if (children.length < 2) return;
  const firsts = new Map<string, Goal>();
  for (const { goal } of children) {
    if (goal.state !== 'active' || !look.maySee(goal.id)) continue;
    const said = spoken(goal.title);
    const first = firsts.get(said);
    if (!first) firsts.set(said, goal);
    else if (first.start <= goal.due && goal.start <= first.due && !told.has(goal.id)) {
      told.add(goal.id);
      note('same-title-as-sibling', goal.id, { place: ['title'], related: [first.id] });
    }
  }
}

/**
 * `no-result-stated`: the title of a key result neither holds a figure nor is there a scale, and it
 * begins or ends with a word of activity, or no measure says in words what would be reached.
 */
function noteResult(look: Look, goal: Goal, note: Note): void {
  if (/\p{N}/u.test(goal.title) || hasScale(goal.measure)) return;
  const words = spoken(goal.title).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const found = look.verbs.find(
    (verbs) => verbs.first.includes(first) || verbs.last.includes(last),
  );
  const word = found && (found.first.includes(first) ? first : last);
  if (word !== undefined) note('no-result-stated', goal.id, { place: ['title'], values: { word } });
  else if (goal.measure?.kind === 'zones' && !goal.measure.target) {
    note('no-result-stated', goal.id, { place: ['measure', 'target'] });
  }
}

/** Whether a measure says by itself what is to be reached. */
function hasScale(measure: Measure | undefined): boolean {
  if (measure?.kind === 'number') return measure.start !== measure.target;
  return measure?.kind === 'range' || (measure?.kind === 'zones' && measure.target !== undefined);
}

/** A title as it is said: without case, marks of punctuation and spacing. */
function spoken(title: string): string {
  return title.toLowerCase().replace(separators, ' ').trim();
}

const separators = /[^\p{L}\p{M}\p{N}%]+/gu;

function isSaidAlike(one: string, other: string): boolean {
  // Most titles differ in their first letter already, which is far quicker to see.
  if (/^\w/.test(one) && /^\w/.test(other) && one[0]?.toLowerCase() !== other[0]?.toLowerCase()) {
    return false;
  }
  return spoken(one) === spoken(other);
}

/** Scripts that say in one character what takes others two or three. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function widthOf(title: string): number {
  return title.length + (title.match(wide)?.length ?? 0);
}
