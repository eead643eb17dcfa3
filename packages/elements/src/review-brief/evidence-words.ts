import type { CheckIn, Goal, GoalId, Records, SeenItem, SeriesId } from '@throughline/core';
import { nameOf } from '../parts/owner.ts';
import type { Destination, ReviewScene } from './review-scene.ts';

/** What a line says of a piece of evidence. */
export interface EvidenceWords {
  /** What it is about. */
  readonly title: string;
  /** What was said or reached; empty where there is nothing of the kind. */
  readonly text: string;
  readonly to: Destination;
}

/** Whose words they are read in, and in whose language. */
type WordsScene = Pick<ReviewScene, 'reading' | 'messages' | 'format'>;

/** What there is to read of a piece of evidence; `null` where it is not, or no longer, there for the reader. */
export function wordsOf(item: SeenItem, scene: WordsScene): EvidenceWords | null {
  const { records } = scene.reading;
  const { id, under } = item;
  if (id === undefined) return null;
  switch (item.kind) {
    case 'check-in':
      return ofCheckIn(under as GoalId, id, scene);
    case 'grade':
      return ofGrade(records.goals.get(id as GoalId), scene);
    case 'feedback':
      return said(records.growth.feedback.get(id as never), scene);
    case 'recognition':
      return said(records.growth.recognitions.get(id as never), scene);
    case 'meeting':
      return ofMeeting(under as SeriesId, id, scene);
    case 'action':
      return ofAction(under as SeriesId, id, records);
  }
}

function ofCheckIn(goalId: GoalId, id: string, scene: WordsScene): EvidenceWords | null {
  const { records } = scene.reading;
  const goal = records.goals.get(goalId);
  const checkIn = records.checkInsOf(goalId).find((each) => each.id === id);
  if (!goal || !checkIn) return null;
  const text = [valueText(checkIn, goal, scene), checkIn.note ?? ''].filter(Boolean).join(' · ');
  return { title: goal.title, text, to: { kind: 'goal', id: goalId } };
}

function valueText({ value, progress }: CheckIn, { measure }: Goal, scene: WordsScene): string {
  const { messages, format } = scene;
  if (typeof value === 'boolean') {
    const { reached, notReached } = messages.reviewBrief.evidence;
    return value ? reached : notReached;
  }
  if (progress !== undefined) return format.percent(progress);
  if (value === undefined) return '';
  return format.number(value, measure && 'unit' in measure ? measure.unit : undefined);
}

function ofGrade(goal: Goal | undefined, { messages, format }: WordsScene): EvidenceWords | null {
  if (!goal?.outcome) return null;
  const { grade } = goal.outcome;
  const text = grade === undefined ? '' : messages.reviewBrief.evidence.grade(format.grade(grade));
  return { title: goal.title, text, to: { kind: 'goal', id: goal.id } };
}

/** Recognition for a goal leads to the goal, and what else people say to whoever said it. */
function said(
  record: Readonly<Pick<SaidRecord, 'from' | 'text' | 'goalId'>> | undefined,
  { reading, messages }: WordsScene,
): EvidenceWords | null {
  if (record?.text === undefined) return null;
  const { from, text, goalId } = record;
  const title = messages.reviewBrief.evidence.from(nameOf(from, reading.records));
  const isGoalSeen = goalId !== undefined && reading.records.goals.has(goalId);
  const to = isGoalSeen
    ? ({ kind: 'goal', id: goalId } as const)
    : ({ kind: 'person', id: from } as const);
  return { title, text, to };
}

type SaidRecord = NonNullable<ReturnType<Records['growth']['feedback']['get']>>;

function ofMeeting(
  seriesId: SeriesId,
  id: string,
  { reading, messages }: WordsScene,
): EvidenceWords | null {
  const { records, viewer } = reading;
  const series = records.rhythm.series.get(seriesId);
  const isThere = records.rhythm.meetingsOf(seriesId).some((meeting) => meeting.id === id);
  if (!series || !isThere) return null;
  const other = series.people.find((each) => each !== viewer) ?? viewer;
  const title = messages.reviewBrief.evidence.held(nameOf(other, records));
  return { title, text: '', to: { kind: 'series', id: seriesId } };
}

function ofAction(seriesId: SeriesId, id: string, { rhythm }: Records): EvidenceWords | null {
  const action = rhythm.actionItemsOf(seriesId).find((each) => each.id === id);
  if (action?.text === undefined) return null;
  return { title: action.text, text: '', to: { kind: 'series', id: seriesId } };
}
