import { upcaster } from './upcast.ts';

/** Every collection of a workspace, in order, and whether commits keep what its records were. */
const histories = {
  people: true,
  teams: true,
  leaves: true,
  workingCalendars: true,
  companyValues: true,
  cycles: true,
  goals: true,
  metrics: true,
  observations: true,
  checkIns: true,
  comments: true,
  cadenceRules: true,
  snoozes: true,
  delegations: true,
  nudges: false,
  templates: true,
  series: true,
  meetings: true,
  talkingPoints: true,
  sharedNotes: true,
  privateNotes: false,
  actionItems: true,
  practices: true,
  feedback: true,
  feedbackRequests: true,
  feedbackRounds: true,
  anonymousTexts: false,
  recognitions: true,
  coachStates: false,
  goalPhases: false,
  reviewBriefs: true,
  figureSnapshots: true,
  settings: true,
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof histories;

/** The names of all collections, in their order. */
export const collectionNames = Object.keys(histories) as readonly CollectionName[];

/** Whether there is a collection of that name. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(histories, name);
}

/** Whether commits keep what the records of a collection were. Of others only the current records are kept. */
export function hasHistory(collection: CollectionName): boolean {
  return histories[collection];
}

/** The version of the schema of a collection, one more than it has steps in `migrations.ts`. */
export function versionOf(collection: CollectionName): number {
  return upcaster.newest(collection);
}
