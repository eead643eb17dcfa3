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
import { CoachState, GoalPhase } from './coach.ts';
import { AnonymousText, Feedback, FeedbackRequest, FeedbackRound } from './feedback.ts';
import { FigureSnapshot } from './figure-snapshot.ts';
import { Goal } from './goal.ts';
import { Metric, Observation } from './metric.ts';
import { CompanyValue, Leave, Person, Team, WorkingCalendar } from './organisation.ts';
import { Practice } from './practice.ts';
import { Recognition } from './recognition.ts';
import { ReviewBrief } from './review.ts';
import { Settings } from './settings.ts';

/**
 * Every collection of a workspace: the schema of its records and the version of that schema. Of one with
 * `history: false` only the current records are kept: no commit holds an image of what they were.
 */
export const collections = {
  people: { schema: Person, version: 1 },
  teams: { schema: Team, version: 1 },
  leaves: { schema: Leave, version: 1 },
  workingCalendars: { schema: WorkingCalendar, version: 1 },
  companyValues: { schema: CompanyValue, version: 1 },
  cycles: { schema: Cycle, version: 1 },
  goals: { schema: Goal, version: 1 },
  metrics: { schema: Metric, version: 1 },
  observations: { schema: Observation, version: 1 },
  checkIns: { schema: CheckIn, version: 1 },
  comments: { schema: Comment, version: 1 },
  cadenceRules: { schema: CadenceRule, version: 1 },
  snoozes: { schema: Snooze, version: 1 },
  delegations: { schema: Delegation, version: 1 },
  nudges: { schema: NudgeState, version: 1, history: false },
  templates: { schema: ConversationTemplate, version: 1 },
  series: { schema: Series, version: 1 },
  meetings: { schema: Meeting, version: 1 },
  talkingPoints: { schema: TalkingPoint, version: 1 },
  sharedNotes: { schema: SharedNote, version: 1 },
  privateNotes: { schema: PrivateNote, version: 1, history: false },
  actionItems: { schema: ActionItem, version: 1 },
  practices: { schema: Practice, version: 1 },
  feedback: { schema: Feedback, version: 1 },
  feedbackRequests: { schema: FeedbackRequest, version: 1 },
  feedbackRounds: { schema: FeedbackRound, version: 1 },
  anonymousTexts: { schema: AnonymousText, version: 1, history: false },
  recognitions: { schema: Recognition, version: 1 },
  coachStates: { schema: CoachState, version: 1, history: false },
  goalPhases: { schema: GoalPhase, version: 1, history: false },
  reviewBriefs: { schema: ReviewBrief, version: 1 },
  figureSnapshots: { schema: FigureSnapshot, version: 1 },
  settings: { schema: Settings, version: 1 },
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collections;

/** Whether commits keep what the records of a collection were. */
export function hasHistory(collection: CollectionName): boolean {
  const about: { readonly version: number; readonly history?: false } = collections[collection];
  return about.history !== false;
}

/** The record type of each collection. */
export interface RecordTypes {
  readonly people: Person;
  readonly teams: Team;
  readonly leaves: Leave;
  readonly workingCalendars: WorkingCalendar;
  readonly companyValues: CompanyValue;
  readonly cycles: Cycle;
  readonly goals: Goal;
  readonly metrics: Metric;
  readonly observations: Observation;
  readonly checkIns: CheckIn;
  readonly comments: Comment;
  readonly cadenceRules: CadenceRule;
  readonly snoozes: Snooze;
  readonly delegations: Delegation;
  readonly nudges: NudgeState;
  readonly templates: ConversationTemplate;
  readonly series: Series;
  readonly meetings: Meeting;
  readonly talkingPoints: TalkingPoint;
  readonly sharedNotes: SharedNote;
  readonly privateNotes: PrivateNote;
  readonly actionItems: ActionItem;
  readonly practices: Practice;
  readonly feedback: Feedback;
  readonly feedbackRequests: FeedbackRequest;
  readonly feedbackRounds: FeedbackRound;
  readonly anonymousTexts: AnonymousText;
  readonly recognitions: Recognition;
  readonly coachStates: CoachState;
  readonly goalPhases: GoalPhase;
  readonly reviewBriefs: ReviewBrief;
  readonly figureSnapshots: FigureSnapshot;
  readonly settings: Settings;
}
