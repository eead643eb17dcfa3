import {
  type Explanation,
  type GoalScore,
  type Instant,
  type Measure,
  type Progress,
  type Records,
  type Rulebook,
  rulebookOf,
} from '@throughline/core';
import type { Format } from '../format.ts';
import type { Messages } from '../messages.ts';

/** What sentences are made with. */
export interface Words {
  readonly records: Records;
  readonly messages: Messages;
  readonly format: Format;
}

/** A progress in words: a percentage, or that there is none. */
export function scoreText(
  progress: Progress,
  { messages, format }: Pick<Words, 'messages' | 'format'>,
): string {
  if (progress.kind === 'scored') return format.percent(progress.progress);
  return progress.kind === 'no-data' ? messages.status['no-data'] : messages.words.noScore;
}

/** What a measure asks for. */
export function measureText(measure: Measure, { messages, format }: Words): string {
  const { measure: words } = messages.explanation;
  switch (measure.kind) {
    case 'number':
      return words.number(
        format.number(measure.start, measure.unit),
        format.number(measure.target, measure.unit),
      );
    case 'range': {
      const low = measure.low === undefined ? undefined : format.number(measure.low, measure.unit);
      const high =
        measure.high === undefined ? undefined : format.number(measure.high, measure.unit);
      if (low === undefined) return words.atMost(high ?? '');
      return high === undefined ? words.atLeast(low) : words.between(low, high);
    }
    case 'milestones':
      return words.milestones(measure.items.length);
    case 'zones':
    case 'binary':
    case 'baseline':
      return words[measure.kind];
  }
}

/** What the last check-in said, with its day; '' where a goal has neither measure nor readings. */
export function readingText({ readings, measure }: Explanation, words: Words): string {
  const { explanation } = words.messages;
  const last = readings.at(-1);
  if (!last) return measure ? explanation.noReading : '';
  return explanation.reading(valueText(last.value, measure, words), words.format.day(last.asOf));
}

/** How the last value of a number becomes its progress, as a sum to follow; '' for other measures. */
export function formulaText({ readings, measure, computed }: Explanation, words: Words): string {
  const value = readings.at(-1)?.value;
  if (measure?.kind !== 'number' || typeof value !== 'number') return '';
  if (computed.kind !== 'scored') return '';
  const { format, messages } = words;
  const [now, start, target] = [value, measure.start, measure.target].map((figure) =>
    figure < 0 ? `(${format.number(figure)})` : format.number(figure),
  );
  const sum = `(${now} − ${start}) ÷ (${target} − ${start}) = ${format.percent(computed.raw)}`;
  return messages.explanation.formula(sum);
}

/** Why a goal has its status, in one or a few sentences. */
export function statusText(
  { statusBecause, score, override }: Explanation,
  words: Words,
): readonly string[] {
  const { messages, records } = words;
  const { rule, rulebook } = statusBecause;
  if (rule === 'override' && override) return [messages.explanation.statusByOverride];
  if (rule !== 'pace') return [`${messages.statusMeans[score.status]}.`];
  const { basis } = rulebookOf({ ...records.settings, ...(rulebook ? { rulebook } : {}) });
  const said = rulebook ? [messages.explanation.rulebook(rulebook)] : [];
  return [...paceText(score, statusBecause, basis, words), ...said];
}

/** Whether an override is still in force. */
export function isInForce(override: { readonly until?: Instant }, at: Instant): boolean {
  return override.until === undefined || Date.parse(at) < Date.parse(override.until);
}

function paceText(
  { progress, expected }: GoalScore,
  { value, onTrack, atRisk }: Explanation['statusBecause'],
  basis: Rulebook['basis'],
  { messages, format }: Words,
): string[] {
  const { pace, limits, expected: expectedText } = messages.explanation;
  if (basis === 'reported') return [pace.reported];
  const isRatio = basis === 'ratio';
  const figure = (amount: number) => (isRatio ? format.number(amount) : format.percent(amount));
  const told =
    progress.kind === 'scored'
      ? [expectedText(format.percent(progress.progress), format.percent(expected))]
      : [];
  if (value !== null) told.push(pace[basis](figure(value)));
  if (onTrack === null) return told;
  const limit = basis === 'gap' ? 'gap' : 'ratio';
  told.push(
    atRisk === null
      ? limits[limit](figure(onTrack))
      : limits[`${limit}Both`](figure(onTrack), figure(atRisk)),
  );
  return told;
}

function valueText(value: unknown, measure: Explanation['measure'], words: Words): string {
  const { messages, format } = words;
  const { explanation } = messages;
  const unit = measure && 'unit' in measure ? measure.unit : undefined;
  if (typeof value === 'number') {
    return measure ? format.number(value, unit) : format.percent(value);
  }
  if (typeof value === 'boolean') return value ? explanation.reached : explanation.notReached;
  if (typeof value === 'string' && value in explanation.zone) {
    return explanation.zone[value as keyof typeof explanation.zone];
  }
  return Array.isArray(value) ? explanation.milestoneChanges(value.length) : messages.words.noScore;
}
