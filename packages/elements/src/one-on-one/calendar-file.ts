import { toICalendar } from '@throughline/core';
import { nameApart } from '../parts/name-apart.ts';
import { pageDomain } from '../parts/page-domain.ts';
import type { Scene } from './scene.ts';
import type { LateMessages } from './texts.ts';

/** What the calendar of a series is made from. */
type SeriesScene = Pick<Scene, 'reading' | 'series'> & {
  readonly messages: Pick<LateMessages, 'oneOnOneLate'>;
};

/**
 * The calendar of a series as a file. Nothing of what is said or written can be in it.
 *
 * @param element - What asks for it: the domain of its page makes the ids of the events unique.
 */
export function calendarFile({ reading, series, messages }: SeriesScene, element: Element): File {
  const { records } = reading;
  const meetings = records.rhythm.meetingsOf(series.id);
  const [one = '', two = ''] = series.people.map((id) => nameApart(id, records));
  const title = messages.oneOnOneLate.calendarTitle(one, two);
  const text = toICalendar(
    { kind: 'series', series, meetings, title },
    { at: reading.now(), domain: pageDomain(element) },
  );
  return new File([text], 'one-on-one.ics', { type: 'text/calendar' });
}
