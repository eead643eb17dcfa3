import { type Meetings, type Series, type WorkspaceReading, seriesDates } from '@throughline/core';

/** The meetings of a series as core asks for them. */
export function meetingsOf(
  { records }: Pick<WorkspaceReading, 'records'>,
  series: Series,
): Meetings {
  return {
    series,
    records: records.rhythm.meetingsOf(series.id),
    dueMoments: (from) => seriesDates(series, from),
  };
}
