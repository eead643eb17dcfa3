/** The zone of whoever reads: that of their browser, which may be another than that of their record. */
export { systemZone as readerZone } from '@throughline/core/system';

/** The time of the clock at a moment in a zone, as a field takes it: `09:00`. */
export function clockOf(moment: string, zone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return new Intl.DateTimeFormat('en-GB', clock).format(Date.parse(moment));
}
