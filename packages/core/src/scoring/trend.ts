/** How far a goal had come on a day. */
export interface Point {
  /** Whole days since any fixed one. */
  readonly day: number;
  readonly progress: number;
}

/** Where a series is heading, and how sure that is. */
export interface Trend {
  /** The median of the slopes between all pairs of points, in progress per day. */
  readonly slopePerDay: number;
  /**
   * What is not slope: each reading lies somewhere beside one line (`readings`), or each step is somewhat
   * longer or shorter and the next one goes on from there (`steps`).
   */
  readonly scatter: 'readings' | 'steps';
  /** From where the slope goes on: the middle of the line, or the last point. */
  readonly from: Point;
  /** What the square of the spread is, h days from there: `fixed + perDay * h + perSquare * h * h`. */
  readonly variance: {
    readonly fixed: number;
    readonly perDay: number;
    readonly perSquare: number;
  };
  /** Degrees of freedom: two less than points. */
  readonly freedom: number;
}

/** The middle and the spread of what to expect on a day, to be stretched by Student's t. */
export interface Projection {
  readonly middle: number;
  readonly spread: number;
}

/** No reading is taken to be more exact than half a percent of the way, however well a few lie on a line. */
const leastSpread = 0.005;
/** Steps are believed unless a line is that much likelier: a band too wide is the lesser harm. */
const lineIsLikelier = 1.5;
/** How much more the median of slopes varies than the slope of least squares: about a tenth on a line. */
const lossOnLine = 1.1;
/** On steps it varies by 6/5 of what the slope from the first to the last point does. */
const lossOnSteps = 1.2;
const fewestToLimit = 6;

/**
 * The trend of a series, by the slope that is the median of all pairwise ones (Theil 1950, Sen 1968): a
 * few wrong readings do not move it.
 *
 * What remains is read in two ways, as readings beside a line and as steps of a walk. Three readings
 * cannot tell them apart and more do so slowly, but the two go wide apart with the days ahead. The
 * likelier one is taken, by the ratio of their likelihoods once level, slope and scale are integrated out.
 *
 * @param points - At least three, on different days, in the order of days; progress within a billion.
 */
export function trendOf(points: readonly Point[]): Trend {
  const slopePerDay = medianSlope(points);
  const line = lineThrough(points);
  const steps = stepsOf(points);
  const isLine = likelihoodRatio(points, line, steps) > lineIsLikelier * lineIsLikelier;
  const freedom = points.length - 2;
  const base = { slopePerDay, freedom, scatter: isLine ? 'readings' : 'steps' } as const;
  if (!isLine) {
    const perDay = steps.squares / freedom;
    const variance = { fixed: 0, perDay, perSquare: (lossOnSteps * perDay) / steps.days };
    return { ...base, from: points.at(-1) as Point, variance };
  }
  const from = middleOf(points, slopePerDay, line.middleDay);
  const each = squaresBeside(points, from, slopePerDay, line) / freedom;
  const fixed = each * (1 + lossOnLine / points.length);
  const variance = { fixed, perDay: 0, perSquare: (lossOnLine * each) / line.daySquares };
  return { ...base, from, variance };
}

/** What a trend comes to on a day, not before the one it goes on from. */
export function projected({ from, slopePerDay, variance }: Trend, day: number): Projection {
  const ahead = day - from.day;
  const { fixed, perDay, perSquare } = variance;
  return {
    middle: from.progress + slopePerDay * ahead,
    spread: Math.sqrt(fixed + perDay * ahead + perSquare * ahead * ahead),
  };
}

/** The median, of an even number the mean of the middle two. */
export function medianOf(values: Float64Array): number {
  const sorted = values.sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

function medianSlope(points: readonly Point[]): number {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  for (const [index, later] of points.entries()) {
    for (let i = 0; i < index; i++) {
      const earlier = points[i] as Point;
      slopes[count++] = (later.progress - earlier.progress) / (later.day - earlier.day);
    }
  }
  return medianOf(slopes) + 0;
}

function middleOf(points: readonly Point[], slope: number, day: number): Point {
  const there = points.map((point) => point.progress + slope * (day - point.day));
  return { day, progress: medianOf(Float64Array.from(there)) };
}

interface Line {
  readonly middleDay: number;
  /** Sums of squares: of days about their mean, and of readings about the line of least squares. */
  readonly daySquares: number;
  readonly squares: number;
}

function lineThrough(points: readonly Point[]): Line {
  const count = points.length;
  const meanOf = (valueOf: (point: Point) => number) =>
    points.reduce((sum, point) => sum + valueOf(point) / count, 0);
  const middleDay = meanOf(({ day }) => day);
  const level = meanOf(({ progress }) => progress);
  const sumOf = (valueOf: (days: number, height: number) => number) =>
    points.reduce((sum, { day, progress }) => sum + valueOf(day - middleDay, progress - level), 0);
  const daySquares = sumOf((days) => days * days);
  const slope = sumOf((days, height) => days * height) / daySquares;
  const squares = sumOf((days, height) => (height - slope * days) ** 2);
  return {
    middleDay,
    daySquares,
    squares: Math.max(squares, (count - 2) * leastSpread * leastSpread),
  };
}

/**
 * The squares that tell how far readings lie from a line. Those further from it than three times what is
 * usual, by the median of the distances, count as that far: a wrong reading is none of the next ones. Of
 * fewer than six points a median tells nothing, since the line runs through some of them.
 */
function squaresBeside(points: readonly Point[], from: Point, slope: number, line: Line): number {
  const count = points.length;
  if (count < fewestToLimit) return line.squares;
  const distances = points.map(({ day, progress }) =>
    Math.abs(progress - from.progress - slope * (day - from.day)),
  );
  // 1.4826 makes the median of normal distances their standard deviation.
  const usual = 1.4826 * medianOf(Float64Array.from(distances)) * Math.sqrt(count / (count - 2));
  const squares = distances.reduce((sum, each) => sum + Math.min(each, 3 * usual) ** 2, 0);
  return Math.max(Math.min(squares, line.squares), (count - 2) * leastSpread * leastSpread);
}

interface Steps {
  /** From the first point to the last. */
  readonly days: number;
  /** Of what each step differs from the mean pace, per day. */
  readonly squares: number;
}

function stepsOf(points: readonly Point[]): Steps {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const days = last.day - first.day;
  const pace = (last.progress - first.progress) / days;
  let squares = 0;
  for (const [before, after] of pairsOf(points)) {
    const gap = after.day - before.day;
    squares += (after.progress - before.progress - pace * gap) ** 2 / gap;
  }
  const perDay = (leastSpread * leastSpread * (points.length - 1)) / days;
  return { days, squares: Math.max(squares, (points.length - 2) * perDay) };
}

/**
 * The square of how much likelier a line is than steps. The restricted likelihood of n points, but for
 * what both share, is (n * daySquares)^(-1/2) * squares^(-(n - 2) / 2) for a line, and for steps
 * (days * product of gaps)^(-1/2) * squares^(-(n - 2) / 2). Multiplied gap by gap, it is of no unit.
 */
function likelihoodRatio(points: readonly Point[], line: Line, steps: Steps): number {
  let ratio = (steps.days / (points.length * line.daySquares)) * (line.squares / steps.squares);
  for (const [before, after] of pairsOf(points)) {
    ratio *= (steps.squares * (after.day - before.day)) / line.squares;
    // The verdict is clear by then, and stays within what a number can hold.
    ratio = Math.min(1e200, Math.max(1e-200, ratio));
  }
  return ratio;
}

function pairsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((after, index) => [points[index] as Point, after]);
}
