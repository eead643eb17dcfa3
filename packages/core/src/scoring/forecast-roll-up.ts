import { endOfDay, epochOf, instantOf } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { createRandom, seedOf } from '../random.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { type NoOutlook, type Outlook, outlookOf, rawAt, rawEnds } from './outlook.ts';
import { type OverAchievement, bounds, heldTo } from './progress.ts';
import { isDrivenByOthers } from './rollup.ts';
import { createScoreboard } from './scoreboard.ts';
import { driverOf } from './series.ts';
import { type Source, sourcesOf } from './sources.ts';
import { parts } from './student.ts';

/** Ends of a goal that others drive. */
export interface Drawn {
  readonly kind: 'drawn';
  /** Ascending, all equally likely. */
  readonly ends: readonly number[];
  /** The part of the figure that was drawn as the rest. */
  readonly assumedShare: number;
}

/** When the goals below end, in days and in milliseconds since 1970, and the seed of the draws. */
export interface Horizon {
  readonly at: Instant;
  readonly until: Day;
  readonly end: number;
  readonly seed: number;
  /** Of the ends of any two goals, 0 to 1. */
  readonly correlation: number;
}

/** As many ends as are drawn: the limits of the band vary by about one percent of all cases with the seed. */
const drawCount = 1000;
/** Where more than that would be guessed from the rest, nothing is foretold. */
const mostAssumed = 0.5;

/** How one source ends: as it may by its readings, at a figure that stands, or as any of the others. */
type Ending =
  | { readonly kind: 'outlook'; readonly source: Source; readonly outlook: Outlook }
  | { readonly kind: 'fixed'; readonly source: Source; readonly figure: number }
  | { readonly kind: 'assumed'; readonly source: Source };

/**
 * Draws the ends of a goal from those of the goals that its figure comes from, each by itself and with its
 * share as of the last day. A goal keeps its draws whatever comes or goes beside it.
 *
 * @param records - The goal and all below it, as they were known at the moment.
 */
export function drawnEnds(records: Records, rootId: GoalId, horizon: Horizon): Drawn | NoOutlook {
  // The last millisecond of the day, not the next day, on which goals of an ended cycle no longer count.
  const board = createScoreboard(records, instantOf(horizon.end - 1), { isLive: true });
  const sources = sourcesOf(records, board, rootId).filter(({ goal }) => goal.id !== rootId);
  if (sources.length === 0) return { kind: 'no-outlook', reason: 'nothing-to-score' };
  const endings = sources.map((source) => endingOf(records, source, horizon));
  const outlooks = endings.flatMap((ending) => (ending.kind === 'outlook' ? [ending.outlook] : []));
  const assumed = endings.filter(({ kind }) => kind === 'assumed');
  const assumedShare = assumed.reduce((sum, { source }) => sum + source.share, 0);
  if (assumedShare > mostAssumed || (assumedShare > 0 && outlooks.length === 0)) {
    return { kind: 'no-outlook', reason: 'too-few' };
  }
  const ends = new Float64Array(drawCount);
  const draw = { ends, outlooks, overAchievement: records.settings.overAchievement };
  const together = createRandom(horizon.seed);
  const common = Array.from(ends, () => together.between(0, parts - 1));
  for (const ending of endings) addDraws({ ...draw, common }, ending, horizon);
  // Rounding of the shares must not lead past what each of them may come to.
  const [least, most] = limitsOf(endings, records.settings.overAchievement);
  const held = Array.from(ends.sort(), (end) => Math.min(most, Math.max(least, end)));
  return { kind: 'drawn', ends: held, assumedShare };
}

function endingOf(records: Records, source: Source, { at, until }: Horizon): Ending {
  const { goal, score, fixed } = source;
  const stands = score.progress.kind === 'scored' ? score.progress.progress : null;
  if (fixed !== null) return { kind: 'fixed', source, figure: fixed };
  if (isDrivenByOthers(driverOf(records, goal))) return { kind: 'assumed', source };
  const last = goal.due < until ? goal.due : until;
  if (endOfDay(last, zoneOf(records, goal.ownerId)) <= epochOf(at)) {
    return { kind: 'fixed', source, figure: stands ?? 0 };
  }
  const outlook = outlookOf(records, goal, at, last);
  if (outlook.kind === 'outlook') return { kind: 'outlook', source, outlook };
  // A band is kept or not from the first day on; what is reached stays so; the rest has yet to come.
  const isLevel = outlook.reason === 'no-trend' && goal.measure?.kind === 'range';
  const hasCome = outlook.reason === 'no-trend' && stands === 1;
  return stands !== null && (isLevel || hasCome)
    ? { kind: 'fixed', source, figure: stands }
    : { kind: 'assumed', source };
}

function limitsOf(
  endings: readonly Ending[],
  overAchievement: OverAchievement,
): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const ending of endings) {
    const figure = ending.kind === 'fixed' ? ending.figure : null;
    least = Math.min(least, figure ?? bounds[overAchievement][0]);
    most = Math.max(most, figure ?? bounds[overAchievement][1]);
  }
  return [least, most];
}

interface Draws {
  /** The sums so far. */
  readonly ends: Float64Array;
  readonly outlooks: readonly Outlook[];
  /** For each draw how well goals end that end alike. */
  readonly common: readonly number[];
  readonly overAchievement: OverAchievement;
}

function addDraws(draws: Draws, ending: Ending, { seed, correlation }: Horizon): void {
  const { ends, outlooks, common, overAchievement } = draws;
  const { goal, share } = ending.source;
  const random = createRandom(seed, seedOf(goal.id));
  const held = (raw: number) => heldTo(raw, overAchievement);
  const own = ending.kind === 'outlook' ? rawEnds(ending.outlook).map(held) : null;
  // Two goals end alike where both go with the rest.
  const goesAlong = Math.sqrt(correlation);
  for (let draw = 0; draw < ends.length; draw++) {
    const alone = random.between(0, parts - 1);
    const part = random.chance(goesAlong) ? (common[draw] as number) : alone;
    let end: number;
    if (ending.kind === 'fixed') end = ending.figure;
    else end = own ? (own[part] as number) : held(rawAt(random.pick(outlooks), part));
    ends[draw] = (ends[draw] as number) + share * end;
  }
}
