import { type Explanation, type Measure, type Records, rulebookOf } from '@throughline/core';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';

/** What sentences are made with. */
export interface Words {
  readonly records: Records;
  readonly messages: MessagesOf<'explanation'>;
  readonly format: Format;
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

/** What the last check-in said, or was observed of the metric that the goal reads, with its day; '' where a goal has neither measure nor readings. */
export function readingText({ readings, measure }: Explanation, words: Words): string {
  const { explanation } = words.messages;
  const last = readings.at(-1);
  if (!last) return measure ? explanation.noReading : '';
  const [value, day] = [valueText(last.value, measure, words), words.format.day(last.asOf)];
  if (last.observationId === undefined) return explanation.reading(value, day);
  const metricId = measure && 'metricId' in measure ? measure.metricId : undefined;
  const metric = metricId && words.records.metrics.get(metricId)?.name;
  return explanation.observed(value, day, metric ?? metricId ?? '');
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
export function statusText(why: Explanation, words: Words): readonly string[] {
  const { explanation, statusMeans } = words.messages;
  const { rule, value, onTrack } = why.statusBecause;
  const percent = (fraction: number | null) => words.format.percent(fraction ?? 0);
  const points = (difference: number | null) => pointsOf(difference ?? 0, words);
  switch (rule) {
    case 'pace':
      return paceText(why, words);
    case 'floor':
      return isBehind(value)
        ? [...todayText(why, words), explanation.floor(points(value), points(onTrack))]
        : [...todayText(why, words), explanation.notBehind];
    case 'reported':
      return [explanation.pace.reported];
    case 'override':
      return [explanation.statusByOverride];
    case 'worst':
      return [explanation.worstOf];
    case 'mean':
      return [explanation.meanOf];
    case 'closed':
      return [explanation.closedWith(percent(value)), `${statusMeans[why.score.status]}.`];
    default:
      return [`${statusMeans[why.score.status]}.`];
  }
}

function todayText({ score: { progress, expected } }: Explanation, { messages, format }: Words) {
  if (progress.kind !== 'scored') return [];
  const [actual, wanted] = [format.percent(progress.progress), format.percent(expected)];
  return [messages.explanation.expected(actual, wanted)];
}

function paceText(why: Explanation, words: Words): string[] {
  const { messages, format, records } = words;
  const { value, onTrack, atRisk, rulebook } = why.statusBecause;
  const { pace, limits } = messages.explanation;
  const { basis } = rulebookOf({ ...records.settings, ...(rulebook ? { rulebook } : {}) });
  const isRatio = basis === 'ratio';
  const figure = (amount: number) => {
    if (basis === 'gap') return pointsOf(amount, words);
    return isRatio ? format.number(amount) : format.percent(amount);
  };
  const told = todayText(why, words);
  if (basis === 'gap' && value !== null && !isBehind(value)) {
    told.push(messages.explanation.notBehind);
  } else if (value !== null && basis !== 'reported') told.push(pace[basis](figure(value)));
  const limit = basis === 'gap' ? 'gap' : 'ratio';
  if (onTrack !== null) {
    told.push(
      atRisk === null
        ? limits[limit](figure(onTrack))
        : limits[`${limit}Both`](figure(onTrack), figure(atRisk)),
    );
  }
  if (rulebook) told.push(messages.explanation.rulebook(rulebook));
  return told;
}

/** A difference of fractions as a number of percentage points, without a sign. */
function pointsOf(difference: number, { format }: Words): string {
  return format.number(Math.round(difference * 100));
}

/** Whether a gap reads as more than 0 points. */
function isBehind(gap: number | null): boolean {
  return gap !== null && gap >= 0.005;
}

/** A reported value in words, with the unit of the measure; a fraction as percent where there is no measure. */
export function valueText(value: unknown, measure: Explanation['measure'], words: Words): string {
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
