import { lifeAt } from '../goals/lifecycle.ts';
import type { Rulebook, Settings } from '../schema/settings.ts';
import { type Summing, blockLength, sumInBlocks } from './block-sums.ts';
import { bandCode, kindCode, stateCode } from './codes.ts';
import { mark, nobody, trait } from './columns.ts';
import { Contributions } from './contributions.ts';
import { digest, severityShift, withSeverity, worstBandIn } from './digest.ts';
import { finalOf } from './facts.ts';
import { heldProgress, overrideAt } from './override.ts';
import { part, partLength } from './part.ts';
import { meanBand, meanExpected, meanProgress } from './row-means.ts';
import { Pacer, rulebookOf } from './rulebooks.ts';
import type { Moment, Scored } from './scored.ts';
import { isSilent } from './silent.ts';
import { closedStatus } from './status.ts';
import { type Tables, caseOf, tablesOf } from './tables.ts';
import { toldOfClosed } from './told-of-closed.ts';

const dayMs = 86_400_000;

/** Scores goals for one moment, each from its own records and from children that were scored before it. */
export class Pass {
  readonly #scored: Scored;
  readonly #settings: Settings;
  #moment: Moment;
  readonly #below: Contributions;
  readonly #rulebook: Rulebook;
  readonly #committed: Pacer;
  readonly #aspirational: Pacer;
  readonly #tables: Tables;
  readonly #row = new Float64Array(partLength);
  /** What a person or the close has set for the goal being scored; a band of -1 for none. */
  readonly #word = { isHeld: false, kind: 0, isFinal: false, worth: 0, band: -1 };

  constructor(scored: Scored, settings: Settings, moment: Moment) {
    this.#scored = scored;
    this.#settings = settings;
    this.#moment = moment;
    this.#below = new Contributions(scored, settings.statusRollup === 'mean');
    this.#rulebook = rulebookOf(settings);
    this.#committed = new Pacer(this.#rulebook, 'committed');
    this.#aspirational = new Pacer(this.#rulebook, 'aspirational');
    this.#tables = tablesOf(settings.noData);
  }

  /** Scores for another moment from now on. */
  moveTo(moment: Moment): void {
    this.#moment = moment;
    this.#scored.dates.moveTo(moment.at);
  }

  /** Scores all goals, and sets in the column `marks` what that changed. */
  scoreAll(): void {
    const { columns, dates, goals, wide } = this.#scored;
    wide?.forgetAll();
    let index = goals.length - 1;
    while (index >= 0) {
      const basis = columns.basis[index] as number;
      if (basis >= 0) index = this.#scoreLeaves(index, 0);
      else {
        if (basis !== nobody) this.#scoreDetailed(index, -1 - basis);
        index -= 1;
      }
    }
    dates.settle();
  }

  /** Scores one goal, as `scoreAll`. */
  score(index: number): void {
    const basis = this.#scored.columns.basis[index] as number;
    if (basis >= 0) this.#scoreLeaves(index, index);
    else if (basis !== nobody) this.#scoreDetailed(index, -1 - basis);
  }

  /**
   * Scores plain leaves from one number down to another, and returns the first that is none.
   *
   * One loop, since finding the columns again is most of the work: a function for each leaf took twice as
   * long.
   */
  // eslint-disable-next-line max-lines-per-function -- see above
  #scoreLeaves(from: number, to: number): number {
    const { columns, dates } = this.#scored;
    const {
      basis,
      worth,
      reportedAt,
      staleAt,
      kind,
      status,
      digest: digests,
      traits,
      marks,
    } = columns;
    const { expected: dueOf, start: startOf, phase: phaseOf, hasMoved } = dates;
    const { status: statuses, digest: toTell } = this.#tables;
    const { at } = this.#moment;
    const staleBefore = at - this.#settings.staleAfterDays * dayMs;
    const committed = this.#committed;
    const aspirational = this.#aspirational;
    const isSaid = this.#rulebook.basis === 'reported';
    for (let index = from; index >= to; index--) {
      const date = basis[index] as number;
      if (date < 0) return index;
      const due = dueOf[date] as number;
      const character = traits[index] as number;
      const pacer = (character & trait.aspirational) === 0 ? committed : aspirational;
      const band = isSaid ? character & trait.said : pacer.band(worth[index] as number, due);
      const isStale = staleAt
        ? (staleAt[index] as number) < at
        : (reportedAt[index] as number) < staleBefore && (startOf[date] as number) < staleBefore;
      const place = caseOf(
        stateCode.active,
        phaseOf[date] as number,
        kind[index] as number,
        isStale ? 1 : 0,
        band,
      );
      const mood = statuses[place] as number;
      const told = toTell[place] as number;
      let news = hasMoved[date] === 0 ? 0 : mark.both;
      if (status[index] !== mood) {
        news = mark.both;
        status[index] = mood;
      }
      if (digests[index] !== told) {
        news |= mark.above;
        digests[index] = told;
      }
      if (news !== 0) marks[index] = (marks[index] as number) | news;
    }
    return to - 1;
  }

  /** As one function, since four for its steps made a chain of goals half as slow again. */
  // eslint-disable-next-line max-lines-per-function -- one loop over columns that are fetched once
  #scoreDetailed(index: number, detail: number): void {
    const { columns, details, dates } = this.#scored;
    const word = this.#word;
    const staleAfterMs = this.#settings.staleAfterDays * dayMs;
    let news = 0;
    const date = details.dates[detail] as number;
    const phases = dates.phase[date] as number;
    let due = dates.expected[date] as number;
    let isStale = isSilent(this.#scored, index, { detail, at: this.#moment.at, staleAfterMs });
    let row: Float64Array | null = null;
    if (details.takes[detail] !== 0) {
      row = this.#sumOf(index, detail);
      news = this.#rollUp(index, detail, row);
      if (row[part.count] === 0) row = null;
      else {
        const bits = row[part.digest] as number;
        due = meanExpected(row);
        isStale = (bits & digest.stale) !== 0 && (bits & digest.heard) === 0;
      }
    }

    let known = columns.kind[index] as number;
    let value = details.computed[detail] as number;
    let now: number = stateCode.active;
    let isFinal = false;
    let said = -1;
    if (details.isSpecial[detail] === 1) {
      news |= this.#hear(index, detail);
      now = details.state[detail] as number;
      isFinal = word.isFinal;
      said = word.band;
      if (word.isHeld) known = word.kind;
      if (word.isHeld || isFinal) value = word.worth;
      if (now === stateCode.closed) due = 1;
    }

    const pace = said < 0 ? this.#band(index, row, value, due) : said;
    const isClosed = now === stateCode.closed;
    const place = isClosed ? 0 : caseOf(now, phases, known, isStale ? 1 : 0, pace);
    const mood = isClosed ? closedStatus(value) : (this.#tables.status[place] as number);
    let told = isClosed
      ? toldOfClosed({ phases, kind: known, isFinal, value }, this.#settings.noData)
      : (this.#tables.digest[place] as number);
    let where = index;
    let gap = due - value;
    if (row && !isClosed) {
      const bad = told >> severityShift;
      const worst = row[part.severity] as number;
      if (worst > bad || (worst === bad && (row[part.gap] as number) >= gap)) {
        where = row[part.worst] as number;
        gap = row[part.gap] as number;
        told = withSeverity(told, worst);
      }
    }
    if (details.expected[detail] !== due || columns.status[index] !== mood) news = mark.both;
    if (
      columns.worth[index] !== value ||
      columns.digest[index] !== told ||
      details.worstHere[detail] !== where ||
      details.gapHere[detail] !== gap
    ) {
      news |= mark.above;
    }
    if (news === 0) return;
    details.expected[detail] = due;
    details.worstHere[detail] = where;
    details.gapHere[detail] = gap;
    columns.worth[index] = value;
    columns.status[index] = mood;
    columns.digest[index] = told;
    columns.marks[index] = (columns.marks[index] as number) | news;
  }

  /** What the children of a goal come to. */
  #sumOf(index: number, detail: number): Float64Array {
    const { start, count: counts } = this.#scored.details.lists;
    const first = start[detail] as number;
    const count = counts[detail] as number;
    const { at } = this.#moment;
    if (count > blockLength) return this.#sumOfMany(index, detail, first, count);
    this.#below.read(index, first, first + count, at, this.#row, 0);
    return this.#row;
  }

  #sumOfMany(index: number, detail: number, first: number, count: number): Float64Array {
    const below = this.#below;
    const summing: Summing = {
      read: (block, rows, to) => {
        const from = first + block * blockLength;
        const end = Math.min(from + blockLength, first + count);
        below.read(index, from, end, this.#moment.at, rows, to);
      },
      add: (rows, from, sums, to) => below.add(rows, from, sums, to),
    };
    const { wide } = this.#scored;
    return wide ? wide.sum(detail, count, summing) : sumInBlocks(count, summing);
  }

  /** Rolls up what the children come to. */
  #rollUp(index: number, detail: number, row: Float64Array): number {
    const { columns, details } = this.#scored;
    const bits = row[part.digest] as number;
    let kind: number = kindCode['nothing-to-score'];
    if ((bits & digest.hasData) !== 0) kind = kindCode.scored;
    else if ((bits & digest.silent) !== 0) kind = kindCode['no-data'];
    const computed = kind === kindCode.scored ? meanProgress(row) : 0;
    const reportedAt = Math.max(
      details.checkedIn[detail] as number,
      row[part.reportedAt] as number,
    );
    const worst = row[part.worst] as number;
    let news = 0;
    if (columns.reportedAt[index] !== reportedAt) {
      columns.reportedAt[index] = reportedAt;
      news = mark.both;
    }
    if (
      columns.kind[index] !== kind ||
      details.computed[detail] !== computed ||
      details.worst[detail] !== worst
    ) {
      columns.kind[index] = kind;
      details.computed[detail] = computed;
      details.worst[detail] = worst;
      news |= mark.score;
    }
    return news;
  }

  /** Puts what a person or the close has set for a goal into `#word`. */
  #hear(index: number, detail: number): number {
    const { details, goals } = this.#scored;
    const goal = goals[index];
    if (!goal) return 0;
    const override = overrideAt(goal, this.#moment);
    const life = lifeAt(goal, this.#moment.knownUntil);
    const [held, final] = [heldProgress(life, override), finalOf(life)];
    const word = this.#word;
    word.isHeld = held !== null;
    word.kind = held === null ? 0 : kindCode[held.kind === 'undefined' ? held.reason : held.kind];
    word.isFinal = final !== null;
    word.worth = final ?? (held?.kind === 'scored' ? held.progress : 0);
    word.band = override?.status === undefined ? -1 : bandCode[override.status];
    if (details.isHeld[detail] === Number(word.isHeld)) return 0;
    details.isHeld[detail] = Number(word.isHeld);
    return mark.score;
  }

  /** The band of the rulebook, or of the children where the settings take it from them. */
  #band(index: number, row: Float64Array | null, progress: number, expected: number): number {
    if (row && this.#settings.statusRollup !== 'recompute') {
      const isWorst = this.#settings.statusRollup === 'worst';
      return isWorst ? worstBandIn(row[part.digest] as number) : meanBand(row);
    }
    const character = this.#scored.columns.traits[index] as number;
    if (this.#rulebook.basis === 'reported') {
      const said = character & trait.said;
      return said === bandCode['no-data'] && row ? worstBandIn(row[part.digest] as number) : said;
    }
    const isAspirational = (character & trait.aspirational) !== 0;
    return (isAspirational ? this.#aspirational : this.#committed).band(progress, expected);
  }
}
