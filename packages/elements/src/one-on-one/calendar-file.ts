import { type Series, type WorkspaceReading, toICalendar } from '@throughline/core';

/** The calendar of a series as a file. Nothing of what is said or written can be in it. */
export function calendarFile(
  { records, now }: Pick<WorkspaceReading, 'records'> & { readonly now: string },
  series: Series,
  { title, domain }: { readonly title: string; readonly domain: string },
): File {
  const meetings = records.rhythm.meetingsOf(series.id);
  const text = toICalendar({ kind: 'series', series, meetings, title }, { at: now, domain });
  return new File([text], 'one-on-one.ics', { type: 'text/calendar' });
}
