import { compareInstants } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Meeting } from '../schema/conversation.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId, SeriesId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { monthsBefore } from './months-before.ts';

/** What the settings say is to go at a moment. */
export interface RetentionDue {
  /** Whether the texts of a record are to go, whoever wrote them. */
  isDue(collection: CollectionName, id: string): boolean;
  /** Whether somebody left so long ago that all they wrote is to go. */
  hasLeft(personId: PersonId): boolean;
  /** Whether what somebody wrote has to stay. */
  isHeld(personId: PersonId): boolean;
}

/**
 * Works out what is to go. What two people wrote goes by the meeting that it belongs to, else by when it
 * ended or was written; what is still open goes by the end of its series, and stays while that goes on. Notes of
 * check-ins go by the due day of their goal, or the end of its cycle where that is later; reviews by the end of
 * their period, or when they were started where that is later.
 */
export function retentionDue(records: Records, at: Instant): RetentionDue {
  const { people, settings } = records;
  const { conversationMonths, checkInNoteMonths, reviewMonths, leaverMonths } = settings.retention;
  const due = new Set<string>();
  const add = (collection: CollectionName, { id }: { readonly id: string }) =>
    due.add(`${collection} ${id}`);
  const talked = monthsBefore(at, conversationMonths);
  for (const seriesId of records.rhythm.series.keys()) {
    addConversation(records, seriesId, {
      add,
      isOver: (since) => since !== undefined && compareInstants(since, talked) <= 0,
    });
  }
  const reported = dayIn(monthsBefore(at, checkInNoteMonths));
  for (const goal of records.goals.values()) {
    if (lastDayOf(goal, records) >= reported) continue;
    for (const checkIn of records.checkInsOf(goal.id)) add('checkIns', checkIn);
  }
  const reviewed = dayIn(monthsBefore(at, reviewMonths));
  for (const brief of records.growth.reviewBriefs.values()) {
    if (brief.end < reviewed && dayIn(brief.startedAt) < reviewed) add('reviewBriefs', brief);
  }
  const left = dayIn(monthsBefore(at, leaverMonths));
  return {
    isDue: (collection, id) => due.has(`${collection} ${id}`),
    hasLeft(personId) {
      const person = people.get(personId);
      return person?.active === false && person.left !== undefined && person.left < left;
    },
    isHeld: (personId) => people.get(personId)?.legalHold === true,
  };
}

interface Adding {
  add(collection: CollectionName, record: { readonly id: string }): void;
  isOver(since: Instant | undefined): boolean;
}

function addConversation({ rhythm }: Records, seriesId: SeriesId, { add, isOver }: Adding): void {
  const endedAt = rhythm.series.get(seriesId)?.endedAt;
  const meetings = new Map<string, Meeting>();
  for (const meeting of rhythm.meetingsOf(seriesId)) {
    meetings.set(meeting.id, meeting);
    if (isOver(meeting.at)) add('meetings', meeting);
  }
  const heldAt = (id: string | undefined) => (id === undefined ? undefined : meetings.get(id)?.at);
  for (const point of rhythm.talkingPointsOf(seriesId)) {
    const { ended } = point;
    if (isOver(ended ? (heldAt(ended.meetingId) ?? ended.at) : endedAt))
      add('talkingPoints', point);
  }
  for (const item of rhythm.actionItemsOf(seriesId)) {
    if (isOver(item.ended?.at ?? endedAt)) add('actionItems', item);
  }
  for (const note of rhythm.sharedNotesOf(seriesId)) {
    if (isOver(heldAt(note.meetingId) ?? note.at)) add('sharedNotes', note);
  }
  for (const note of rhythm.privateNotesOf(seriesId)) {
    if (isOver(heldAt(note.meetingId) ?? note.at)) add('privateNotes', note);
  }
}

function lastDayOf({ due, cycleId }: Goal, { cycles }: Records): Day {
  const end = cycleId === undefined ? undefined : cycles.get(cycleId)?.end;
  return end !== undefined && end > due ? end : due;
}

/** The day of an instant in UTC: of terms that are counted in months a few hours are no matter. */
function dayIn(at: Instant): Day {
  return at.slice(0, 10);
}
