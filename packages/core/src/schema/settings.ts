import * as z from 'zod/mini';
import { Activity, Rhythm } from './cadence.ts';
import { SettingsId, WorkingCalendarId } from './ids.ts';
import { Visibility } from './goal.ts';
import { type Frozen, TimeOfDay, Zone, finite, text } from './primitives.ts';
import {
  hasFloorWithinLimits,
  hasLimitsInOrder,
  haveOwnIds,
  isPlainIfReported,
} from './record-rules.ts';

const limits = {
  onTrack: finite().check(z.describe('The limit of on-track.')),
  atRisk: z.exactOptional(
    finite().check(z.describe('The limit of at-risk; without one nothing is off-track.')),
  ),
};

/** How pace becomes a status, as data. */
export const Rulebook = z
  .strictObject({
    id: text(60),
    basis: z
      .enum(['ratio', 'gap', 'attainment', 'reported'])
      .check(
        z.describe(
          'progress / expected, expected - progress, progress alone, or what a person said.',
        ),
      ),
    ...limits,
    strict: z.exactOptional(
      z.boolean().check(z.describe('The limit of on-track itself already belongs to at-risk.')),
    ),
    floor: z.exactOptional(
      finite().check(
        z.gte(0),
        z.describe('A gap below it is always on-track, so that early days do not flicker.'),
      ),
    ),
    ambitions: z.exactOptional(
      z.strictObject({
        committed: z.exactOptional(z.strictObject(limits)),
        aspirational: z.exactOptional(z.strictObject(limits)),
      }),
    ),
  })
  .check(
    z.refine(hasLimitsInOrder, {
      path: ['atRisk'],
      error: 'limits are in order: for a gap on-track is not above at-risk, else not below it',
    }),
    z.refine(isPlainIfReported, {
      path: ['basis'],
      error:
        'a rulebook by what is reported has no limit of at-risk, floor, strictness or ambitions',
    }),
    z.refine(hasFloorWithinLimits, {
      path: ['floor'],
      error: 'for a gap the floor is not above a limit of on-track, which would never decide',
    }),
  );
export type Rulebook = Frozen<z.infer<typeof Rulebook>>;

/** The rhythms of a new workspace. 1 January 2024 is a Monday, and the first of a month and year. */
const onMondays = (interval: number) => ({
  from: '2024-01-01',
  recurrence: { frequency: 'weekly' as const, interval, weekdays: [{ weekday: 1 }] },
});
const onFirstMonday = {
  from: '2024-01-01',
  recurrence: { frequency: 'monthly' as const, weekdays: [{ weekday: 1, nth: 1 }] },
};
const rhythms = {
  'check-in': onMondays(1),
  'one-on-one': onMondays(2),
  'feedback-given': onFirstMonday,
  recognition: onFirstMonday,
  'goal-review': onFirstMonday,
};

const months = (count: number, what: string) =>
  z._default(z.int().check(z.gte(1), z.lte(600), z.describe(what)), count);

/** How long texts are kept. Proposals for a host's lawyer, each a setting. */
export const Retention = z.strictObject({
  conversationMonths: months(24, 'Notes, talking points and actions, from their meeting on.'),
  feedbackMonths: months(
    36,
    'Feedback and requests for it, from when they were made; texts without a name from their release.',
  ),
  checkInNoteMonths: months(36, 'Notes of check-ins, from the end of the goal; values stay.'),
  reviewMonths: months(36, 'Review briefs, from the end of their period.'),
  leaverMonths: months(3, 'All of these, from when somebody has left.'),
});
export type Retention = Frozen<z.infer<typeof Retention>>;

const activityMinutes = {
  'check-in': 3,
  'one-on-one': 30,
  'feedback-given': 8,
  'feedback-asked': 3,
  recognition: 3,
  'goal-review': 20,
};

const count = (initial: number, most: number, what: string) =>
  z._default(z.int().check(z.gte(0), z.lte(most), z.describe(what)), initial);

/** How often the coach speaks up. */
export const CoachSettings = z.strictObject({
  suggestions: count(3, 20, 'At most so many at a time.'),
  standDays: z._default(
    z
      .int()
      .check(
        z.gte(1),
        z.lte(366),
        z.describe('A suggestion that was shown stands for so many days, that one included.'),
      ),
    3,
  ),
  coolDownDays: count(14, 366, 'Then it is not made again about the same for so long.'),
  snoozeDays: count(7, 366, 'How long a suggestion is put off where no day is named.'),
});
export type CoachSettings = Frozen<z.infer<typeof CoachSettings>>;

/** What holds of review briefs. */
export const ReviewSettings = z.strictObject({
  recencyWarning: z
    ._default(finite().check(z.gte(0), z.lte(2)), 0.25)
    .check(z.describe('Warns where what is cited is so much later than what there is.')),
  recencyFromItems: count(4, 500, 'No warning below so many cited items.'),
  hrSees: z
    ._default(z.boolean(), false)
    .check(z.describe('Whether hr reads briefs once they are shared with their subject.')),
});
export type ReviewSettings = Frozen<z.infer<typeof ReviewSettings>>;

/** What holds of feedback and recognition. */
export const FeedbackSettings = z.strictObject({
  requestDays: count(14, 366, 'How long a request waits for an answer where no day is named.'),
  unseenDays: count(60, 366, 'Who got no recognition for so long was not seen.'),
});
export type FeedbackSettings = Frozen<z.infer<typeof FeedbackSettings>>;

/** The terms of programme health. */
export const HealthTerm = z.enum([
  'alignment',
  'coverage',
  'check-ins',
  'freshness',
  'candour',
  'conversations',
  'feedback',
  'recognition',
]);
export type HealthTerm = z.infer<typeof HealthTerm>;

const healthWeights = {
  alignment: 2,
  coverage: 1,
  'check-ins': 2,
  freshness: 1,
  candour: 1,
  conversations: 2,
  feedback: 1,
  recognition: 1,
};

/** What a workspace may decide for itself. Every field has a default; see `defaultSettings`. */
export const Settings = z.strictObject({
  id: z._default(SettingsId, 'settings'),
  name: z._default(text(120), 'Workspace').check(z.describe('The name of the company or unit.')),
  timeZone: z._default(Zone, 'UTC').check(z.describe('For goals that a team owns.')),
  rulebook: z
    ._default(text(60), 'ratio-90-70')
    .check(z.describe('The id of a shipped or own rulebook.')),
  rulebooks: z._default(
    z
      .array(Rulebook)
      .check(
        z.maxLength(20),
        z.refine(haveOwnIds, 'there is at most one own rulebook of each id'),
        z.describe('Own ones. One with the id of a shipped rulebook takes its place.'),
      ),
    [],
  ),
  statusRollup: z._default(z.enum(['recompute', 'worst', 'mean']), 'recompute'),
  noData: z
    ._default(z.enum(['zero', 'exclude']), 'zero')
    .check(
      z.describe(
        'What a goal without data is worth in its parent, once its days of grace are over.',
      ),
    ),
  noDataGraceDays: z._default(z.int().check(z.gte(0), z.lte(366)), 14),
  staleAfterDays: z
    ._default(z.int().check(z.gte(1), z.lte(366)), 14)
    .check(z.describe('For goals that no cadence rule covers.')),
  overAchievement: z._default(z.enum(['clamp', 'to-120', 'unclamped']), 'clamp'),
  workingCalendarId: z.exactOptional(WorkingCalendarId),
  fiscalYearStartMonth: z._default(z.int().check(z.gte(1), z.lte(12)), 1),
  anonymityThreshold: z._default(z.int().check(z.gte(3), z.lte(100)), 5),
  defaultVisibility: z._default(Visibility, 'public'),
  agreement: z
    ._default(z.enum(['none', 'required']), 'none')
    .check(z.describe('Whether a goal becomes active only once somebody else has accepted it.')),
  nudgesPerWeek: z._default(z.int().check(z.gte(0), z.lte(50)), 5),
  quietHours: z._default(
    z
      .strictObject({ from: TimeOfDay, to: TimeOfDay })
      .check(z.describe('No nudge from one to the other, over midnight too; none where equal.')),
    { from: '18:00', to: '08:00' },
  ),
  rhythms: z
    .prefault(z.partialRecord(Activity, Rhythm), rhythms)
    .check(z.describe('How often each activity is due where no cadence rule says; absent: never.')),
  activityMinutes: z._default(
    z
      .record(Activity, finite().check(z.gte(0), z.lte(480)))
      .check(z.describe('How long each is estimated to take.')),
    activityMinutes,
  ),
  retention: z.prefault(Retention, {}),
  coach: z.prefault(CoachSettings, {}),
  reviews: z.prefault(ReviewSettings, {}),
  feedback: z.prefault(FeedbackSettings, {}),
  healthWeights: z._default(
    z
      .record(HealthTerm, finite().check(z.gte(0), z.lte(1000)))
      .check(z.describe('What each term of programme health weighs.')),
    healthWeights,
  ),
});
export type Settings = Frozen<z.infer<typeof Settings>>;
