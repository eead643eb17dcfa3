import type { Goal, GoalId } from '@throughline/core';
import type { FormField } from './form.ts';
import type { Scene } from './scene.ts';

/** Which of the active goals of the two in view something may be about, by title; no field where there is none. */
export function goalField(scene: Scene, label: string): readonly FormField[] {
  const goals = goalsOf(scene);
  if (goals.length === 0) return [];
  const { compare } = new Intl.Collator(scene.format.locale, { numeric: true });
  const options = goals
    .map(({ id, title }) => [id, title] as const)
    .sort(([, a], [, b]) => compare(a, b));
  return [
    {
      ...{ name: 'goal', label, kind: 'choice', isOptional: true },
      options: [['', scene.messages.oneOnOne.noGoal], ...options],
    },
  ];
}

/** The goal that stands in that field; `undefined` for none, and for one that is not offered any more. */
export function goalIn(scene: Scene, goal: string | undefined): GoalId | undefined {
  return goalsOf(scene).find(({ id }) => id === goal)?.id;
}

function goalsOf({ reading, series }: Scene): readonly Goal[] {
  return [...reading.records.goals.values()].filter(
    ({ ownerId, state }) => state === 'active' && series.people.includes(ownerId as never),
  );
}
