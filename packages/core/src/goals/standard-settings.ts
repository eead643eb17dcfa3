import type { Rhythm } from '../schema/cadence.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import type { Settings } from '../schema/settings.ts';

const rhythm = (recurrence: Recurrence): Rhythm => ({
  from: '2024-01-01',
  time: '09:00',
  holiday: 'skip',
  recurrence,
});
const onMondays = (interval: number) =>
  rhythm({ frequency: 'weekly', interval, weekdays: [{ weekday: 1 }] });
const onFirstMonday = rhythm({
  frequency: 'monthly',
  interval: 1,
  weekdays: [{ weekday: 1, nth: 1 }],
});

/**
 * The settings of a workspace that has decided nothing yet, as plain data: those of `defaultSettings()`,
 * without the schema that a page which only shows scores need not load.
 */
export const standardSettings: Settings = {
  id: 'settings',
  name: 'Workspace',
  timeZone: 'UTC',
  rulebook: 'ratio-90-70',
  rulebooks: [],
  statusRollup: 'recompute',
  noData: 'zero',
  noDataGraceDays: 14,
  staleAfterDays: 14,
  overAchievement: 'clamp',
  fiscalYearStartMonth: 1,
  anonymityThreshold: 5,
  defaultVisibility: 'public',
  agreement: 'none',
  nudgesPerWeek: 5,
  quietHours: { from: '18:00', to: '08:00' },
  rhythms: {
    'check-in': onMondays(1),
    'one-on-one': onMondays(2),
    'feedback-given': onFirstMonday,
    recognition: onFirstMonday,
    'goal-review': onFirstMonday,
  },
  activityMinutes: {
    'check-in': 3,
    'one-on-one': 30,
    'feedback-given': 8,
    'feedback-asked': 3,
    recognition: 3,
    'goal-review': 20,
  },
  retention: {
    conversationMonths: 24,
    feedbackMonths: 36,
    checkInNoteMonths: 36,
    reviewMonths: 36,
    leaverMonths: 3,
  },
  coach: { suggestions: 3, standDays: 3, coolDownDays: 14, snoozeDays: 7 },
  reviews: { recencyWarning: 0.25, recencyFromItems: 4, hrSees: false },
  feedback: { requestDays: 14, unseenDays: 60 },
  healthWeights: {
    alignment: 2,
    coverage: 1,
    'check-ins': 2,
    freshness: 1,
    candour: 1,
    conversations: 2,
    feedback: 1,
    recognition: 1,
  },
};
