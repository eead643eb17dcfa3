import { defaultFindingLimits } from '../alignment/finding-rules.ts';
import { gradeLimits } from '../goals/closing.ts';
import type { Issue } from '../errors.ts';
import type { PracticeTrigger, TriggerName } from '../schema/practice.ts';

/** What a trigger may be told: days of a window, from how many on, from which share on. */
export type TriggerParameter = 'days' | 'count' | 'share';

/**
 * What each trigger takes, and what holds where a practice says nothing else. What each figure means there is
 * said in docs/practices.md. The window for reviews is not here: it goes by the settings for reviews.
 */
export const triggerDefaults = {
  'goal-went-off-track': { days: 14 },
  'goal-stays-at-risk': { days: 21 },
  'reported-better-than-pace': {},
  'confidence-fell': { days: 21, share: 0.2 },
  'goal-stale': {},
  'check-ins-late': { days: 42, count: 3 },
  'no-one-on-one-in-30-days': { days: 30 },
  'one-on-ones-skipped': { days: 60, count: 2 },
  'point-put-off-twice': { count: 2 },
  'action-overdue': { days: 1 },
  'report-without-goals': { days: 14 },
  'too-many-goals': { count: defaultFindingLimits.goalsPerOwner },
  'goal-without-parent': {},
  'goal-states-no-result': {},
  'new-report': { days: 30 },
  'report-returned': { days: 14, count: 10 },
  'no-recognition-in-60-days': { days: 60 },
  'recognition-from-inside-only': { days: 180, count: 3, share: 1 },
  'no-feedback-given-in-90-days': { days: 90 },
  'feedback-request-open': { days: 2 },
  'no-feedback-asked-in-90-days': { days: 90 },
  'cycle-begins': { days: 7 },
  'cycle-ends-soon': { days: 21 },
  'goal-reached': { days: 14, share: 1 },
  'goal-closed-below-grade': { days: 21, share: gradeLimits.achieved },
  'override-old': { days: 28 },
  'review-leans-late': {},
  'phase-needs-direction': { days: 60, share: 0.6 },
  'phase-needs-support': { days: 60, share: 0.6 },
} as const satisfies Readonly<Record<TriggerName, { readonly [P in TriggerParameter]?: number }>>;

/** What a trigger goes by: what it takes, each with a figure. */
export type TriggerLimits<N extends TriggerName> = {
  readonly [P in keyof (typeof triggerDefaults)[N]]: number;
};

/** The figures that a practice sets for its trigger, the defaults for the rest; what it does not take is left out. */
export function triggerLimits<N extends TriggerName>(
  trigger: PracticeTrigger & { readonly name: N },
): TriggerLimits<N> {
  const defaults: Readonly<Partial<Record<TriggerParameter, number>>> =
    triggerDefaults[trigger.name];
  const own = takenBy(trigger.name).map((name) => [name, trigger[name] ?? defaults[name]]);
  return Object.fromEntries(own) as TriggerLimits<N>;
}

/** What a trigger may be told. */
export function takenBy(name: TriggerName): readonly TriggerParameter[] {
  return Object.keys(triggerDefaults[name]) as TriggerParameter[];
}

const parameters: readonly TriggerParameter[] = ['days', 'count', 'share'];

/** Each figure that a practice sets although its trigger takes none; empty where all is well. */
export function triggerIssues(trigger: PracticeTrigger): readonly Issue[] {
  const taken = takenBy(trigger.name);
  const right = taken.length === 0 ? 'nothing' : taken.join(' and ');
  return parameters
    .filter((name) => trigger[name] !== undefined && !taken.includes(name))
    .map((name) => ({
      path: ['trigger', name],
      message: `the trigger ${trigger.name} takes ${right}`,
    }));
}
