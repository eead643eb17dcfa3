import { type DueLine, dayOf } from '@throughline/core';
import { readerZone } from '../parts/clock.ts';
import { isolated } from '../messages/isolated.ts';
import { nameInWords } from '../parts/name-apart.ts';
import type { QueueScene } from './scene.ts';

/** Why a line is due: the rule that says how often, the person who asked, or who has handed it over. */
export function whyOf(line: DueLine, scene: QueueScene): string {
  const { records, messages, format, zone } = scene;
  const { why } = messages.queue;
  if (line.from !== undefined) return why.handed(nameInWords(line.from, records));
  if (line.subject.kind === 'request') return why.asked(format.shortDay(dayOf(line.since, zone)));
  const every = oftenOf(line, scene);
  if (!every) return why.rule;
  switch (line.why.source) {
    case 'person':
      return scene.personId === scene.viewer ? why.own(every) : why.person(every);
    case 'team':
      return teamWords(line, every, scene);
    case 'request':
    case 'none':
      return why.rule;
    default:
      return why[line.why.source](every);
  }
}

/** How often, such as every other week; '' where the rule is not told. */
function oftenOf({ why }: DueLine, { messages }: QueueScene): string {
  const { recurrence } = why.rhythm ?? {};
  return recurrence ? messages.queue.every[recurrence.frequency](recurrence.interval) : '';
}

function teamWords(line: DueLine, every: string, { records, messages }: QueueScene): string {
  const { why } = messages.queue;
  const { ruleId } = line.why;
  const scope = ruleId && records.rhythm.cadenceRules.get(ruleId)?.scope;
  const team = scope?.kind === 'team' ? records.teams.get(scope.teamId) : undefined;
  return team ? why.team(every, isolated(team.name)) : why.aTeam(every);
}

/** When a line was or is due, beyond what its group says; '' where that says it all. */
export function whenOf(line: DueLine, { messages, format, zone }: QueueScene): string {
  const { queue } = messages;
  const day = (moment: string) => format.shortDay(dayOf(moment, zone));
  if (line.state === 'overdue') return queue.late(day(line.due), day(line.graceUntil));
  if (line.subject.kind === 'request') return queue.until(day(line.due));
  if (line.activity !== 'one-on-one') return '';
  // The lines go by the days of the person, the clock by that of the reader: where it shows another day, that is said.
  const isOnDay = dayOf(line.due, readerZone()) === dayOf(line.due, zone);
  return isOnDay ? queue.at(format.time(line.due)) : format.moment(line.due);
}
