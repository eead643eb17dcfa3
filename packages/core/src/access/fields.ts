import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import {
  type Guard,
  agreementInSight,
  earlierInSight,
  endOfTheTwo,
  goalInSight,
  goalOfAction,
  importedInSight,
  linksInSight,
  meetingOfTheTwo,
  replacedInSight,
  standInSight,
  subjectInSight,
  toTheConcerned,
} from './field-guards.ts';
import { askedInRound, evidenceInSight, requestInSight, seenInSight } from './growth-guards.ts';

/** A field for everyone who sees its record. */
export const open = 'open';

/** Who gets each field of a record. One that is left out does not compile, and is shown to nobody. */
export type FieldsOf<C extends CollectionName> = {
  readonly [F in keyof RecordTypes[C]]-?:
    typeof open | Guard<Exclude<RecordTypes[C][F], undefined>, RecordTypes[C]>;
};

/** Fields for everyone who sees the record. */
const toAll = <F extends string>(...names: readonly F[]): Readonly<Record<F, typeof open>> =>
  Object.fromEntries(names.map((name) => [name, open])) as Record<F, typeof open>;

const recurring = toAll('recurrence', 'from', 'time', 'zone');
const rhythm = { ...recurring, ...toAll('graceHours', 'holiday') };
const written = toAll('id', 'seriesId', 'by', 'at', 'text');
const note = { ...written, ...toAll('editedAt'), meetingId: meetingOfTheTwo };
const reading = toAll('id', 'goalId', 'at', 'asOf', 'value', 'by');
const terms = toAll(
  ...(['title', 'ownerId', 'start', 'due', 'ambition', 'visibility'] as const),
  ...(['measure', 'driver', 'pace'] as const),
);
const conversationFields = {
  series: {
    ...recurring,
    ...toAll('id', 'people', 'managerId', 'minutes', 'templateId', 'state', 'startedBy'),
    ...toAll('startedAt', 'endedAt', 'shared', 'sequence', 'earlier'),
    continues: earlierInSight,
  },
  meetings: {
    ...toAll('id', 'seriesId', 'due', 'at', 'minutes', 'moved', 'confirmed', 'objected'),
    ...toAll('skipped', 'closedAt', 'sequence'),
  },
  talkingPoints: {
    ...written,
    ...toAll('order'),
    about: subjectInSight,
    reason: standInSight,
    value: standInSight,
    ended: endOfTheTwo,
  },
  sharedNotes: note,
  // Its author alone sees it, and keeps seeing where it was written.
  privateNotes: { ...note, ...toAll('meetingId') },
  actionItems: {
    ...written,
    ...toAll('ownerId', 'due', 'ended'),
    meetingId: meetingOfTheTwo,
    goalId: goalOfAction,
  },
};

const said = toAll('id', 'from', 'about', 'at', 'text');
const growthFields = {
  practices: {
    ...toAll('id', 'title', 'area', 'why', 'source', 'steps', 'prompts', 'trigger', 'action'),
    ...toAll('minutes', 'retired'),
  },
  feedback: {
    ...said,
    ...toAll('situation', 'behaviour', 'impact', 'nextStep', 'valueId', 'visibility'),
    ...toAll('managerId', 'changes'),
    goalId: goalInSight,
    requestId: requestInSight,
  },
  feedbackRequests: {
    ...toAll('id', 'from', 'about', 'to', 'at', 'question', 'due', 'answeredAt', 'declined'),
    ...toAll('withdrawnAt', 'reminders'),
    goalId: goalInSight,
  },
  feedbackRounds: {
    ...toAll('id', 'about', 'by', 'question', 'openedAt', 'closesAt', 'threshold'),
    ...toAll('prolongedAt', 'settled'),
    asked: askedInRound,
  },
  anonymousTexts: toAll('id', 'roundId', 'text', 'reported'),
  recognitions: {
    ...toAll('id', 'from', 'to', 'at', 'text', 'valueId', 'reactions', 'withdrawnAt'),
    goalId: goalInSight,
  },
  coachStates: toAll('id', 'practices'),
  goalPhases: toAll('id', 'goalId', 'personId', 'ability', 'energy', 'at'),
  reviewBriefs: {
    ...toAll('id', 'writerId', 'aboutId', 'start', 'end', 'startedAt', 'text', 'editedAt'),
    ...toAll('sharedAt', 'readerId', 'comments', 'withdrawnAt'),
    seen: seenInSight,
    cited: evidenceInSight,
  },
  figureSnapshots: toAll('id', 'start', 'end', 'takenAt', 'threshold', 'cells'),
};

/**
 * Who gets which field of a record that they see. A record leaves the workspace with these fields only, so
 * that a new field is nobody's until it is said here whose it is.
 */
export const fields: { readonly [C in CollectionName]: FieldsOf<C> } = {
  ...conversationFields,
  people: {
    ...toAll('id', 'name', 'email', 'title', 'managerId', 'teamId', 'timeZone', 'active'),
    ...toAll('joined', 'left', 'worksOn', 'erasedAt', 'roles'),
    wallOptOut: toTheConcerned,
    legalHold: toTheConcerned,
    externalIds: toTheConcerned,
    imported: toTheConcerned,
  },
  teams: toAll('id', 'name', 'parentId', 'leadId', 'externalIds', 'retired'),
  leaves: toAll('id', 'personId', 'start', 'end', 'withdrawnAt'),
  workingCalendars: toAll('id', 'weekend', 'from', 'to', 'holidays'),
  companyValues: toAll('id', 'name', 'description', 'retired'),
  cycles: toAll('id', 'name', 'start', 'end', 'parentId', 'state'),
  goals: {
    ...terms,
    ...toAll('id', 'description', 'kind', 'teamId', 'contributors', 'reviewerId', 'observers'),
    ...toAll('cycleId', 'state', 'visibleTo', 'override', 'outcome', 'externalIds', 'stated'),
    ...toAll('tags'),
    links: linksInSight,
    agreement: agreementInSight,
    continues: goalInSight,
    imported: importedInSight,
  },
  metrics: toAll('id', 'name', 'unit', 'ownerId', 'healthyLow', 'healthyHigh'),
  observations: { ...reading, ...toAll('metricId', 'source'), replaces: replacedInSight },
  checkIns: {
    ...reading,
    ...toAll('zone', 'milestones', 'progress', 'confidence', 'status', 'note', 'blockers'),
    ...toAll('replaces', 'imported'),
  },
  comments: {
    ...toAll('id', 'goalId', 'checkInId', 'replyTo', 'by', 'at', 'text', 'editedAt'),
    ...toAll('withdrawnAt'),
  },
  ...growthFields,
  cadenceRules: { ...rhythm, ...toAll('id', 'activity', 'scope', 'setBy', 'setAt', 'endedAt') },
  snoozes: toAll('id', 'personId', 'activity', 'subject', 'until', 'at'),
  delegations: {
    ...toAll('id', 'from', 'to', 'activity', 'goalId', 'start', 'end', 'at', 'endedAt'),
  },
  nudges: toAll('id', 'sent'),
  templates: toAll('id', 'name', 'purpose', 'sections', 'retired'),
  settings: {
    ...toAll('id', 'name', 'timeZone', 'rulebook', 'rulebooks', 'statusRollup', 'noData'),
    ...toAll('noDataGraceDays', 'staleAfterDays', 'overAchievement', 'workingCalendarId'),
    ...toAll('fiscalYearStartMonth', 'anonymityThreshold', 'defaultVisibility', 'agreement'),
    ...toAll('nudgesPerWeek', 'quietHours', 'rhythms', 'activityMinutes', 'retention'),
    ...toAll('coach', 'reviews', 'feedback', 'healthWeights'),
  },
};
