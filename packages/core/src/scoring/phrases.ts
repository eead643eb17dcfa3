import type { Override } from '../schema/goal.ts';
import { shapeOf } from './expected.ts';
import type { Explanation, Input, LeftOutChild, PassedOver } from './explanation.ts';
import { type OverridePhrase, type Phrase, phrase } from './phrase.ts';
import type { Reading } from './readings.ts';
import type { Progress } from './score.ts';
import { statusPhrase } from './status-phrase.ts';

/**
 * What an explanation says, one thing at a time and without words, to be put into those of any language.
 *
 * In the order in which one would tell it: the figure, what decides it, what was read or counted, what was
 * not and why, what somebody set instead, what was expected, the status and its rule, the worst goal below.
 * Every number in it is one of the explanation's, but for counts of check-ins and milestones.
 *
 * @returns At least the figure, its driver, what was expected and the status. Throws nothing.
 *
 * @example
 * phrasesOf(explain(records, board, 'k')).map(({ key }) => key);
 * // ['progress.scored', 'driver.measure', 'measure.number', 'reading.number', 'expected.own', 'status.ratio']
 */
export function phrasesOf(why: Explanation): readonly Phrase[] {
  const { score, driver, inputs, leftOut, hiddenLeftOut, missingParents } = why;
  return [
    ...progressPhrases('progress', score.progress, why),
    phrase(`driver.${driver.used}`, { isChosen: driver.set !== 'auto' }),
    ...measurePhrases(why),
    ...readingPhrases(why),
    ...passedOverPhrases(why.passedOver),
    ...inputs.map(inputPhrase),
    ...leftOut.map(leftOutPhrase),
    ...(hiddenLeftOut > 0 ? [phrase('left-out.hidden', { count: hiddenLeftOut })] : []),
    ...saidPhrases(why),
    expectedPhrase(why),
    statusPhrase(why),
    ...(score.worst === null ? [] : [phrase('worst-below', { goalId: score.worst })]),
    ...missingParents.map((goalId) => phrase('missing-parent', { goalId })),
  ];
}

function progressPhrases(
  part: 'progress' | 'computed' | 'at-close',
  progress: Progress,
  { paced }: Explanation,
): readonly Phrase[] {
  switch (progress.kind) {
    case 'scored': {
      const { progress: figure, raw } = progress;
      return part === 'progress'
        ? [phrase('progress.scored', { progress: figure, raw })]
        : [phrase(`${part}.scored`, { progress: figure })];
    }
    case 'no-data':
      return part === 'progress'
        ? [phrase('progress.no-data', { since: paced.start })]
        : [phrase(`${part}.no-data`, {})];
    case 'undefined':
      return [phrase(`${part}.${progress.reason}`, {})];
  }
}

function measurePhrases({ driver, measure }: Explanation): readonly Phrase[] {
  if (!measure || driver.used !== 'measure') return [];
  switch (measure.kind) {
    case 'number': {
      const { start, target, unit = null } = measure;
      return [phrase('measure.number', { start, target, unit })];
    }
    case 'range': {
      const { low = null, high = null, mode, unit = null } = measure;
      return [phrase('measure.range', { low, high, mode, unit })];
    }
    case 'milestones':
      return [phrase('measure.milestones', { count: measure.items.length })];
    case 'baseline':
      return [phrase('measure.baseline', { unit: measure.unit ?? null })];
    case 'zones':
    case 'binary':
      return [phrase(`measure.${measure.kind}`, {})];
  }
}

function readingPhrases({ driver, measure, readings }: Explanation): readonly Phrase[] {
  if (driver.used !== 'measure' && driver.used !== 'manual') return [];
  if (readings.length === 0) return [phrase('reading.none', {})];
  const unit = measure && 'unit' in measure ? (measure.unit ?? null) : null;
  return readings.flatMap((reading) => readingPhrase(reading, driver.used === 'manual', unit));
}

function readingPhrase(
  { checkInId, observationId, asOf: day, value }: Reading,
  isManual: boolean,
  unit: string | null,
): readonly Phrase[] {
  if (checkInId === undefined) {
    if (observationId === undefined || typeof value !== 'number') return [];
    return [phrase('reading.observed', { observationId, day, value, unit })];
  }
  const read = { checkInId, day };
  if (typeof value === 'boolean') return [phrase('reading.binary', { ...read, reached: value })];
  if (typeof value === 'string') return [phrase('reading.zone', { ...read, zone: value })];
  if (typeof value === 'number') {
    return isManual
      ? [phrase('reading.manual', { ...read, progress: value })]
      : [phrase('reading.number', { ...read, value, unit })];
  }
  const done = value.filter((each) => each.done).length;
  return [phrase('reading.milestones', { ...read, done, undone: value.length - done })];
}

function passedOverPhrases(list: readonly PassedOver[]): readonly Phrase[] {
  const named = list.flatMap(({ checkInId, because, by, byObservation }) => {
    if (because === 'before-start') return [phrase('passed-over.before-start', { checkInId })];
    if (by !== undefined) return [phrase('passed-over.replaced', { checkInId, by })];
    return byObservation === undefined
      ? []
      : [phrase('passed-over.corrected', { checkInId, by: byObservation })];
  });
  const counted = (['older', 'no-value', 'not-of-this-driver'] as const).flatMap((because) => {
    const count = list.filter((each) => each.because === because).length;
    return count > 0 ? [phrase(`passed-over.${because}`, { count })] : [];
  });
  return [...named, ...counted];
}

function inputPhrase({ goalId, source, rest: _rest, ...counted }: Input): Phrase {
  if (goalId !== null) return phrase(`input.${source}`, { goalId, ...counted });
  return phrase(source === 'no-data-as-zero' ? 'input.hidden-no-data' : 'input.hidden', counted);
}

function leftOutPhrase({ goalId, weight, reason, from, by }: LeftOutChild): Phrase {
  const base = { goalId, weight };
  switch (reason) {
    case 'not-started':
    case 'no-data-yet':
      return phrase(`left-out.${reason}`, { ...base, from: from ?? null });
    case 'carried-on':
      return phrase('left-out.carried-on', { ...base, by: by ?? null });
    default:
      return phrase(`left-out.${reason}`, base);
  }
}

function saidPhrases(why: Explanation): readonly Phrase[] {
  const { override, overrideIgnored, atClose, computed } = why;
  const isHeld = atClose !== null || override?.progress !== undefined;
  return [
    ...(override ? [phrase('override.set', saidIn(override))] : []),
    ...(overrideIgnored
      ? [phrase(`override.${overrideIgnored.because}`, saidIn(overrideIgnored.override))]
      : []),
    ...(atClose ? progressPhrases('at-close', atClose, why) : []),
    ...(isHeld ? progressPhrases('computed', computed, why) : []),
  ];
}

function saidIn(override: Override): OverridePhrase {
  const { by, at, reason, progress = null, status = null, until = null } = override;
  return { by, at, reason, progress, status, until };
}

function expectedPhrase({ score, paced, measure, inputs }: Explanation): Phrase {
  const { expected } = score;
  if (paced.state === 'closed') return phrase('expected.closed', { expected });
  if (inputs.some(({ weight }) => weight > 0)) return phrase('expected.inputs', { expected });
  const { start, due, zone } = paced;
  const shape = shapeOf(measure ? { ...paced, measure } : paced);
  return phrase('expected.own', { expected, shape, start, due, zone });
}
