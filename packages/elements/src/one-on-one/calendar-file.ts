import { type Series, type WorkspaceReading, toICalendar } from '@throughline/core';

/** Milliseconds after which a browser has begun to save a file. */
const savedMs = 10_000;

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

/** Has the browser save a file. */
export function saveFile(file: File, { ownerDocument }: Element): void {
  const address = URL.createObjectURL(file);
  const link = ownerDocument.createElement('a');
  Object.assign(link, { href: address, download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), savedMs);
}
