import * as z from 'zod/mini';

/** Letters, digits, punctuation and symbols; no spaces and no invisible characters. */
const id = z
  .string()
  .check(
    z.regex(/^[\p{L}\p{N}\p{P}\p{S}]{1,100}$/u),
    z.describe('An id of 1 to 100 visible characters.'),
  );

export const PersonId = id.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const TeamId = id.brand<'TeamId'>();
export type TeamId = z.infer<typeof TeamId>;

/** Whoever owns a goal: a person, or a team whose lead acts for it. */
export const OwnerId = z.union([PersonId, TeamId]);
export type OwnerId = PersonId | TeamId;

export const CycleId = id.brand<'CycleId'>();
export type CycleId = z.infer<typeof CycleId>;

export const LeaveId = id.brand<'LeaveId'>();
export type LeaveId = z.infer<typeof LeaveId>;

export const WorkingCalendarId = id.brand<'WorkingCalendarId'>();
export type WorkingCalendarId = z.infer<typeof WorkingCalendarId>;

export const CompanyValueId = id.brand<'CompanyValueId'>();
export type CompanyValueId = z.infer<typeof CompanyValueId>;

export const GoalId = id.brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

export const MilestoneId = id.brand<'MilestoneId'>();
export type MilestoneId = z.infer<typeof MilestoneId>;

export const MetricId = id.brand<'MetricId'>();
export type MetricId = z.infer<typeof MetricId>;

export const ObservationId = id.brand<'ObservationId'>();
export type ObservationId = z.infer<typeof ObservationId>;

export const CheckInId = id.brand<'CheckInId'>();
export type CheckInId = z.infer<typeof CheckInId>;

/** The one settings record of a workspace. */
export const SettingsId = z.literal('settings');
export type SettingsId = z.infer<typeof SettingsId>;
