import { epochOf } from '../calendar.ts';
import { isKnownZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { SeriesId } from '../schema/ids.ts';
import type { DueRhythm } from './due-moments.ts';
import { dueRhythmOf, termOf } from './due-rhythm.ts';
import { ruleAt } from './effective-rule.ts';
import { type RhythmSubject, coverageOf } from './rule-subject.ts';
import { seriesRhythm } from './series-rhythm.ts';

/** A rhythm that holds from a moment until the next span begins. */
export interface RhythmSpan {
  /** Milliseconds since 1970; `-Infinity` for what held from the beginning. */
  readonly since: number;
  /** `undefined` where nothing is due. */
  readonly rhythm: DueRhythm | undefined;
  /** The id of the rule; else `settings`, `series` or `none`. */
  readonly source: string;
}

/**
 * The rhythms that hold for something over time, one after the other, as its rules were set and ended.
 *
 * @returns At least one span; the first since the beginning. The same rhythm is the same object.
 */
export function rhythmSpans(subject: RhythmSubject, records: Records): readonly RhythmSpan[] {
  if (subject.subject.kind === 'series') return seriesSpans(subject.subject.seriesId, records);
  const coverage = coverageOf(subject, records);
  const rules = coverage.levels.flatMap(({ lists }) => lists.flat());
  const moments = new Set([-Infinity]);
  for (const rule of rules) {
    const { from, until } = termOf(rule, coverage.zone);
    if (from >= until) continue;
    moments.add(from);
    if (until < Infinity) moments.add(until);
  }
  const spans: RhythmSpan[] = [];
  for (const since of [...moments].sort((a, b) => a - b)) {
    const { source, rule, rhythm } = ruleAt(subject, records, coverage, since);
    const due = rhythm && dueRhythmOf(rhythm, coverage.zone);
    const before = spans.at(-1);
    const name = rule?.id ?? source;
    if (before?.source === name && before.rhythm === due) continue;
    spans.push({ since, rhythm: due, source: name });
  }
  return spans;
}

/** The dates of a series, one after the other as they were changed; once it has ended it is due no more. */
function seriesSpans(seriesId: SeriesId, records: Records): readonly RhythmSpan[] {
  const series = records.rhythm.series.get(seriesId);
  if (!series) return [{ since: -Infinity, rhythm: undefined, source: 'none' }];
  const zone = isKnownZone(series.zone) ? series.zone : records.settings.timeZone;
  const changes = series.earlier.map(({ until }) => epochOf(until));
  const spans: RhythmSpan[] = [...series.earlier, series].map((dates, index) => ({
    since: changes[index - 1] ?? -Infinity,
    rhythm: dueRhythmOf(seriesRhythm(dates), zone),
    source: 'series',
  }));
  if (series.endedAt === undefined) return spans;
  return [...spans, { since: epochOf(series.endedAt), rhythm: undefined, source: 'none' }];
}
