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
import { type CollectionName, versionOf } from './collection-names.ts';
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

export { type CollectionName, hasHistory } from './collection-names.ts';

/**
 * Every collection of a workspace: the schema of its records and the version of that schema. Whoever reads records
 * alone goes without, by `collection-names.ts` and `record-readers.ts`.
 */
export const collections = {
  people: { schema: Person, version: versionOf('people') },
  teams: { schema: Team, version: versionOf('teams') },
  leaves: { schema: Leave, version: versionOf('leaves') },
  workingCalendars: { schema: WorkingCalendar, version: versionOf('workingCalendars') },
  companyValues: { schema: CompanyValue, version: versionOf('companyValues') },
  cycles: { schema: Cycle, version: versionOf('cycles') },
  goals: { schema: Goal, version: versionOf('goals') },
  metrics: { schema: Metric, version: versionOf('metrics') },
  observations: { schema: Observation, version: versionOf('observations') },
  checkIns: { schema: CheckIn, version: versionOf('checkIns') },
  comments: { schema: Comment, version: versionOf('comments') },
  cadenceRules: { schema: CadenceRule, version: versionOf('cadenceRules') },
  snoozes: { schema: Snooze, version: versionOf('snoozes') },
  delegations: { schema: Delegation, version: versionOf('delegations') },
  nudges: { schema: NudgeState, version: versionOf('nudges') },
  templates: { schema: ConversationTemplate, version: versionOf('templates') },
  series: { schema: Series, version: versionOf('series') },
  meetings: { schema: Meeting, version: versionOf('meetings') },
  talkingPoints: { schema: TalkingPoint, version: versionOf('talkingPoints') },
  sharedNotes: { schema: SharedNote, version: versionOf('sharedNotes') },
  privateNotes: { schema: PrivateNote, version: versionOf('privateNotes') },
  actionItems: { schema: ActionItem, version: versionOf('actionItems') },
  practices: { schema: Practice, version: versionOf('practices') },
  feedback: { schema: Feedback, version: versionOf('feedback') },
  feedbackRequests: { schema: FeedbackRequest, version: versionOf('feedbackRequests') },
  feedbackRounds: { schema: FeedbackRound, version: versionOf('feedbackRounds') },
  anonymousTexts: { schema: AnonymousText, version: versionOf('anonymousTexts') },
  recognitions: { schema: Recognition, version: versionOf('recognitions') },
  coachStates: { schema: CoachState, version: versionOf('coachStates') },
  goalPhases: { schema: GoalPhase, version: versionOf('goalPhases') },
  reviewBriefs: { schema: ReviewBrief, version: versionOf('reviewBriefs') },
  figureSnapshots: { schema: FigureSnapshot, version: versionOf('figureSnapshots') },
  settings: { schema: Settings, version: versionOf('settings') },
} as const satisfies Readonly<Record<CollectionName, unknown>>;

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
