import { suggestAgenda } from '../conversations/agenda.ts';
import type { AgendaLimits, AgendaLine } from '../conversations/agenda-line.ts';
import { type Records, recordsFrom } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { ActionItem, Meeting, TalkingPoint } from '../schema/conversation.ts';
import type { FeedbackRequest } from '../schema/feedback.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Recognition } from '../schema/recognition.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { seriesOf } from './conversations.ts';
import { company, goalOf } from './workspaces.ts';

/** A Monday an hour before the two meet; the last meeting that was held is two weeks ago. */
export const agendaAt = '2026-05-18T09:00:00Z';

/** A key result of mia's in the second quarter, from 0 to 100. */
export function ofMia(id: string, fields: object = {}): Goal {
  const measure = { kind: 'number', start: 0, target: 100 };
  return parseRecord('goals', { ...goalOf(id), kind: 'key-result', measure, ...fields });
}

/** A report of mia's on a day. */
export function said(goalId: string, asOf: string, value: number, fields: object = {}): CheckIn {
  const about = { id: `${goalId} ${asOf}`.replace(' ', '-'), goalId, by: 'mia', asOf, value };
  return parseRecord('checkIns', { ...about, at: `${asOf}T09:00:00Z`, ...fields });
}

/** A point of mia's of 1 April, before all meetings. */
export function pointOf(id: string, fields: object = {}): TalkingPoint {
  const about = { id, seriesId: 's', by: 'mia', at: '2026-04-01T09:00:00Z', text: id };
  return parseRecord('talkingPoints', { ...about, ...fields });
}

/** Something that mia took on on 4 May. */
export function actionOf(id: string, fields: object = {}): ActionItem {
  const about = { id, seriesId: 's', by: 'lea', ownerId: 'mia', at: '2026-05-04T10:20:00Z' };
  return parseRecord('actionItems', { ...about, text: id, ...fields });
}

/** A meeting that was held. */
export function heldAt(at: string): Meeting {
  const confirmed = { by: 'lea', at };
  return parseRecord('meetings', { id: `m-${at}`, seriesId: 's', at, minutes: 30, confirmed });
}

/** What an agenda is made from, beside the company, its series and two meetings. */
export interface AgendaGiven {
  readonly goals?: readonly Goal[];
  readonly checkIns?: readonly CheckIn[];
  readonly talkingPoints?: readonly TalkingPoint[];
  readonly actionItems?: readonly ActionItem[];
  readonly meetings?: readonly Meeting[];
  readonly feedbackRequests?: readonly FeedbackRequest[];
  readonly recognitions?: readonly Recognition[];
  readonly series?: object;
}

const twoMeetings = [heldAt('2026-04-20T10:00:00Z'), heldAt('2026-05-04T10:00:00Z')];

/** The records that an agenda is made from. */
export function agendaRecords({ series, ...given }: AgendaGiven): Records {
  const { people = [], teams = [], cycles = [] } = company;
  return recordsFrom({
    people: people.map((person) => parseRecord('people', { ...person, name: named(person.id) })),
    teams: teams.map((team) => parseRecord('teams', team)),
    cycles: cycles.map((cycle) => parseRecord('cycles', cycle)),
    meetings: twoMeetings,
    series: [seriesOf(series)],
    ...given,
  });
}

function named(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** The agenda of lea and mia, for lea unless somebody else is named. */
export function agendaOf(
  given: AgendaGiven,
  options: { viewer?: string; at?: string; limits?: Partial<AgendaLimits> } = {},
): readonly AgendaLine[] {
  const { viewer = 'lea', at = agendaAt, limits = {} } = options;
  const records = agendaRecords(given);
  const scores = createScoreboard(records, at);
  const about = { at, viewer: viewer as PersonId, scores, limits };
  return suggestAgenda(records, seriesOf(given.series), about);
}

/** Lines as rule and subject. */
export function inShort(lines: readonly AgendaLine[]): readonly string[] {
  return lines.map(({ rule, subject }) => `${rule} ${Object.values(subject).at(-1)}`);
}
