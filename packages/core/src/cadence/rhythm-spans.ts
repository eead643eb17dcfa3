import { epochOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import { type DueRhythm } from './due-moments.ts';
import { dueRhythmOf, termOf } from './due-rhythm.ts';
import { type EffectiveRule, ruleAt } from './effective-rule.ts';
import { type RhythmSubject, coverageOf } from './rule-subject.ts';

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
  return endedWith(subject, records, spans);
}

/** A series that has ended is due no more. */
function endedWith(
  { subject }: RhythmSubject,
  { rhythm }: Pick<Records, 'rhythm'>,
  spans: readonly RhythmSpan[],
): readonly RhythmSpan[] {
  const endedAt = subject.kind === 'series' && rhythm.series.get(subject.seriesId)?.endedAt;
  if (!endedAt) return spans;
  const none: EffectiveRule['source'] = 'none';
  return [...spans, { since: epochOf(endedAt), rhythm: undefined, source: none }];
}
