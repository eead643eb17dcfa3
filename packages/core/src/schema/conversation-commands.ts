import * as z from 'zod/mini';
import { ActionItem, ConversationTemplate, Series, SharedItem } from './conversation.ts';
import {
  ActionItemId,
  CheckInId,
  FeedbackId,
  GoalId,
  MeetingId,
  NoteId,
  PersonId,
  RecognitionId,
  SeriesId,
  TalkingPointId,
  TemplateId,
} from './ids.ts';
import { type Frozen, Day, Instant, TimeOfDay, Zone, text } from './primitives.ts';
import { Recurrence } from './recurrence.ts';

const minutes = z.int().check(z.gte(5), z.lte(480));
const reason = text(1000);
const words = text(1000);

/** Names a meeting: by its moment of the recurrence, or by the id of one between. */
export const MeetingRef = z.union([
  z.strictObject({ due: Instant }),
  z.strictObject({ meetingId: MeetingId }),
]);
export type MeetingRef = Frozen<z.infer<typeof MeetingRef>>;

/** A new series of two people, one of whom starts it. */
export const SeriesStart = z.strictObject({
  people: Series.shape.people,
  recurrence: Recurrence,
  from: Day.check(z.describe('The day of the first meeting, today or later.')),
  time: z.exactOptional(TimeOfDay),
  zone: z.exactOptional(Zone.check(z.describe('Absent: that of whoever starts it.'))),
  minutes: z.exactOptional(minutes),
  templateId: z.exactOptional(TemplateId),
});
export type SeriesStart = Frozen<z.infer<typeof SeriesStart>>;

const dates = z.strictObject({
  recurrence: z.exactOptional(Recurrence),
  from: z.exactOptional(Day),
  time: z.exactOptional(TimeOfDay),
  zone: z.exactOptional(Zone),
  minutes: z.exactOptional(minutes),
  templateId: z.exactOptional(TemplateId),
});

/** Other dates, length or template of a series, and those that the viewer saw. */
export const SeriesChange = z.strictObject({ seriesId: SeriesId, fields: dates, base: dates });
export type SeriesChange = Frozen<z.infer<typeof SeriesChange>>;

/** A series that is over. */
export const SeriesEnd = z.strictObject({ seriesId: SeriesId });
export type SeriesEnd = Frozen<z.infer<typeof SeriesEnd>>;

/** Things of an earlier series that its report shows to a later one, or shows no longer. */
export const SeriesShare = z.strictObject({
  seriesId: SeriesId.check(z.describe('The later series, whose people are to see them.')),
  items: z.array(SharedItem).check(z.minLength(1), z.maxLength(100)),
  shown: z._default(z.boolean(), true),
});
export type SeriesShare = Frozen<z.infer<typeof SeriesShare>>;

const ofMeeting = { seriesId: SeriesId, meeting: MeetingRef };

/** Another moment for a meeting, and the one at which the viewer saw it. */
export const MeetingMove = z.strictObject({ ...ofMeeting, from: Instant, to: Instant });
export type MeetingMove = Frozen<z.infer<typeof MeetingMove>>;

/** A meeting that is not held, and the moment at which the viewer saw it. */
export const MeetingSkip = z.strictObject({ ...ofMeeting, at: Instant, reason });
export type MeetingSkip = Frozen<z.infer<typeof MeetingSkip>>;

/** A meeting between those of the recurrence. */
export const MeetingAdd = z.strictObject({
  seriesId: SeriesId,
  at: Instant,
  minutes: z.exactOptional(minutes),
});
export type MeetingAdd = Frozen<z.infer<typeof MeetingAdd>>;

/** A meeting that was held, as one of the two says; or that is closed. */
export const MeetingNamed = z.strictObject(ofMeeting);
export type MeetingNamed = Frozen<z.infer<typeof MeetingNamed>>;

/** The other one says that a meeting was not held. */
export const MeetingObject = z.strictObject({ ...ofMeeting, reason });
export type MeetingObject = Frozen<z.infer<typeof MeetingObject>>;

/** A new talking point; `reason` is the rule of the agenda whose line was taken. */
export const TalkingPointRaise = z.strictObject({
  seriesId: SeriesId,
  text: words,
  about: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('goal'), goalId: GoalId }),
      z.strictObject({ kind: z.literal('check-in'), goalId: GoalId, checkInId: CheckInId }),
      z.strictObject({ kind: z.literal('feedback'), id: FeedbackId }),
      z.strictObject({ kind: z.literal('recognition'), id: RecognitionId }),
    ]),
  ),
  reason: z.exactOptional(text(80)),
});
export type TalkingPointRaise = Frozen<z.infer<typeof TalkingPointRaise>>;

const ofPoint = { seriesId: SeriesId, pointId: TalkingPointId };

/** Another text for a talking point of one's own, and the text that the author saw. */
export const TalkingPointEdit = z.strictObject({ ...ofPoint, text: words, base: words });
export type TalkingPointEdit = Frozen<z.infer<typeof TalkingPointEdit>>;

/** Another place among the open points. */
export const TalkingPointReorder = z.strictObject({
  ...ofPoint,
  after: z.nullable(
    TalkingPointId.check(z.describe('The open point that it comes after; null for the first.')),
  ),
});
export type TalkingPointReorder = Frozen<z.infer<typeof TalkingPointReorder>>;

/** A talking point that was talked through, in which meeting if that is known. */
export const TalkingPointResolve = z.strictObject({
  ...ofPoint,
  meeting: z.exactOptional(MeetingRef),
});
export type TalkingPointResolve = Frozen<z.infer<typeof TalkingPointResolve>>;

/** A talking point that nobody needs to talk about any more. */
export const TalkingPointDrop = z.strictObject({ ...ofPoint, reason });
export type TalkingPointDrop = Frozen<z.infer<typeof TalkingPointDrop>>;

/** A talking point that is open again. */
export const TalkingPointReopen = z.strictObject(ofPoint);
export type TalkingPointReopen = Frozen<z.infer<typeof TalkingPointReopen>>;

const paragraph = text(10_000);

/** A new note: a paragraph for both, or one that its author alone ever reads. */
export const NoteAdd = z.strictObject({
  seriesId: SeriesId,
  visibility: z.enum(['shared', 'private']),
  text: paragraph,
  meeting: z.exactOptional(MeetingRef),
});
export type NoteAdd = Frozen<z.infer<typeof NoteAdd>>;

/** Another text for a note of one's own, and the text that the author saw. */
export const NoteEdit = z.strictObject({
  seriesId: SeriesId,
  noteId: NoteId,
  text: paragraph,
  base: paragraph,
});
export type NoteEdit = Frozen<z.infer<typeof NoteEdit>>;

/** A private note to be gone for good, with its past versions. */
export const NoteErase = z.strictObject({ seriesId: SeriesId, noteId: NoteId });
export type NoteErase = Frozen<z.infer<typeof NoteErase>>;

const { due, goalId } = ActionItem.shape;

/** Something that one of the two takes on. */
export const ActionAdd = z.strictObject({
  seriesId: SeriesId,
  ownerId: PersonId,
  text: words,
  due,
  goalId,
  meeting: z.exactOptional(MeetingRef),
});
export type ActionAdd = Frozen<z.infer<typeof ActionAdd>>;

const ofAction = { seriesId: SeriesId, actionId: ActionItemId };
const actionFields = z.strictObject({
  text: z.exactOptional(words),
  ownerId: z.exactOptional(PersonId),
  due: z.exactOptional(z.nullable(Day)),
});

/** Other fields of an action, and those that the viewer saw; `null` for no due day. */
export const ActionEdit = z.strictObject({
  ...ofAction,
  fields: actionFields,
  base: actionFields,
});
export type ActionEdit = Frozen<z.infer<typeof ActionEdit>>;

/** An action that is done, or dropped for a reason. */
export const ActionEnd = z.discriminatedUnion('as', [
  z.strictObject({ ...ofAction, as: z.literal('done') }),
  z.strictObject({ ...ofAction, as: z.literal('dropped'), reason }),
]);
export type ActionEnd = Frozen<z.infer<typeof ActionEnd>>;

/** An action that is open again. */
export const ActionReopen = z.strictObject(ofAction);
export type ActionReopen = Frozen<z.infer<typeof ActionReopen>>;

const { retired: _retired, ...template } = ConversationTemplate.shape;

/** A template of the workspace's own. */
export const TemplateAdd = z.strictObject({
  template: z.strictObject({ ...template, id: z.exactOptional(TemplateId) }),
});
export type TemplateAdd = Frozen<z.infer<typeof TemplateAdd>>;

const templateFields = z.strictObject({
  name: z.exactOptional(template.name),
  purpose: z.exactOptional(template.purpose),
  sections: z.exactOptional(template.sections),
});

/** Other fields of a template, shipped or own, and those that the viewer saw. */
export const TemplateEdit = z.strictObject({
  templateId: TemplateId,
  fields: templateFields,
  base: templateFields,
});
export type TemplateEdit = Frozen<z.infer<typeof TemplateEdit>>;

/** A template that no new series takes, or takes again. */
export const TemplateRetire = z.strictObject({
  templateId: TemplateId,
  retired: z._default(z.boolean(), true),
});
export type TemplateRetire = Frozen<z.infer<typeof TemplateRetire>>;
