import * as z from 'zod/mini';
import { CadenceRule, Delegation, NudgeState, Snooze } from './cadence.ts';
import { CheckIn } from './check-in.ts';
import { Comment } from './comment.ts';
import {
  ActionItem,
  ConversationTemplate,
  Meeting,
  PrivateNote,
  Series,
  SharedNote,
  TalkingPoint,
} from './conversation.ts';
import { Cycle } from './cycle.ts';
import { editable } from './editable.ts';
import { CoachState, GoalPhase } from './coach.ts';
import { AnonymousText, Feedback, FeedbackRequest, FeedbackRound } from './feedback.ts';
import { FigureSnapshot } from './figure-snapshot.ts';
import { Goal } from './goal.ts';
import { PersonId, TeamId, WorkingCalendarId } from './ids.ts';
import { Metric, Observation } from './metric.ts';
import { CompanyValue, Leave, Person, Team, WorkingCalendar } from './organisation.ts';
import type { Frozen } from './primitives.ts';
import { Practice } from './practice.ts';
import { Recognition } from './recognition.ts';
import { ReviewBrief } from './review.ts';
import { Settings } from './settings.ts';

/** What a workspace begins with. */
export const WorkspaceBegin = z.strictObject({
  records: z.strictObject({
    people: z._default(z.array(Person), []),
    teams: z._default(z.array(Team), []),
    cycles: z._default(z.array(Cycle), []),
    workingCalendars: z._default(z.array(WorkingCalendar), []),
    metrics: z._default(z.array(Metric), []),
    goals: z._default(z.array(Goal), []),
    checkIns: z._default(z.array(CheckIn), []),
    observations: z._default(
      z.array(Observation).check(z.describe('Those of check-ins may be left out.')),
      [],
    ),
    comments: z._default(z.array(Comment), []),
    companyValues: z._default(z.array(CompanyValue), []),
    leaves: z._default(z.array(Leave), []),
    cadenceRules: z._default(z.array(CadenceRule), []),
    snoozes: z._default(z.array(Snooze), []),
    delegations: z._default(z.array(Delegation), []),
    nudges: z._default(z.array(NudgeState), []),
    templates: z._default(z.array(ConversationTemplate), []),
    series: z._default(z.array(Series), []),
    meetings: z._default(z.array(Meeting), []),
    talkingPoints: z._default(z.array(TalkingPoint), []),
    sharedNotes: z._default(z.array(SharedNote), []),
    privateNotes: z._default(z.array(PrivateNote), []),
    actionItems: z._default(z.array(ActionItem), []),
    practices: z._default(z.array(Practice), []),
    feedback: z._default(z.array(Feedback), []),
    feedbackRequests: z._default(z.array(FeedbackRequest), []),
    feedbackRounds: z._default(z.array(FeedbackRound), []),
    anonymousTexts: z._default(z.array(AnonymousText), []),
    recognitions: z._default(z.array(Recognition), []),
    coachStates: z._default(z.array(CoachState), []),
    goalPhases: z._default(z.array(GoalPhase), []),
    reviewBriefs: z._default(z.array(ReviewBrief), []),
    figureSnapshots: z._default(z.array(FigureSnapshot), []),
    settings: z.exactOptional(Settings),
  }),
});
export type WorkspaceBegin = Frozen<z.infer<typeof WorkspaceBegin>>;
/** What a workspace begins with, as it may be written down: what has a default may be left out. */
export type InitialRecords = Frozen<z.input<typeof WorkspaceBegin>['records']>;

const person = Person.shape;

/** A new person. */
export const PersonAdd = z.strictObject({
  person: z.strictObject({ ...person, id: z.exactOptional(PersonId) }),
});
export type PersonAdd = Frozen<z.infer<typeof PersonAdd>>;

/** A new team. */
export const TeamAdd = z.strictObject({
  team: z.strictObject({ ...Team.shape, id: z.exactOptional(TeamId) }),
});
export type TeamAdd = Frozen<z.infer<typeof TeamAdd>>;

const calendar = WorkingCalendar.shape;

/** A new working calendar. */
export const CalendarAdd = z.strictObject({
  calendar: z.strictObject({ ...calendar, id: z.exactOptional(WorkingCalendarId) }),
});
export type CalendarAdd = Frozen<z.infer<typeof CalendarAdd>>;

const { id: _ofTheCalendar, ...editableCalendar } = calendar;
const ofCalendar = editable(editableCalendar);

/** New values of some fields of a working calendar, and those the person saw; `null` for absent. */
export const CalendarEdit = z.strictObject({
  calendarId: WorkingCalendarId,
  fields: ofCalendar,
  base: ofCalendar,
});
export type CalendarEdit = Frozen<z.input<typeof CalendarEdit>>;

/** A working calendar that is to go. */
export const CalendarRemove = z.strictObject({ calendarId: WorkingCalendarId });
export type CalendarRemove = Frozen<z.infer<typeof CalendarRemove>>;

const { id: _ofTheSettings, ...editableSettings } = Settings.shape;
const ofSettings = editable(editableSettings);

/** New values of some settings, and those the person saw; in both `null` stands for absent. */
export const SettingsEdit = z.strictObject({ fields: ofSettings, base: ofSettings });
export type SettingsEdit = Frozen<z.input<typeof SettingsEdit>>;

const {
  id: _ofThePerson,
  erasedAt: _byErasureAlone,
  imported: _byImportsAlone,
  ...editablePerson
} = person;
const ofPerson = editable(editablePerson);

/** New values of some fields of a person, and those that were shown; `null` for absent. */
export const PersonEdit = z.strictObject({ personId: PersonId, fields: ofPerson, base: ofPerson });
export type PersonEdit = Frozen<z.input<typeof PersonEdit>>;

const { id: _ofTheTeam, retired: _byRetiringAlone, ...editableTeam } = Team.shape;
const ofTeam = editable(editableTeam);

/** New values of some fields of a team, and those that were shown; `null` for absent. */
export const TeamEdit = z.strictObject({ teamId: TeamId, fields: ofTeam, base: ofTeam });
export type TeamEdit = Frozen<z.input<typeof TeamEdit>>;

/** A team that is no more, or is again. */
export const TeamRetire = z.strictObject({
  teamId: TeamId,
  retired: z._default(z.boolean(), true),
});
export type TeamRetire = Frozen<z.infer<typeof TeamRetire>>;
