import type { CollectionName } from '../schema/collections.ts';

const named: Readonly<Record<string, CollectionName>> = {
  ...{ goalId: 'goals', parentId: 'goals', continues: 'goals', goals: 'goals' },
  ...{ teamId: 'teams', cycleId: 'cycles', metricId: 'metrics', calendarId: 'workingCalendars' },
  ...{ workingCalendarId: 'workingCalendars', valueId: 'companyValues', leaveId: 'leaves' },
  ...{
    seriesId: 'series',
    meetingId: 'meetings',
    pointId: 'talkingPoints',
    after: 'talkingPoints',
  },
  ...{ noteId: 'sharedNotes', actionId: 'actionItems', templateId: 'templates' },
  ...{ practiceId: 'practices', ruleId: 'cadenceRules', delegationId: 'delegations' },
  ...{ commentId: 'comments', replyTo: 'comments', checkInId: 'checkIns', replaces: 'checkIns' },
  ...{ feedbackId: 'feedback', requestId: 'feedbackRequests', roundId: 'feedbackRounds' },
  ...{ textId: 'anonymousTexts', recognitionId: 'recognitions', briefId: 'reviewBriefs' },
  ...{ subjectId: 'goals', observationId: 'observations' },
};

/** The collection that the ids of a field name are of; people where nothing else is known. */
export function collectionOf(name: string): CollectionName {
  return named[name] ?? 'people';
}

interface Owner {
  /** Where a record of that id may be. */
  readonly collections: readonly CollectionName[];
  /** The field of the input that names what it belongs to. */
  readonly owner: string;
  /** The field of the record that says so, where it has another name. */
  readonly from?: string;
}

/** What belongs to something else, by the field of an input that names it. */
export const ownerFields: Readonly<Record<string, Owner>> = {
  commentId: { collections: ['comments'], owner: 'goalId' },
  replyTo: { collections: ['comments'], owner: 'goalId' },
  checkInId: { collections: ['checkIns'], owner: 'goalId' },
  replaces: { collections: ['checkIns'], owner: 'goalId' },
  pointId: { collections: ['talkingPoints'], owner: 'seriesId' },
  noteId: { collections: ['sharedNotes', 'privateNotes'], owner: 'seriesId' },
  actionId: { collections: ['actionItems'], owner: 'seriesId' },
  meetingId: { collections: ['meetings'], owner: 'seriesId' },
  leaveId: { collections: ['leaves'], owner: 'personId' },
  delegationId: { collections: ['delegations'], owner: 'personId', from: 'from' },
  textId: { collections: ['anonymousTexts'], owner: 'roundId' },
};
