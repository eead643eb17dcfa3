import {
  type Instant,
  type Recurrence,
  type Rhythm,
  type WorkingCalendar,
  recurrenceText,
  slotsOf,
} from '@throughline/core';
import type { Format } from '../../format.ts';
import type { MessagesOf } from '../../messages.ts';
import { factsText } from '../../parts/facts.ts';
import { listOf } from '../../parts/name-list.ts';
import { weekdayNames } from './settings-form.ts';

interface Words {
  readonly messages: MessagesOf<'settingsRhythm'>;
  readonly format: Format;
}

/** How often something is due, in words. */
export function rhythmText(recurrence: Recurrence | undefined, words: Words): string {
  const { settingsRhythm } = words.messages;
  if (!recurrence) return settingsRhythm.never;
  const { until, count } = recurrence;
  const often = oftenText(recurrence, words);
  const end =
    until === undefined
      ? count !== undefined && settingsRhythm.times(words.format.number(count))
      : settingsRhythm.until(words.format.day(until));
  return factsText([often, end], words.messages);
}

function oftenText(recurrence: Recurrence, { messages, format }: Words): string {
  const words = messages.settingsRhythm;
  const { frequency, interval, weekdays = [], monthDays = [], months, positions } = recurrence;
  const names = weekdayNames(format.locale);
  const byRule = () => words.byRule(recurrenceText(recurrence));
  if (months ?? positions) return byRule();
  const [one] = weekdays;
  const [day] = monthDays;
  const isPlain = weekdays.length + monthDays.length === 0;
  if (frequency === 'weekly') {
    const days = weekdays.map(({ weekday }) => names[weekday] ?? '');
    return words.weekly(interval, listOf(days, format.locale));
  }
  if (isPlain) return words[frequency](interval);
  if (frequency !== 'monthly' || weekdays.length + monthDays.length > 1) return byRule();
  if (day !== undefined) {
    if (day === -1) return words.monthlyLast(interval);
    return day > 0 ? words.monthlyDay(interval, format.number(day)) : byRule();
  }
  const nth = (words.nths as Readonly<Record<string, string>>)[String(one?.nth)];
  return one && nth ? words.monthlyWeekday(interval, nth, names[one.weekday] ?? '') : byRule();
}

/** When a rhythm is looked ahead from, in which zone, and by which free days. */
export interface LookAhead {
  readonly now: Instant;
  readonly zone: string;
  readonly calendar: WorkingCalendar | undefined;
}

/** So many due moments are told. */
const wanted = 5;
/** How far is looked ahead, in days, until enough are found. */
const horizons = [60, 800, 8000];

/**
 * The next five due moments of a rhythm; fewer where it ends before, and none where nothing is due.
 *
 * @throws PerfError `invalid-input` for a rhythm that does not fit together.
 */
export function nextDue(rhythm: Rhythm, { now, zone, calendar }: LookAhead): readonly Instant[] {
  const { recurrence, ...rest } = rhythm;
  if (!recurrence) return [];
  const due = { ...rest, recurrence, zone: rest.zone ?? zone };
  let found: readonly Instant[] = [];
  for (const days of horizons) {
    const until = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    const { slots } = slotsOf(
      {
        rhythms: [{ since: -Infinity, rhythm: due, source: 'settings' }],
        ...{ done: [], working: { isWorkedBetween: () => true }, calendar },
      },
      { after: now, until, at: now },
    );
    found = slots.slice(0, wanted).map((slot) => slot.due);
    if (found.length === wanted) break;
  }
  return found;
}
