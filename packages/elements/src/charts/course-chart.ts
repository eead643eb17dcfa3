import type { Course, CoursePoint, Day, Forecast, Goal } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import type { TableOf } from '../parts/table-csv.ts';
import { chartFigure } from './chart-figure.ts';
import { lineChart } from './line-chart.ts';

/** Words and formats of the language in use, and what it is read of. */
interface Words extends Pick<TableOf, 'reading'> {
  readonly messages: MessagesOf<'course'>;
  readonly format: Format;
}

/** What the chart of a goal is drawn from. */
export interface CourseOf {
  readonly goal: Goal;
  readonly course: Course;
  /** The day of the last moment, where the owner is. */
  readonly day: Day;
  /** Where it is likely to end; `null` where nothing can be foretold. */
  readonly outlook: Forecast | null;
  /** Whether the last moment is over, so that it is no today. */
  readonly isPast?: boolean;
}

/**
 * The progress of a goal over its life against where it should be, as a figure with a sentence and a table.
 * Needs the styles of charts and of line charts.
 */
export function courseChart(of: CourseOf, words: Words): TemplateResult {
  const { messages } = words;
  return chartFigure(
    {
      title: messages.course.title,
      sentence: sentenceOf(of, words),
      drawing: drawingOf(of, words),
      table: {
        columns: messages.course.columns,
        rows: rowsOf(of, words),
      },
    },
    words,
  );
}

function sentenceOf({ goal, course: { progress }, outlook }: CourseOf, words: Words): string {
  const { messages, format } = words;
  const { course } = messages;
  const last = progress.at(-1);
  if (!last) return course.nothingYet(format.day(goal.due));
  const now = course.stands(
    format.percent(last.progress),
    format.day(last.day),
    format.percent(last.expected),
  );
  if (!outlook) return now;
  const { low, high } = outlook.progress;
  const end = format.day(outlook.until);
  const [least, most] = [format.percent(low), format.percent(high)];
  return `${now} ${least === most ? course.endsAt(least, end) : course.ends(least, most, end)}`;
}

function drawingOf({ goal, course, day, outlook, isPast }: CourseOf, words: Words): TemplateResult {
  const { messages, format } = words;
  const { expected, progress, isRead } = course;
  const ms = ({ at }: { readonly at: string }) => Date.parse(at);
  const [first, end] = [expected[0], expected.at(-1)];
  const now = Date.parse(course.at);
  const from = first ? ms(first) : now;
  const due = end ? ms(end) : now;
  // Of a goal that is open past its due day, the last days belong to the picture too.
  const to = goal.state === 'active' ? Math.max(due, now) : due;
  return lineChart({
    ...{ from, to, isStepped: isRead },
    line: progress.map((point) => ({ at: ms(point), value: point.progress })),
    pace: expected.map((point) => ({ at: ms(point), value: point.expected })),
    now: now >= from && now <= to ? now : undefined,
    band: outlook ? { at: due, low: outlook.progress.low, high: outlook.progress.high } : undefined,
    words: {
      from: format.day(goal.start),
      to: format.day(to > due ? day : goal.due),
      now: isPast ? format.day(day) : messages.course.now,
      value: (fraction) => format.percent(fraction),
      line: messages.words.progress,
      pace: messages.course.pace,
      band: outlook ? messages.course.band(format.percent(outlook.level)) : '',
    },
  });
}

function rowsOf({ course: { progress, expected }, outlook }: CourseOf, words: Words) {
  const { messages, format } = words;
  const row = ({ day, progress: at, expected }: CoursePoint) => [
    format.day(day),
    format.percent(at),
    format.percent(expected),
  ];
  const end = expected.at(-1);
  const { low, high } = outlook?.progress ?? {};
  const likely =
    low === undefined || high === undefined
      ? '–'
      : messages.course.between(format.percent(low), format.percent(high));
  return [
    ...progress.map(row),
    ...(end ? [[format.day(end.day), likely, format.percent(end.expected)]] : []),
  ];
}
