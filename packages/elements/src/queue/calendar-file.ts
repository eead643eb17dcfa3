import { type DueLine, toICalendar } from '@throughline/core';
import { pageDomain } from '../parts/page-domain.ts';
import { whatOf } from './line-words.ts';
import type { QueueScene } from './scene.ts';

/**
 * What is due as a calendar file. It may be read over a shoulder: of goals that not everybody may see it says no more
 * than that they are goals, and of a request nothing of who asks.
 *
 * @param element - What asks for it: the domain of its page makes the ids of the events unique.
 */
export function queueFile(lines: readonly DueLine[], scene: QueueScene, element: Element): File {
  const { queue } = scene.messages;
  const { zone, now } = scene;
  const titleOf = (line: DueLine) => plainTitle(line, scene);
  const text = toICalendar(
    { kind: 'queue', lines, zone, titleOf },
    { at: now, domain: pageDomain(element), name: queue.calendarName },
  );
  return new File([text], 'due.ics', { type: 'text/calendar' });
}

function plainTitle(line: DueLine, scene: QueueScene): string {
  const { records, messages } = scene;
  const { what } = messages.queue;
  const { subject } = line;
  if (subject.kind === 'request') return what.answerOf;
  if (subject.kind !== 'goal') return whatOf(line, scene);
  const isOpen = records.goals.get(subject.goalId)?.visibility === 'public';
  return isOpen ? whatOf(line, scene) : what.checkInOut;
}
