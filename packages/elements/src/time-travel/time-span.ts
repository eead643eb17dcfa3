import { type Cycle, type Day, addDays, daysBetween } from '@throughline/core';

/** The days that a slider runs over. */
export interface TimeSpan {
  readonly first: Day;
  /** Today, which stands for now. */
  readonly last: Day;
  /** Days from the first to the last. */
  readonly days: number;
}

/** The end of a cycle on a slider. */
export interface CycleEnd {
  readonly day: Day;
  readonly name: string;
  /** Where it is, 0 at the first day to 1 at the last. */
  readonly place: number;
  /** Where its name stands on a wide slider and on a narrow one. */
  readonly wide: NameSide;
  readonly narrow: NameSide;
}

/** The side of its mark that a name is on; none where it has no room beside the later ones. */
export type NameSide = 'after' | 'before' | 'none';

/** The days from the first to today. A first day that is to come, by a wrong clock, leaves none. */
export function timeSpan(first: Day, today: Day): TimeSpan {
  const start = first < today ? first : today;
  return { first: start, last: today, days: daysBetween(start, today) };
}

/** The day at a step of the slider, kept within it. */
export function dayAt({ first, days }: TimeSpan, step: number): Day {
  return addDays(first, Math.max(0, Math.min(days, Math.round(step))));
}

/** The step of a day, kept within the slider. */
export function stepOf({ first, days }: TimeSpan, day: Day): number {
  return Math.max(0, Math.min(days, daysBetween(first, day)));
}

/** The least widths of a slider that names are laid out for: from where it is wide on, and on a narrow screen. */
const widthsPx = { wide: 640, narrow: 288 };

/** What a name takes of a width, 0 to 1, with the room around it; letters are not measured but taken as wide ones. */
function partOf(width: number, name: string): number {
  return ([...name].length * 7 + 14) / width;
}

/**
 * The ends of the shortest cycles that are over within a span, the earliest first; of several on a day the first
 * by id.
 */
export function cycleEnds(cycles: Iterable<Cycle>, span: TimeSpan): readonly CycleEnd[] {
  const all = [...cycles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const divided = new Set(all.map(({ parentId }) => parentId));
  const names = new Map<Day, string>();
  for (const { id, end, name } of all) {
    const isWithin = span.first <= end && end < span.last;
    if (isWithin && !divided.has(id) && !names.has(end)) names.set(end, name);
  }
  const latestFirst = [...names].sort(([a], [b]) => (a < b ? 1 : -1));
  const [wide, narrow] = [sides(widthsPx.wide), sides(widthsPx.narrow)];
  return latestFirst
    .map(([day, name]): CycleEnd => {
      const place = stepOf(span, day) / span.days;
      return { day, name, place, wide: wide(place, name), narrow: narrow(place, name) };
    })
    .reverse();
}

/** Finds a side for one name after the other, the latest first, on a slider of a width. */
function sides(width: number): (place: number, name: string) => NameSide {
  // Up to where there is room yet, 0 to 1.
  let free = 1;
  return (place, name) => {
    const takes = partOf(width, name);
    if (place + takes <= free) {
      free = place;
      return 'after';
    }
    if (place > free || place < takes) return 'none';
    free = place - takes;
    return 'before';
  };
}
