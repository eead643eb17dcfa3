import {
  type AgendaLine,
  type AgendaPhrase,
  type AgendaPhraseTemplates,
  type Instant,
  type PersonId,
  dayOf,
  renderAgendaPhrase,
} from '@throughline/core';
import { nameInWords, namesApart } from '../parts/name-apart.ts';
import { nameList } from '../parts/name-list.ts';
import type { Scene } from './scene.ts';

/** What a line of the agenda is about, by name; empty for what is out of sight. */
export function subjectOf({ subject, reason }: AgendaLine, scene: Scene): string {
  const { reading, series, messages } = scene;
  const { records } = reading;
  switch (subject.kind) {
    case 'goal':
      return records.goals.get(subject.goalId)?.title ?? '';
    case 'action':
      return (
        records.rhythm.actionItemsOf(series.id).find(({ id }) => id === subject.actionId)?.text ??
        ''
      );
    case 'talking-point':
      return (
        records.rhythm.talkingPointsOf(series.id).find(({ id }) => id === subject.pointId)?.text ??
        ''
      );
    case 'cycle':
      return records.cycles.get(subject.cycleId)?.name ?? '';
    default:
      return reason.key === 'agenda.recognition-received'
        ? messages.agenda.thanks
        : messages.agenda.feedback;
  }
}

/** Why a line is suggested, and what else there is to say of it; a sentence each. */
export function reasonsOf({ reason, also }: AgendaLine, scene: Scene): readonly string[] {
  const templates = wordsIn(scene);
  return [reason, ...also].map((phrase) => inWords(phrase, templates));
}

function inWords(phrase: AgendaPhrase, templates: AgendaPhraseTemplates<string>): string {
  return renderAgendaPhrase(phrase, templates);
}

function wordsIn(scene: Scene): AgendaPhraseTemplates<string> {
  const { messages, format } = scene;
  const { status } = messages;
  const { why } = messages.agenda;
  const { records } = scene.reading;
  const name = (id: PersonId) => nameInWords(id, records);
  const day = (moment: Instant) => format.shortDay(dayOf(moment, scene.series.zone));
  return {
    'agenda.status-worse': ({ from, to, since }) => why.worse(status[from], status[to], day(since)),
    'agenda.status-better': ({ from, to, since }) =>
      why.better(status[from], status[to], day(since)),
    'agenda.goal-ended': ({ to, since }) => why.ended(status[to], day(since)),
    'agenda.goal-stale': ({ reportedAt }) =>
      reportedAt === null ? why.neverReported : why.stale(day(reportedAt)),
    'agenda.reported-better': ({ reported, pace, progress, expected }) =>
      why.reportedBetter(
        ...([status[reported], status[pace]] as const),
        ...([format.percent(progress), format.percent(expected)] as const),
      ),
    'agenda.feedback-unanswered': ({ askerId, askedId, daysLeft }) =>
      why.unanswered(name(askerId), name(askedId), daysLeft),
    'agenda.action-overdue': ({ ownerId, daysOver }) => why.overdue(name(ownerId), daysOver),
    'agenda.action-due': ({ ownerId, daysLeft }) => why.due(name(ownerId), daysLeft),
    'agenda.action-open': ({ ownerId, ageDays }) => why.open(name(ownerId), ageDays),
    'agenda.point-put-off': ({ times }) => why.putOff(times),
    'agenda.recognition-received': ({ giverId, receivers, givenAt }) =>
      why.recognised(
        name(giverId),
        nameList(namesApart(receivers, records), format.locale),
        day(givenAt),
      ),
    'agenda.goal-due': ({ daysLeft }) => why.goalDue(daysLeft),
    'agenda.cycle-ends': ({ daysLeft, goals }) => why.cycleEnds(daysLeft, goals),
  };
}
