import type { TriggerName } from '../schema/practice.ts';
import type { GoalReasonValues } from './reason-of-goals.ts';
import type { PeopleReasonValues } from './reason-of-people.ts';

/** What the reason of each trigger has to tell, by its key. Shares are from 0 to 1; days are whole ones. */
export type CoachReasonValues = GoalReasonValues & PeopleReasonValues;

/** The name of a reason, for a template. */
export type CoachReasonKey = `coach.${TriggerName}`;

/** Why a practice is suggested, without words: a template of any language puts it into some. */
export type CoachReason = {
  readonly [K in CoachReasonKey]: { readonly key: K; readonly values: CoachReasonValues[K] };
}[CoachReasonKey];

/** A template for every reason; the compiler sees that none is missing. */
export type CoachReasonTemplates<T> = {
  readonly [K in CoachReasonKey]: (values: CoachReasonValues[K]) => T;
};

/** The reason of a key, with what it has to tell. */
export function coachReason<K extends CoachReasonKey>(
  key: K,
  values: CoachReasonValues[K],
): CoachReason {
  return { key, values } as unknown as CoachReason;
}

/** A reason put into words, or whatever the templates make. */
export function renderCoachReason<T>(
  { key, values }: CoachReason,
  templates: CoachReasonTemplates<T>,
): T {
  // Each template fits the values of its own key, which the compiler cannot follow through the look-up.
  const template = templates[key] as (values: CoachReason['values']) => T;
  return template(values);
}
