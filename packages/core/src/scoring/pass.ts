import type { GoalGraph } from '../alignment/graph.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { Rulebook, Settings } from '../schema/settings.ts';
import { bandCode, kindCode, standingCode, stateCode } from './codes.ts';
import { type Columns, change } from './columns.ts';
import { Contributions, type LinkColumns } from './contributions.ts';
import type { DateTable } from './dates.ts';
import { finalOf } from './facts.ts';
import { heldProgress, overrideAt } from './override.ts';
import { type Limits, limitsOf, paceBand, rulebookOf } from './rulebooks.ts';
import { badnessOf, closedBand, closedStatus } from './status.ts';
import { standingCase, standingTable, statusCase, statusTable } from './tables.ts';

/** Everything that scoring reads and writes, by the numbers of the graph. */
export interface Scored {
  readonly graph: GoalGraph;
  readonly goals: Goal[];
  readonly dates: DateTable;
  readonly columns: Columns;
  readonly links: LinkColumns;
  /** When closed goals leave their pillars, in milliseconds since 1970; goals that never do are absent. */
  readonly cycleEnds: Map<number, number>;
}

/** The moment that scores are for, in milliseconds since 1970. */
export interface Moment {
  readonly at: number;
  /** What was said after it is not known; `Infinity` on a board that follows the present. */
  readonly knownUntil: number;
}

const dayMs = 86_400_000;

/** Scores goals for one moment, each from its own records and from children that were scored before it. */
export class Pass {
  readonly #scored: Scored;
  readonly #settings: Settings;
  #moment: Moment;
  readonly #below: Contributions;
  readonly #rulebook: Rulebook;
  readonly #committed: Limits;
  readonly #aspirational: Limits;
  readonly #standings: Uint8Array;
  readonly #statuses: Uint8Array;
  /** What a person or the close has set for the goal being scored; a band of -1 for none. */
  readonly #word = { isHeld: false, kind: 0, isFinal: false, worth: 0, band: -1 };

  constructor(scored: Scored, settings: Settings, moment: Moment) {
    const { graph, links, columns, cycleEnds } = scored;
    this.#scored = scored;
    this.#settings = settings;
    this.#moment = moment;
    this.#below = new Contributions(graph.children, links, columns, cycleEnds, graph.ids);
    this.#rulebook = rulebookOf(settings);
    this.#committed = limitsOf(this.#rulebook, 'committed');
    this.#aspirational = limitsOf(this.#rulebook, 'aspirational');
    this.#standings = standingTable(settings.noData);
    this.#statuses = statusTable();
  }

  /** Scores for another moment from now on. */
  moveTo(moment: Moment): void {
    this.#moment = moment;
    this.#scored.dates.moveTo(moment.at);
  }

  /**
   * Scores the goals from one number down to another, and notes in the column `changes` what that changed.
   *
   * One long loop, since finding the columns again is most of the work: with a function for each step a
   * pass took twice as long.
   */
  score(from: number, to: number): void {
    const { columns, dates } = this.#scored;
    const { state, takes, isSpecial, kind, computed, checkedIn, expected, news, changes } = columns;
    const { worth, standing, band, status, worstHere, badness } = columns;
    const { expected: dueOf, start: startOf, phase: phaseOf } = dates;
    const { at } = this.#moment;
    const staleAfterMs = this.#settings.staleAfterDays * dayMs;
    const [standings, statuses, below, word] = [
      this.#standings,
      this.#statuses,
      this.#below,
      this.#word,
    ];
    for (let index = from; index >= to; index--) {
      const date = columns.dates[index] as number;
      const phases = phaseOf[date] as number;
      const since = Math.max(startOf[date] as number, checkedIn[index] as number);
      let due = dueOf[date] as number;
      let isStale = at - since > staleAfterMs;
      let child = -1;
      let mark = news[index] as number;
      if (takes[index] !== 0) {
        mark |= this.#rollUp(index);
        child = below.worstChild;
        if (child >= 0) {
          due = below.mean.meanExpected();
          isStale = below.isStale;
        }
      }

      let known = kind[index] as number;
      let value = computed[index] as number;
      let now: number = stateCode.active;
      let isFinal = false;
      let said = -1;
      if (isSpecial[index] === 1) {
        mark |= this.#hear(index);
        now = state[index] as number;
        isFinal = word.isFinal;
        said = word.band;
        if (word.isHeld) known = word.kind;
        if (word.isHeld || isFinal) value = word.worth;
        if (now === stateCode.closed) due = 1;
      }

      const place = isFinal
        ? standingCode.grade
        : (standings[standingCase(now, phases, known)] as number);
      const pace = said < 0 ? this.#band(index, child, value, due) : said;
      const isClosed = now === stateCode.closed;
      const mood = isClosed
        ? closedStatus(value)
        : (statuses[statusCase(now, phases, known, isStale ? 1 : 0, pace)] as number);
      let where = index;
      let bad = badnessOf(mood, due - value);
      if (child >= 0 && !isClosed && (badness[child] as number) >= bad) {
        where = worstHere[child] as number;
        bad = badness[child] as number;
      }
      const shown = isClosed ? closedBand(value) : pace;
      if (expected[index] !== due || status[index] !== mood) mark = change.both;
      if (
        worth[index] !== value ||
        standing[index] !== place ||
        band[index] !== shown ||
        worstHere[index] !== where ||
        badness[index] !== bad
      ) {
        mark |= change.above;
      }
      expected[index] = due;
      status[index] = mood;
      worth[index] = value;
      standing[index] = place;
      band[index] = shown;
      worstHere[index] = where;
      badness[index] = bad;
      changes[index] = mark;
      news[index] = 0;
    }
  }

  /** Rolls up what the children come to into the first columns of a goal. */
  #rollUp(index: number): number {
    const { columns } = this.#scored;
    const below = this.#below;
    below.read(index, this.#moment.at);
    const kind = below.mean.kind();
    const computed = kind === kindCode.scored ? below.mean.meanProgress() : 0;
    const reportedAt = Math.max(columns.checkedIn[index] as number, below.reportedAt);
    const worst = below.worstChild < 0 ? -1 : (columns.worstHere[below.worstChild] as number);
    const isSame =
      columns.kind[index] === kind &&
      columns.computed[index] === computed &&
      columns.worst[index] === worst;
    const mark = columns.reportedAt[index] === reportedAt ? 0 : change.both;
    columns.kind[index] = kind;
    columns.computed[index] = computed;
    columns.worst[index] = worst;
    columns.reportedAt[index] = reportedAt;
    return isSame ? mark : mark | change.score;
  }

  /** Puts what a person or the close has set for a goal into `#word`. */
  #hear(index: number): number {
    const { columns, goals } = this.#scored;
    const goal = goals[index] as Goal;
    const override = overrideAt(goal, this.#moment);
    const life = lifeAt(goal, this.#moment.knownUntil);
    const [held, final] = [heldProgress(life, override), finalOf(life)];
    const word = this.#word;
    word.isHeld = held !== null;
    word.kind = held === null ? 0 : kindCode[held.kind === 'undefined' ? held.reason : held.kind];
    word.isFinal = final !== null;
    word.worth = final ?? (held?.kind === 'scored' ? held.progress : 0);
    word.band = override?.status === undefined ? -1 : bandCode[override.status];
    const isSame = columns.isHeld[index] === Number(word.isHeld);
    columns.isHeld[index] = Number(word.isHeld);
    return isSame ? 0 : change.score;
  }

  /** The band of the rulebook, or of the children where the settings take it from them. */
  #band(index: number, worstChild: number, progress: number, expected: number): number {
    const rulebook = this.#rulebook;
    if (worstChild >= 0 && this.#settings.statusRollup !== 'recompute') {
      const isWorst = this.#settings.statusRollup === 'worst';
      return isWorst ? this.#below.worstBand() : this.#below.meanBand();
    }
    if (rulebook.basis === 'reported') {
      const said = this.#scored.columns.said[index] as number;
      const isSilent = said === bandCode['no-data'] && worstChild >= 0;
      return isSilent ? this.#below.worstBand() : said;
    }
    const isOther = rulebook.ambitions && this.#scored.goals[index]?.ambition === 'aspirational';
    return paceBand(rulebook, isOther ? this.#aspirational : this.#committed, progress, expected);
  }
}
