import type { GoalGraph } from '../alignment/graph.ts';
import type { Goal, GoalState } from '../schema/goal.ts';
import type { Rulebook, Settings } from '../schema/settings.ts';
import type { Band } from './band-mix.ts';
import type { Columns, Difference, Result, ResultKind } from './columns.ts';
import { Contributions, type LinkColumns } from './contributions.ts';
import { type Curve, expectedAt } from './expected.ts';
import { type Dates, finalOf } from './facts.ts';
import { heldProgress, overrideAt } from './override.ts';
import { meanExpected, meanKind, meanProgress, standingOf } from './rollup.ts';
import { type Limits, limitsOf, paceBand, rulebookOf } from './rulebooks.ts';
import type { Progress } from './score.ts';
import { badnessOf, closedBand, isSilent, statusOf } from './status.ts';

/** Everything that scoring reads and writes, by the numbers of the graph. */
export interface Scored {
  readonly graph: GoalGraph;
  readonly goals: Goal[];
  readonly dates: Dates[];
  readonly columns: Columns;
  readonly links: LinkColumns;
  /** When closed goals leave their pillars, in milliseconds since 1970; goals that never do are absent. */
  readonly cycleEnds: Map<number, number>;
}

/** Scores goals for one moment, each from its own records and from children that were scored before it. */
export class Pass {
  readonly #scored: Scored;
  readonly #settings: Settings;
  readonly #at: number;
  readonly #below: Contributions;
  readonly #rulebook: Rulebook;
  readonly #limits: Readonly<Record<Goal['ambition'], Limits>>;
  #isStale = false;
  readonly #result: Result = {
    computedKind: 'no-data',
    computed: 0,
    raw: 0,
    kind: 'no-data',
    progress: 0,
    isHeld: 0,
    expected: 0,
    status: 'no-data',
    reportedAt: 0,
    worst: -1,
    standing: 'undefined',
    worth: 0,
    band: 'no-data',
    worstHere: -1,
    badness: 0,
  };

  /** @param at - Milliseconds since 1970. */
  constructor(scored: Scored, settings: Settings, at: number) {
    const { graph, links, columns, cycleEnds } = scored;
    this.#scored = scored;
    this.#settings = settings;
    this.#at = at;
    this.#below = new Contributions(graph.children, links, columns, cycleEnds);
    this.#rulebook = rulebookOf(settings);
    this.#limits = {
      committed: limitsOf(this.#rulebook, 'committed'),
      aspirational: limitsOf(this.#rulebook, 'aspirational'),
    };
  }

  /** Scores one goal and says what that changed. */
  score(index: number, difference: Difference): void {
    const { columns, dates, goals } = this.#scored;
    const result = this.#result;
    const driver = columns.driver[index];
    const { curve, graceEnd } = dates[index] as Dates;
    if (driver === 'measure' || driver === 'manual') this.#readOwn(index, curve);
    else this.#rollUp(index, curve);

    const state = columns.state[index] ?? 'draft';
    const goal = columns.isSpecial[index] === 1 ? goals[index] : undefined;
    const override = goal ? overrideAt(goal, this.#at) : null;
    const final = goal ? finalOf(goal) : null;
    this.#hold(goal ? heldProgress(goal, override) : null);
    if (state === 'closed') result.expected = 1;

    const isFinal = final !== null;
    const candidate = {
      state,
      start: curve.start,
      graceEnd,
      kind: progressKind(result.kind),
      isFinal,
    };
    result.standing = standingOf(candidate, this.#at, this.#settings.noData);
    result.worth = final ?? (result.kind === 'scored' ? result.progress : 0);
    const pace = this.#band(index);
    const status = {
      state,
      hasStarted: curve.start <= this.#at,
      kind: candidate.kind,
      grade: result.worth,
      isStale: this.#isStale,
      override: override?.status ?? null,
      pace,
    };
    result.status = statusOf(status);
    result.band = state === 'closed' ? closedBand(result.worth) : (override?.status ?? pace);
    this.#nameWorst(index, state);
    columns.write(index, result, difference);
  }

  #readOwn(index: number, curve: Curve): void {
    const { columns } = this.#scored;
    const result = this.#result;
    result.computedKind = columns.ownKind[index] ?? 'no-data';
    result.computed = columns.ownProgress[index] as number;
    result.raw = columns.ownRaw[index] as number;
    result.expected = expectedAt(curve, this.#at);
    result.reportedAt = columns.checkedIn[index] as number;
    result.worst = -1;
    this.#isStale = this.#isSilent(result.reportedAt, curve);
  }

  #rollUp(index: number, curve: Curve): void {
    const result = this.#result;
    const below = this.#below;
    below.read(index, this.#at);
    const checkedIn = this.#scored.columns.checkedIn[index] as number;
    result.computedKind = meanKind(below.mean);
    result.computed = result.computedKind === 'scored' ? meanProgress(below.mean) : 0;
    result.raw = result.computed;
    result.expected = meanExpected(below.mean) ?? expectedAt(curve, this.#at);
    result.reportedAt = Math.max(checkedIn, below.reportedAt);
    result.worst = below.worst;
    this.#isStale = below.mean.count > 0 ? below.isStale : this.#isSilent(checkedIn, curve);
  }

  /** A figure that a person or the close has set takes the place of the computed one. */
  #hold(held: number | null): void {
    const result = this.#result;
    result.kind = held === null ? result.computedKind : 'scored';
    result.progress = held ?? result.computed;
    result.isHeld = held === null ? 0 : 1;
  }

  #isSilent(reportedAt: number, { start }: Curve): boolean {
    return isSilent({ start, reportedAt }, this.#at, this.#settings.staleAfterDays);
  }

  /** The band of the rulebook, or of the children where the settings take it from them. */
  #band(index: number): Band {
    const { columns, goals } = this.#scored;
    const { bands } = this.#below;
    const { expected, worth: progress } = this.#result;
    const reported = columns.said[index] ?? null;
    const isRolledUp = this.#result.worst >= 0;
    if (isRolledUp && this.#settings.statusRollup === 'worst') return bands.worst();
    if (isRolledUp && this.#settings.statusRollup === 'mean') return bands.mean();
    if (isRolledUp && this.#rulebook.basis === 'reported' && !reported) return bands.worst();
    const limits = this.#rulebook.ambitions
      ? this.#limits[goals[index]?.ambition ?? 'committed']
      : this.#rulebook;
    return paceBand(this.#rulebook, limits, { progress, expected, reported });
  }

  #nameWorst(index: number, state: GoalState): void {
    const result = this.#result;
    const own = badnessOf(result.status, result.expected - result.worth);
    const isBelow = state !== 'closed' && result.worst >= 0 && this.#below.badness >= own;
    result.worstHere = isBelow ? result.worst : index;
    result.badness = isBelow ? this.#below.badness : own;
  }
}

function progressKind(kind: ResultKind): Progress['kind'] {
  return kind === 'scored' || kind === 'no-data' ? kind : 'undefined';
}
