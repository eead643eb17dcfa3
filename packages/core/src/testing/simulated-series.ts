import type { Random } from '../random.ts';
import type { Point } from '../scoring/trend.ts';

/** Readings of a goal whose true slope is known, and what it comes to on a later day. */
export interface Simulated {
  readonly points: readonly Point[];
  readonly day: number;
  readonly end: number;
}

/** A kind of series: the days of n readings, and readings on days, the last of them the one to foretell. */
export interface Family {
  readonly name: string;
  readonly daysOf: (random: Random, count: number) => readonly number[];
  readonly readOn: (random: Random, days: readonly number[]) => readonly number[];
}

const slope = 0.01;
const noise = 0.03;

/** What readings of goals are like, from one extreme, noise beside a line, to the other, steps of a walk. */
export const families: readonly Family[] = [
  { name: 'noise, weekly', daysOf: weekly, readOn: lineWith(0) },
  { name: 'noise, irregular', daysOf: irregular, readOn: lineWith(0) },
  { name: 'noise, 5 % outliers', daysOf: weekly, readOn: lineWith(0.05) },
  { name: 'walk, weekly', daysOf: weekly, readOn: walkWith(0) },
  { name: 'walk, irregular', daysOf: irregular, readOn: walkWith(0) },
  { name: 'walk and noise', daysOf: irregular, readOn: walkWith(0.02) },
  { name: 'gains of any size', daysOf: weekly, readOn: gains },
  { name: 'steps of a tenth', daysOf: weekly, readOn: tenths },
];

/** Readings, and an end as far ahead as a share of the days behind. */
export function simulated(family: Family, random: Random, count: number, ahead: number): Simulated {
  const days = family.daysOf(random, count);
  const last = days.at(-1) ?? 0;
  const day = last + Math.max(1, Math.round(ahead * last));
  const values = family.readOn(random, [...days, day]);
  const points = days.map((each, i) => ({ day: each, progress: values[i] as number }));
  return { points, day, end: values.at(-1) as number };
}

/** Normal to about two places: twelve uniform numbers less six. */
export function normal(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random.next();
  return sum;
}

function weekly(_random: Random, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => 7 * i);
}

function irregular(random: Random, count: number): readonly number[] {
  const days = [0];
  while (days.length < count) days.push((days.at(-1) ?? 0) + random.between(1, 13));
  return days;
}

function lineWith(outliers: number): Family['readOn'] {
  return (random, days) =>
    days.map((day, i) => {
      const isWrong = i < days.length - 1 && random.chance(outliers);
      const wrong = isWrong ? (random.chance(0.5) ? 8 : -8) * noise : 0;
      return slope * day + noise * normal(random) + wrong;
    });
}

function walkWith(readingNoise: number): Family['readOn'] {
  return (random, days) => {
    const step = (gap: number) => slope * gap + noise * Math.sqrt(gap / 7) * normal(random);
    return cumulated(days, step).map((value) => value + readingNoise * normal(random));
  };
}

/** Gains only, twice a week on average and exponential in size. */
function gains(random: Random, days: readonly number[]): readonly number[] {
  return cumulated(days, (gap) => {
    const times = Math.max(1, Math.round((2 * gap) / 7));
    let sum = 0;
    for (let i = 0; i < times; i++) sum -= Math.log(1 - random.next());
    return (slope * gap * sum) / times;
  });
}

/** Tenths of the way, done at any time. */
function tenths(random: Random, days: readonly number[]): readonly number[] {
  return cumulated(days, (gap) => {
    let done = 0;
    for (let day = 0; day < gap; day++) if (random.chance(10 * slope)) done += 1;
    return done / 10;
  });
}

function cumulated(days: readonly number[], step: (gap: number) => number): readonly number[] {
  let [sum, before] = [0, days[0] ?? 0];
  return days.map((day) => {
    if (day > before) sum += step(day - before);
    before = day;
    return sum;
  });
}
