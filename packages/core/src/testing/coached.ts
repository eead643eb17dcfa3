import { coach } from '../practices/coach.ts';
import { type CoachLook, coachLook } from '../practices/look.ts';
import type { Occasion } from '../practices/occasion.ts';
import { type CoachSubject, subjectKey } from '../practices/subject.ts';
import type { Suggestion } from '../practices/suggestion.ts';
import { occasionsOf } from '../practices/triggers.ts';
import type { CoachState } from '../schema/coach.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Practice, PracticeTrigger, TriggerName } from '../schema/practice.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { type QueueLists, queueRecords } from './queue-company.ts';

/** A Monday in the middle of the second quarter; a goal of it is expected to be half way. */
export const coachAt = '2026-05-18T09:00:00Z';

/** What a test is about: records around lea, whose reports are mia and max, and what differs from the usual. */
export interface CoachGiven {
  readonly lists?: QueueLists;
  readonly settings?: object;
  readonly at?: string;
  readonly leader?: string;
}

/** A look at the records of a test. */
export function lookOf({ lists = {}, settings = {}, at = coachAt }: CoachGiven): CoachLook {
  const records = queueRecords(lists, settings);
  return coachLook({ records, scores: createScoreboard(records, at), at });
}

/** What a trigger finds around lea, or somebody else. */
export function occasionsIn(
  trigger: TriggerName | PracticeTrigger,
  given: CoachGiven = {},
): readonly Occasion[] {
  const asked = typeof trigger === 'string' ? { name: trigger } : trigger;
  return occasionsOf(asked, (given.leader ?? 'lea') as PersonId, lookOf(given));
}

/** The subjects of what a trigger finds: `goal g1`. */
export function subjectsIn(...asked: Parameters<typeof occasionsIn>): readonly string[] {
  return occasionsIn(...asked).map(({ subject }: { subject: CoachSubject }) => subjectKey(subject));
}

/** A practice of a trigger. */
export function practiceOn(
  id: string,
  trigger: TriggerName | PracticeTrigger,
  fields: object = {},
): Practice {
  return parseRecord('practices', {
    ...{ id, title: id, area: 'feedback', why: 'It works.', action: 'reflect', minutes: 10 },
    source: { authors: 'A', year: 2000, title: 'T', published: 'J' },
    ...{ steps: ['One', 'Two'], prompts: ['One?', 'Two?'] },
    trigger: typeof trigger === 'string' ? { name: trigger } : trigger,
    ...fields,
  });
}

/** What the coach suggests to lea, or somebody else. */
export function coachedIn(
  practices: readonly Practice[],
  { state, ...given }: CoachGiven & { readonly state?: CoachState } = {},
): readonly Suggestion[] {
  const look = lookOf(given);
  const leaderId = (given.leader ?? 'lea') as PersonId;
  return coach({ practices, look, leaderId, state, settings: look.records.settings.coach });
}

/** Suggestions as practice and subject: `ask about goal g1`. */
export function inShort(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.map(({ practice, subjectKey: key }) => `${practice.id} about ${key}`);
}

/** A key result of mia's in the second quarter, from 0 to 100, below the objective `top`. */
export function resultOf(id: string, fields: object = {}): object {
  const days = { start: '2026-04-01', due: '2026-06-30' };
  return {
    ...{ id, title: `Reach ${id} 100`, kind: 'key-result', ownerId: 'mia', state: 'active' },
    ...{ ...days, measure: { kind: 'number', start: 0, target: 100 }, ...fields },
  };
}

/** A report on a goal on a day. */
export function saidOn(goalId: string, asOf: string, fields: object = {}): object {
  const id = `${goalId}-${asOf}`;
  return { id, goalId, by: 'mia', asOf, at: `${asOf}T09:00:00Z`, ...fields };
}

/** A series of lea and another one, on Mondays at ten in UTC. */
export function seriesWith(other: string, fields: object = {}): object {
  return {
    ...{ id: `with-${other}`, people: ['lea', other], managerId: 'lea', zone: 'UTC' },
    recurrence: { frequency: 'weekly', weekdays: [{ weekday: 1 }] },
    ...{ from: '2026-01-05', startedBy: 'lea', startedAt: '2026-01-02T08:00:00Z' },
    ...fields,
  };
}

/** A meeting of that series at a moment: held, unless the fields say otherwise. */
export function metOn(other: string, at: string, fields?: object): object {
  const meeting = { id: `m-${other}-${at}`, seriesId: `with-${other}`, at, minutes: 30 };
  return { ...meeting, ...(fields ?? { confirmed: { by: 'lea', at } }) };
}

/** The people around lea, with other fields for some of them. */
export function peopleWith(fields: Readonly<Record<string, object>>): readonly object[] {
  const managers = { mia: 'lea', max: 'lea', lea: 'ada', ada: undefined, eve: undefined };
  return Object.entries(managers).map(([id, managerId]) => ({
    ...{ id, name: id, timeZone: 'UTC' },
    ...(managerId !== undefined && { managerId }),
    ...fields[id],
  }));
}
