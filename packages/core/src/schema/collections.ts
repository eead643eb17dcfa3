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
import { upcaster } from './upcast.ts';

const { newest } = upcaster;

/**
 * Every collection of a workspace: the schema of its records and the version of that schema, one more than it has
 * steps in `migrations.ts`. Of one with `history: false` only the current records are kept: no commit holds an
 * image of what they were.
 */
export const collections = {
  people: { schema: Person, version: newest('people') },
  teams: { schema: Team, version: newest('teams') },
  leaves: { schema: Leave, version: newest('leaves') },
  workingCalendars: { schema: WorkingCalendar, version: newest('workingCalendars') },
  companyValues: { schema: CompanyValue, version: newest('companyValues') },
  cycles: { schema: Cycle, version: newest('cycles') },
  goals: { schema: Goal, version: newest('goals') },
  metrics: { schema: Metric, version: newest('metrics') },
  observations: { schema: Observation, version: newest('observations') },
  checkIns: { schema: CheckIn, version: newest('checkIns') },
  comments: { schema: Comment, version: newest('comments') },
  cadenceRules: { schema: CadenceRule, version: newest('cadenceRules') },
  snoozes: { schema: Snooze, version: newest('snoozes') },
  delegations: { schema: Delegation, version: newest('delegations') },
  nudges: { schema: NudgeState, version: newest('nudges'), history: false },
  templates: { schema: ConversationTemplate, version: newest('templates') },
  series: { schema: Series, version: newest('series') },
  meetings: { schema: Meeting, version: newest('meetings') },
  talkingPoints: { schema: TalkingPoint, version: newest('talkingPoints') },
  sharedNotes: { schema: SharedNote, version: newest('sharedNotes') },
  privateNotes: { schema: PrivateNote, version: newest('privateNotes'), history: false },
  actionItems: { schema: ActionItem, version: newest('actionItems') },
  practices: { schema: Practice, version: newest('practices') },
  feedback: { schema: Feedback, version: newest('feedback') },
  feedbackRequests: { schema: FeedbackRequest, version: newest('feedbackRequests') },
  feedbackRounds: { schema: FeedbackRound, version: newest('feedbackRounds') },
  anonymousTexts: { schema: AnonymousText, version: newest('anonymousTexts'), history: false },
  recognitions: { schema: Recognition, version: newest('recognitions') },
  coachStates: { schema: CoachState, version: newest('coachStates'), history: false },
  goalPhases: { schema: GoalPhase, version: newest('goalPhases'), history: false },
  reviewBriefs: { schema: ReviewBrief, version: newest('reviewBriefs') },
  figureSnapshots: { schema: FigureSnapshot, version: newest('figureSnapshots') },
  settings: { schema: Settings, version: newest('settings') },
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
