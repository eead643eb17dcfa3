import * as z from 'zod/mini';

/** Letters, digits, punctuation and symbols; no spaces and no invisible characters. */
const id = z
  .string()
  .check(
    z.regex(/^[\p{L}\p{N}\p{P}\p{S}]{1,100}$/u),
    z.describe('An id of 1 to 100 visible characters.'),
  );

/** Id of a person. */
export const PersonId = id.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Id of a team. */
export const TeamId = id.brand<'TeamId'>();
export type TeamId = z.infer<typeof TeamId>;

/** Whoever owns a goal: a person, or a team whose lead acts for it. */
export const OwnerId = z.union([PersonId, TeamId]);
export type OwnerId = PersonId | TeamId;

/** Id of a cycle. */
export const CycleId = id.brand<'CycleId'>();
export type CycleId = z.infer<typeof CycleId>;

/** Id of a leave. */
export const LeaveId = id.brand<'LeaveId'>();
export type LeaveId = z.infer<typeof LeaveId>;

/** Id of a working calendar. */
export const WorkingCalendarId = id.brand<'WorkingCalendarId'>();
export type WorkingCalendarId = z.infer<typeof WorkingCalendarId>;

/** Id of a company value. */
export const CompanyValueId = id.brand<'CompanyValueId'>();
export type CompanyValueId = z.infer<typeof CompanyValueId>;

/** Id of a goal. */
export const GoalId = id.brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

/** Id of a milestone, unique within its goal. */
export const MilestoneId = id.brand<'MilestoneId'>();
export type MilestoneId = z.infer<typeof MilestoneId>;

/** Id of a metric. */
export const MetricId = id.brand<'MetricId'>();
export type MetricId = z.infer<typeof MetricId>;

/** Id of an observation. */
export const ObservationId = id.brand<'ObservationId'>();
export type ObservationId = z.infer<typeof ObservationId>;

/** Id of a check-in. */
export const CheckInId = id.brand<'CheckInId'>();
export type CheckInId = z.infer<typeof CheckInId>;

/** Id of a comment. */
export const CommentId = id.brand<'CommentId'>();
export type CommentId = z.infer<typeof CommentId>;

/** Id of a cadence rule. */
export const CadenceRuleId = id.brand<'CadenceRuleId'>();
export type CadenceRuleId = z.infer<typeof CadenceRuleId>;

/** Id of a snooze. */
export const SnoozeId = id.brand<'SnoozeId'>();
export type SnoozeId = z.infer<typeof SnoozeId>;

/** Id of a delegation. */
export const DelegationId = id.brand<'DelegationId'>();
export type DelegationId = z.infer<typeof DelegationId>;

/** Id of a series of one-on-ones: short enough for the ids of its meetings, which begin with it. */
export const SeriesId = id.check(z.maxLength(90)).brand<'SeriesId'>();
export type SeriesId = z.infer<typeof SeriesId>;

/** Id of a meeting. */
export const MeetingId = id.brand<'MeetingId'>();
export type MeetingId = z.infer<typeof MeetingId>;

/** Id of a talking point. */
export const TalkingPointId = id.brand<'TalkingPointId'>();
export type TalkingPointId = z.infer<typeof TalkingPointId>;

/** Id of a note, shared or private. */
export const NoteId = id.brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

/** Id of an action item. */
export const ActionItemId = id.brand<'ActionItemId'>();
export type ActionItemId = z.infer<typeof ActionItemId>;

/** Id of a conversation template, shipped or own. */
export const TemplateId = id.brand<'TemplateId'>();
export type TemplateId = z.infer<typeof TemplateId>;

/** Id of a leadership practice, shipped or own. */
export const PracticeId = id.brand<'PracticeId'>();
export type PracticeId = z.infer<typeof PracticeId>;

/** Id of a piece of feedback. */
export const FeedbackId = id.brand<'FeedbackId'>();
export type FeedbackId = z.infer<typeof FeedbackId>;

/** Id of a request for feedback. */
export const FeedbackRequestId = id.brand<'FeedbackRequestId'>();
export type FeedbackRequestId = z.infer<typeof FeedbackRequestId>;

/** Id of a round of anonymous feedback. */
export const FeedbackRoundId = id.brand<'FeedbackRoundId'>();
export type FeedbackRoundId = z.infer<typeof FeedbackRoundId>;

/** Id of a text of a released round, made at random: it tells of no time and no giver. */
export const AnonymousTextId = id.brand<'AnonymousTextId'>();
export type AnonymousTextId = z.infer<typeof AnonymousTextId>;

/** Id of a recognition. */
export const RecognitionId = id.brand<'RecognitionId'>();
export type RecognitionId = z.infer<typeof RecognitionId>;

/** Id of a review brief. */
export const ReviewBriefId = id.brand<'ReviewBriefId'>();
export type ReviewBriefId = z.infer<typeof ReviewBriefId>;

/** Id of a phase that somebody has set for themselves on a goal. */
export const GoalPhaseId = id.brand<'GoalPhaseId'>();
export type GoalPhaseId = z.infer<typeof GoalPhaseId>;

/** The one settings record of a workspace. */
export const SettingsId = z.literal('settings');
export type SettingsId = z.infer<typeof SettingsId>;
