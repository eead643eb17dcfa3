// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import {
  bool,
  eachOf,
  int,
  list,
  mapOf,
  maybe,
  num,
  obj,
  oneOf,
  or,
  orRead,
  text,
  where,
} from '../readers.ts';
import {
  hasFloorWithinLimits,
  hasLimitsInOrder,
  haveOwnIds,
  isPlainIfReported,
} from '../record-rules.ts';
import { id, day, zone, timeOfDay, recurrence, activity, visibility } from './shared.ts';

/** What reads these records, just as their schemas do. */
export const settingsReaders = {
  settings: obj({
    id: or(oneOf('settings'), 'settings'),
    name: or(text(120), 'Workspace'),
    timeZone: or(zone, 'UTC'),
    rulebook: or(text(60), 'ratio-90-70'),
    rulebooks: or(
      where(
        list(
          where(
            obj({
              id: text(60),
              basis: oneOf('ratio', 'gap', 'attainment', 'reported'),
              onTrack: num(),
              atRisk: maybe(num()),
              strict: maybe(bool),
              floor: maybe(num(0)),
              ambitions: maybe(
                obj({
                  committed: maybe(obj({ onTrack: num(), atRisk: maybe(num()) })),
                  aspirational: maybe(obj({ onTrack: num(), atRisk: maybe(num()) })),
                }),
              ),
            }),
            hasLimitsInOrder,
            isPlainIfReported,
            hasFloorWithinLimits,
          ),
          0,
          20,
        ),
        haveOwnIds,
      ),
      [],
    ),
    statusRollup: or(oneOf('recompute', 'worst', 'mean'), 'recompute'),
    noData: or(oneOf('zero', 'exclude'), 'zero'),
    noDataGraceDays: or(int(0, 366), 14),
    staleAfterDays: or(int(1, 366), 14),
    overAchievement: or(oneOf('clamp', 'to-120', 'unclamped'), 'clamp'),
    workingCalendarId: maybe(id),
    fiscalYearStartMonth: or(int(1, 12), 1),
    anonymityThreshold: or(int(3, 100), 5),
    defaultVisibility: or(visibility, 'public'),
    agreement: or(oneOf('none', 'required'), 'none'),
    nudgesPerWeek: or(int(0, 50), 5),
    quietHours: or(obj({ from: timeOfDay, to: timeOfDay }), { from: '18:00', to: '08:00' }),
    rhythms: orRead(
      mapOf(
        activity,
        obj({
          recurrence: maybe(recurrence),
          from: day,
          time: or(timeOfDay, '09:00'),
          zone: maybe(zone),
          graceHours: maybe(num(0, 8784)),
          holiday: or(oneOf('skip', 'earlier', 'later'), 'skip'),
        }),
      ),
      {
        'check-in': {
          from: '2024-01-01',
          recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
        },
        'one-on-one': {
          from: '2024-01-01',
          recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 1 }] },
        },
        'feedback-given': {
          from: '2024-01-01',
          recurrence: { frequency: 'monthly', weekdays: [{ weekday: 1, nth: 1 }] },
        },
        recognition: {
          from: '2024-01-01',
          recurrence: { frequency: 'monthly', weekdays: [{ weekday: 1, nth: 1 }] },
        },
        'goal-review': {
          from: '2024-01-01',
          recurrence: { frequency: 'monthly', weekdays: [{ weekday: 1, nth: 1 }] },
        },
      },
    ),
    activityMinutes: or(
      eachOf(
        [
          'check-in',
          'one-on-one',
          'feedback-given',
          'feedback-asked',
          'recognition',
          'goal-review',
        ],
        num(0, 480),
      ),
      {
        'check-in': 3,
        'one-on-one': 30,
        'feedback-given': 8,
        'feedback-asked': 3,
        recognition: 3,
        'goal-review': 20,
      },
    ),
    retention: orRead(
      obj({
        conversationMonths: or(int(1, 600), 24),
        feedbackMonths: or(int(1, 600), 36),
        checkInNoteMonths: or(int(1, 600), 36),
        reviewMonths: or(int(1, 600), 36),
        leaverMonths: or(int(1, 600), 3),
      }),
      {},
    ),
    coach: orRead(
      obj({
        suggestions: or(int(0, 20), 3),
        standDays: or(int(1, 366), 3),
        coolDownDays: or(int(0, 366), 14),
        snoozeDays: or(int(0, 366), 7),
      }),
      {},
    ),
    reviews: orRead(
      obj({
        recencyWarning: or(num(0, 2), 0.25),
        recencyFromItems: or(int(0, 500), 4),
        hrSees: or(bool, false),
      }),
      {},
    ),
    feedback: orRead(
      obj({ requestDays: or(int(0, 366), 14), unseenDays: or(int(0, 366), 60) }),
      {},
    ),
    healthWeights: or(
      eachOf(
        [
          'alignment',
          'coverage',
          'check-ins',
          'freshness',
          'candour',
          'conversations',
          'feedback',
          'recognition',
        ],
        num(0, 1000),
      ),
      {
        alignment: 2,
        coverage: 1,
        'check-ins': 2,
        freshness: 1,
        candour: 1,
        conversations: 2,
        feedback: 1,
        recognition: 1,
      },
    ),
  }),
};
