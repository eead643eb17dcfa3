import type { AgendaLine } from '../conversations/agenda-line.ts';
import { type AgendaPhraseTemplates, renderAgendaPhrase } from '../conversations/agenda-phrase.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId, SeriesId } from '../schema/ids.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const percent = (share: number) => `${Math.round(100 * share)} %`;
const day = (moment: string) => moment.slice(0, 10);

/** English for the reasons of an agenda, as a page would have it. */
export function agendaWords(
  records: Records,
  seriesId: SeriesId,
  goal = (id: GoalId) => `“${records.goals.get(id)?.title ?? id}”`,
): AgendaPhraseTemplates<string> {
  const name = (id: PersonId) => records.people.get(id)?.name ?? id;
  const action = (id: string) =>
    `“${records.rhythm.actionItemsOf(seriesId).find((each) => each.id === id)?.text ?? id}”`;
  const point = (id: string) =>
    `“${records.rhythm.talkingPointsOf(seriesId).find((each) => each.id === id)?.text ?? id}”`;
  return {
    'agenda.status-worse': ({ goalId, from, to, since }) =>
      `${goal(goalId)} went from ${from} to ${to} since ${day(since)}.`,
    'agenda.status-better': ({ goalId, from, to, since }) =>
      `${goal(goalId)} is up from ${from} to ${to} since ${day(since)}.`,
    'agenda.goal-ended': ({ goalId, to }) => `${goal(goalId)} was closed: ${to}.`,
    'agenda.goal-stale': ({ goalId, reportedAt }) =>
      reportedAt === null
        ? `Nobody has reported on ${goal(goalId)} yet.`
        : `Nobody has reported on ${goal(goalId)} since ${day(reportedAt)}.`,
    'agenda.reported-better': ({ goalId, reported, pace, progress, expected }) =>
      `${goal(goalId)} is reported ${reported}, while ${percent(progress)} of an expected ` +
      `${percent(expected)} would be ${pace}.`,
    'agenda.feedback-unanswered': ({ askerId, askedId, daysLeft }) =>
      `${name(askerId)} has asked ${name(askedId)} for feedback, which expires in ${days(daysLeft)}.`,
    'agenda.action-overdue': ({ actionId, ownerId, daysOver }) =>
      `${action(actionId)} (${name(ownerId)}) was due ${days(daysOver)} ago.`,
    'agenda.action-due': ({ actionId, ownerId, daysLeft }) =>
      `${action(actionId)} (${name(ownerId)}) is due in ${days(daysLeft)}.`,
    'agenda.action-open': ({ actionId, ownerId, ageDays }) =>
      `${action(actionId)} (${name(ownerId)}) has been open for ${days(ageDays)}.`,
    'agenda.point-put-off': ({ pointId, times }) => `${point(pointId)} was put off ${times} times.`,
    'agenda.recognition-received': ({ giverId, receivers }) =>
      `${name(giverId)} has thanked ${receivers.map(name).join(' and ')}.`,
    'agenda.goal-due': ({ goalId, daysLeft }) => `${goal(goalId)} is due in ${days(daysLeft)}.`,
    'agenda.cycle-ends': ({ cycleId, daysLeft, goals }) =>
      `${records.cycles.get(cycleId)?.name} ends in ${days(daysLeft)}, with ${goals} goals to close.`,
  };
}

/** An agenda as text, one line for each of its own. */
export function agendaText(
  records: Records,
  seriesId: SeriesId,
  lines: readonly AgendaLine[],
): readonly string[] {
  const words = agendaWords(records, seriesId);
  const further = agendaWords(records, seriesId, () => 'It');
  return lines.map(({ reason, also, minutes }) =>
    [
      renderAgendaPhrase(reason, words),
      ...also.map((phrase) => renderAgendaPhrase(phrase, further)),
      `(${minutes} min)`,
    ].join(' '),
  );
}
