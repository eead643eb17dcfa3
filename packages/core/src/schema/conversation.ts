import * as z from 'zod/mini';
import {
  ActionItemId,
  CheckInId,
  GoalId,
  MeetingId,
  NoteId,
  PersonId,
  SeriesId,
  TalkingPointId,
  TemplateId,
} from './ids.ts';
import { type Frozen, Day, Instant, TimeOfDay, Zone, finite, text } from './primitives.ts';
import { isHeldOrSkipped, isManagedByOne, isOfTwo, saysWhenEnded } from './record-rules.ts';
import { Recurrence } from './recurrence.ts';

const minutes = z.int().check(z.gte(5), z.lte(480));
const done = { by: PersonId, at: Instant };
const words = (max: number) =>
  z.exactOptional(text(max).check(z.describe('Absent once it was erased.')));

/** What a one-on-one talks through. */
export const ConversationTemplate = z.strictObject({
  id: TemplateId,
  name: text(80),
  purpose: text(400),
  sections: z
    .array(
      z.strictObject({
        title: text(120),
        minutes: z.int().check(z.gte(1), z.lte(240)),
        prompts: z.array(text(300)).check(z.minLength(1), z.maxLength(12)),
      }),
    )
    .check(z.minLength(1), z.maxLength(12)),
  retired: z.exactOptional(z.boolean()),
});
export type ConversationTemplate = Frozen<z.infer<typeof ConversationTemplate>>;

const ofSeries = {
  seriesId: z.exactOptional(
    SeriesId.check(z.describe('The earlier series; absent for the one that is continued.')),
  ),
};

/** Names something of a series that its people may show to a later one. */
export const SharedItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('talking-point'), id: TalkingPointId, ...ofSeries }),
  z.strictObject({ kind: z.literal('note'), id: NoteId, ...ofSeries }),
  z.strictObject({ kind: z.literal('action'), id: ActionItemId, ...ofSeries }),
]);
export type SharedItem = Frozen<z.infer<typeof SharedItem>>;

/** Dates that a series had before they were changed, so that past meetings keep theirs. */
export const EarlierDates = z.strictObject({
  recurrence: Recurrence,
  from: Day,
  time: TimeOfDay,
  zone: Zone,
  until: Instant.check(z.describe('Meetings before this moment are by these dates.')),
});
export type EarlierDates = Frozen<z.infer<typeof EarlierDates>>;

/** Two people who meet again and again. Seen by the two alone. */
export const Series = z
  .strictObject({
    id: SeriesId,
    people: z.array(PersonId).check(z.length(2)),
    managerId: z.exactOptional(
      PersonId.check(z.describe('Which of the two managed the other when it began, if one did.')),
    ),
    recurrence: Recurrence,
    from: Day.check(z.describe('The day of the first meeting.')),
    time: z._default(TimeOfDay, '10:00'),
    zone: Zone,
    minutes: z._default(minutes, 30),
    templateId: z._default(TemplateId, 'weekly' as TemplateId),
    state: z._default(z.enum(['active', 'ended']), 'active'),
    startedBy: PersonId,
    startedAt: Instant,
    endedAt: z.exactOptional(Instant),
    continues: z.exactOptional(
      SeriesId.check(z.describe('The series of the same report with an earlier manager.')),
    ),
    shared: z._default(
      z
        .array(SharedItem)
        .check(
          z.maxLength(1000),
          z.describe('What the report has shown to this series of those that it continues.'),
        ),
      [],
    ),
    sequence: z._default(
      z.int().check(z.gte(0), z.describe('How often its dates have changed, for calendars.')),
      0,
    ),
    earlier: z._default(
      z.array(EarlierDates).check(z.maxLength(200), z.describe('Oldest first.')),
      [],
    ),
  })
  .check(
    z.refine(isOfTwo, {
      path: ['people'],
      error: 'a series is of two different people',
    }),
    z.refine(isManagedByOne, {
      path: ['managerId'],
      error: 'the manager is one of the two',
    }),
    z.refine(saysWhenEnded, {
      path: ['endedAt'],
      error: 'a series that has ended says when, and no other',
    }),
  );
export type Series = Frozen<z.infer<typeof Series>>;

/**
 * An occurrence of a series to which something has happened: it was moved, skipped, held or written in.
 * One to which nothing has happened has no record and follows from the recurrence.
 */
export const Meeting = z
  .strictObject({
    id: MeetingId,
    seriesId: SeriesId,
    due: z.exactOptional(
      Instant.check(z.describe('The moment by the recurrence; absent for one between.')),
    ),
    at: Instant.check(z.describe('When it is, or was, to begin.')),
    minutes,
    moved: z._default(
      z
        .array(z.strictObject({ ...done, from: Instant }))
        .check(z.maxLength(200), z.describe('Each time, from when, oldest first.')),
      [],
    ),
    confirmed: z.exactOptional(
      z
        .strictObject(done)
        .check(z.describe('Who said that it was held; the other may object for seven days.')),
    ),
    objected: z.exactOptional(z.strictObject({ ...done, reason: words(1000) })),
    skipped: z.exactOptional(z.strictObject({ ...done, reason: words(1000) })),
    closedAt: z.exactOptional(
      Instant.check(z.describe('From then on shared notes are only added to.')),
    ),
    sequence: z._default(z.int().check(z.gte(0)), 0),
  })
  .check(
    z.refine(isHeldOrSkipped, {
      path: ['skipped'],
      error: 'a meeting was held or skipped, not both',
    }),
  );
export type Meeting = Frozen<z.infer<typeof Meeting>>;

/** What a talking point is about. */
export const PointSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('goal'), goalId: GoalId }),
  z.strictObject({ kind: z.literal('check-in'), goalId: GoalId, checkInId: CheckInId }),
  z.strictObject({ kind: z.literal('feedback'), id: text(100) }),
  z.strictObject({ kind: z.literal('recognition'), id: text(100) }),
]);
export type PointSubject = Frozen<z.infer<typeof PointSubject>>;

/**
 * Something to talk about. It belongs to the series, not to a meeting, so moving or skipping one cannot
 * lose it; it is open until it is resolved or dropped.
 */
export const TalkingPoint = z.strictObject({
  id: TalkingPointId,
  seriesId: SeriesId,
  ...done,
  text: words(1000),
  about: z.exactOptional(PointSubject),
  value: z.exactOptional(
    z
      .strictObject({
        progress: z.exactOptional(finite()),
        status: z.exactOptional(text(40)),
        value: z.exactOptional(z.union([finite(), z.boolean()])),
      })
      .check(z.describe('What it was about stood so when it was raised.')),
  ),
  reason: z.exactOptional(
    text(80).check(z.describe('The agenda rule that suggested it, if one did.')),
  ),
  order: z.exactOptional(
    text(60).check(z.describe('Sorts the open points; absent ones come last, by when raised.')),
  ),
  ended: z.exactOptional(
    z.strictObject({
      ...done,
      as: z.enum(['resolved', 'dropped']),
      meetingId: z.exactOptional(MeetingId),
      reason: words(1000),
    }),
  ),
});
export type TalkingPoint = Frozen<z.infer<typeof TalkingPoint>>;

const note = {
  id: NoteId,
  seriesId: SeriesId,
  meetingId: z.exactOptional(MeetingId),
  ...done,
  text: words(10_000),
  editedAt: z.exactOptional(Instant),
};

/** A paragraph that both people of a series read. */
export const SharedNote = z.strictObject(note);
export type SharedNote = Frozen<z.infer<typeof SharedNote>>;

/** A note that its author alone ever reads. It is kept without history. */
export const PrivateNote = z.strictObject(note);
export type PrivateNote = Frozen<z.infer<typeof PrivateNote>>;

/** Something one of the two has taken on. It outlives the meeting. */
export const ActionItem = z.strictObject({
  id: ActionItemId,
  seriesId: SeriesId,
  meetingId: z.exactOptional(MeetingId),
  ...done,
  ownerId: PersonId,
  text: words(1000),
  due: z.exactOptional(Day),
  goalId: z.exactOptional(GoalId),
  ended: z.exactOptional(
    z.strictObject({ ...done, as: z.enum(['done', 'dropped']), reason: words(1000) }),
  ),
});
export type ActionItem = Frozen<z.infer<typeof ActionItem>>;
