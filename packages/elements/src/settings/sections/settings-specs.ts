import { type Control, type FieldSpec, type Option } from '../form/field-spec.ts';
import type { Records } from '@throughline/core';

const whole = (least: number, most: number): Control => ({
  ...{ kind: 'number', least, most, isWhole: true },
});
const number = (path: string, least: number, most: number): FieldSpec => ({
  ...{ path, control: whole(least, most), isRequired: true },
});
const decimal = (path: string, most: number): FieldSpec => ({
  ...{ path, control: { kind: 'number', least: 0, most }, isRequired: true },
});
const choice = (path: string, options: readonly string[]): FieldSpec => ({
  ...{ path, control: { kind: 'choice', options }, isRequired: true },
});

const months = Array.from({ length: 12 }, (_, at) => String(at + 1));

/** The working calendars to choose from, by their ids: they have no other name. */
function calendarOptions({ workingCalendars }: Records): readonly Option[] {
  return [...workingCalendars.keys()].map((id) => ({ id, label: id }));
}

/** The settings of each section that has nothing else in it. */
export const settingsSpecs = {
  general: [
    { path: 'name', control: { kind: 'text', most: 120 }, isRequired: true },
    { path: 'timeZone', control: { kind: 'zone', most: 60 }, isRequired: true },
    {
      path: 'fiscalYearStartMonth',
      control: { kind: 'choice', options: months, isNumber: true },
      isRequired: true,
    },
    { path: 'workingCalendarId', control: { kind: 'record', options: calendarOptions } },
    choice('defaultVisibility', ['public', 'chain', 'named', 'private']),
    choice('agreement', ['none', 'required']),
  ],
  scoring: [
    choice('statusRollup', ['recompute', 'worst', 'mean']),
    choice('noData', ['zero', 'exclude']),
    number('noDataGraceDays', 0, 366),
    number('staleAfterDays', 1, 366),
    choice('overAchievement', ['clamp', 'to-120', 'unclamped']),
  ],
  reminders: [
    number('nudgesPerWeek', 0, 50),
    { path: 'quietHours.from', control: { kind: 'time' }, isRequired: true },
    { path: 'quietHours.to', control: { kind: 'time' }, isRequired: true },
    number('coach.suggestions', 0, 20),
    number('coach.standDays', 1, 366),
    number('coach.coolDownDays', 0, 366),
    number('coach.snoozeDays', 0, 366),
    decimal('activityMinutes.check-in', 480),
    decimal('activityMinutes.one-on-one', 480),
    decimal('activityMinutes.feedback-given', 480),
    decimal('activityMinutes.feedback-asked', 480),
    decimal('activityMinutes.recognition', 480),
    decimal('activityMinutes.goal-review', 480),
  ],
  growth: [
    number('anonymityThreshold', 3, 100),
    number('feedback.requestDays', 0, 366),
    number('feedback.unseenDays', 0, 366),
    decimal('reviews.recencyWarning', 2),
    number('reviews.recencyFromItems', 0, 500),
    { path: 'reviews.hrSees', control: { kind: 'flag' } },
  ],
  health: [
    ...['alignment', 'coverage', 'check-ins', 'freshness'].map((term) =>
      decimal(`healthWeights.${term}`, 1000),
    ),
    ...['candour', 'conversations', 'feedback', 'recognition'].map((term) =>
      decimal(`healthWeights.${term}`, 1000),
    ),
  ],
  retention: [
    number('retention.conversationMonths', 1, 600),
    number('retention.feedbackMonths', 1, 600),
    number('retention.checkInNoteMonths', 1, 600),
    number('retention.reviewMonths', 1, 600),
    number('retention.leaverMonths', 1, 600),
  ],
} as const satisfies Readonly<Record<string, readonly FieldSpec[]>>;

/** A section of settings alone. */
export type PlainSection = keyof typeof settingsSpecs;
