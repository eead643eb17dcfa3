import { epochOf } from '../calendar.ts';
import { workingCalendarOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Rulebook, Settings } from '../schema/settings.ts';
import { touchAbove } from './above.ts';
import { mark } from './columns.ts';
import type { Edit } from './edit.ts';
import type { GoalReader } from './goal-reader.ts';
import { withReaders } from './metric-readers.ts';
import { Pass } from './pass.ts';
import { Pending } from './pending.ts';
import { readIn } from './reading-in.ts';
import { isSameScore, scoreFrom } from './score-from.ts';
import { type GoalScore, type Status, statuses } from './score.ts';
import type { Moment } from './scored.ts';
import { TakingIn } from './taking-in.ts';
import { type ScoreChange, Trial } from './trial.ts';
import { WideLists } from './wide-lists.ts';

/** A scoreboard: what it is for says the type of that name. */
export class Board {
  at: Instant;
  readonly isLive: boolean;
  readonly #records: Records;
  #settings: Settings;
  #calendar: WorkingCalendar | undefined;
  #reader: GoalReader;
  #taking: TakingIn;
  #pass: Pass;
  #pending: Pending;
  /** Made when asked for, dropped when they no longer hold. */
  #scores = new Map<GoalId, GoalScore>();
  #moment: Moment;

  constructor(records: Records, at: Instant, isLive: boolean) {
    this.at = at;
    this.isLive = isLive;
    this.#records = records;
    this.#settings = records.settings;
    this.#calendar = workingCalendarOf(records);
    this.#moment = momentOf(at, isLive);
    const read = readIn(records, this.#moment, new WideLists());
    this.#reader = read.reader;
    this.#taking = new TakingIn(read);
    const { scored } = read.reader;
    this.#pass = new Pass(scored, records.settings, this.#moment);
    this.#pending = new Pending(scored.columns);
    this.#pass.scoreAll();
    scored.columns.marks.fill(0);
  }

  scoreOf(goalId: GoalId): GoalScore | undefined {
    const known = this.#scores.get(goalId);
    if (known) return known;
    const index = this.#reader.numberOf(goalId);
    return index < 0 ? undefined : this.#scoreAt(index);
  }

  update(goalIds: Iterable<GoalId>): readonly GoalId[] {
    if (!this.#isAsRead()) return this.#beginAnew(this.at);
    const { goals } = this.#reader.scored;
    const edits = new Map<GoalId, Edit>();
    const unedited: GoalId[] = [];
    for (const goalId of withReaders(this.#reader, goalIds)) {
      const before = goals[this.#reader.numberOf(goalId)];
      const goal = this.#records.goals.get(goalId);
      if (before !== goal) edits.set(goalId, { goalId, before, goal });
      else if (goal) unedited.push(goalId);
    }
    return this.#takeIn(edits, unedited);
  }

  preview(checkIn: CheckIn): readonly ScoreChange[] {
    const { goalId } = checkIn;
    if (this.#reader.numberOf(goalId) < 0) return [];
    const trial = new Trial(this.#reader, (index) => this.#scoreAt(index));
    try {
      for (const index of trial.read(checkIn, this.#moment.knownUntil)) this.#pending.add(index);
      const differ = this.#scorePending(noneEdited, (index) => trial.keep(index));
      return [goalId, ...differ.filter((each) => each !== goalId)].map((each) => {
        const index = this.#reader.numberOf(each);
        return { goalId: each, before: trial.before(index), after: this.#scoreAt(index) };
      });
    } finally {
      for (const before of trial.putBack()) this.#scores.set(before.goalId, before);
    }
  }

  statusesUnder(rulebook: Rulebook): ReadonlyMap<GoalId, Status> {
    const { scored } = this.#reader;
    const { columns, goals } = scored;
    const before = columns.status.slice();
    const settings = { ...this.#settings, rulebook: rulebook.id, rulebooks: [rulebook] };
    const differ = new Map<GoalId, Status>();
    try {
      new Pass(scored, settings, this.#moment).scoreAll();
      for (const [index, goal] of goals.entries()) {
        const after = columns.status[index] as number;
        if (goal && after !== before[index]) differ.set(goal.id, statuses[after] as Status);
      }
    } finally {
      this.#pass.scoreAll();
      columns.marks.fill(0);
    }
    return differ;
  }

  moveTo(at: Instant): readonly GoalId[] {
    if (!this.#isAsRead()) return this.#beginAnew(at);
    const moment = momentOf(at, this.isLive);
    this.#taking.moveTo(this.#moment.knownUntil, moment.knownUntil);
    this.at = at;
    this.#moment = moment;
    this.#pass.moveTo(moment);
    this.#pass.scoreAll();
    return this.#takeMarked();
  }

  /** Whether what every score rests on is as it was when everything was read in. */
  #isAsRead(): boolean {
    const isSameCalendar = workingCalendarOf(this.#records) === this.#calendar;
    return isSameCalendar && this.#records.settings === this.#settings;
  }

  /** Reads everything in again. The old board stands until that has succeeded. */
  #beginAnew(at: Instant): readonly GoalId[] {
    const fresh = new Board(this.#records, at, this.isLive);
    const differs: GoalId[] = [];
    for (const goalId of this.#records.goals.keys()) {
      const before = this.scoreOf(goalId);
      const after = fresh.scoreOf(goalId);
      if (before && after && isSameScore(before, after)) fresh.#scores.set(goalId, before);
      else differs.push(goalId);
    }
    this.at = at;
    this.#settings = fresh.#settings;
    this.#calendar = fresh.#calendar;
    this.#scores = fresh.#scores;
    this.#replaceBy(fresh);
    return differs;
  }

  #replaceBy(fresh: Board): void {
    this.#moment = fresh.#moment;
    this.#reader = fresh.#reader;
    this.#taking = fresh.#taking;
    this.#pass = fresh.#pass;
    this.#pending = fresh.#pending;
  }

  /** Takes in goals, those whose records differ first, and scores them and whatever that changes above. */
  #takeIn(edits: ReadonlyMap<GoalId, Edit>, unedited: readonly GoalId[]): readonly GoalId[] {
    const before = new Map<GoalId, GoalScore | null>();
    if (edits.size > 0) {
      for (const goalId of edits.keys()) before.set(goalId, this.scoreOf(goalId) ?? null);
      const edited = this.#taking.takeIn([...edits.values()], this.#moment.knownUntil);
      if (!edited) return this.#beginAnew(this.at);
      for (const index of edited.goals) this.#pending.add(index);
      for (const index of edited.children) this.#addParents(index);
      for (const [goalId, { goal }] of edits) if (!goal) this.#scores.delete(goalId);
    }
    // Only now, since goals that move give others new numbers.
    this.#readAgain(unedited);
    const differ = this.#scorePending(before);
    const { goals } = this.#reader.scored;
    if (this.#taking.free > 1000 && 2 * this.#taking.free > goals.length) {
      this.#replaceBy(new Board(this.#records, this.at, this.isLive));
    }
    return differ;
  }

  #readAgain(goalIds: readonly GoalId[]): void {
    const children = new Set<number>();
    for (const goalId of goalIds) {
      const index = this.#reader.numberOf(goalId);
      this.#taking.readAgain(index, this.#moment.knownUntil, children);
      this.#pending.add(index);
    }
    for (const index of children) this.#addParents(index);
  }

  /** Scores what waits and whatever that changes above. Returns whose score differs, children first. */
  #scorePending(
    edited: ReadonlyMap<GoalId, GoalScore | null>,
    before?: (index: number) => void,
  ): GoalId[] {
    const { columns, goals } = this.#reader.scored;
    const { marks } = columns;
    const differ: GoalId[] = [];
    for (let index = this.#pending.take(); index >= 0; index = this.#pending.take()) {
      before?.(index);
      this.#pass.score(index);
      const marked = marks[index] as number;
      marks[index] = marked & mark.waiting;
      if ((marked & mark.above) !== 0) this.#addParents(index);
      const goal = goals[index];
      if (goal && this.#differs(index, goal.id, marked, edited)) differ.push(goal.id);
    }
    return differ;
  }

  /** The columns do not hold what the record itself says of a score: edited goals are compared as a whole. */
  #differs(
    index: number,
    goalId: GoalId,
    marked: number,
    edited: ReadonlyMap<GoalId, GoalScore | null>,
  ): boolean {
    const before = edited.size > 0 ? edited.get(goalId) : undefined;
    if (before === undefined && (marked & mark.score) === 0) return false;
    if (this.#scores.size > 0) this.#scores.delete(goalId);
    if (!before || !isSameScore(before, this.#scoreAt(index))) return true;
    this.#scores.set(goalId, before);
    return false;
  }

  /** Whose score was marked as another, children first. The marks are taken away. */
  #takeMarked(): readonly GoalId[] {
    const { columns, goals } = this.#reader.scored;
    const { marks } = columns;
    const differ: GoalId[] = [];
    for (let index = goals.length - 1; index >= 0; index--) {
      if (((marks[index] as number) & mark.score) !== 0) {
        const goal = goals[index];
        if (goal) differ.push(goal.id);
      }
    }
    marks.fill(0);
    if (this.#scores.size > 0) for (const goalId of differ) this.#scores.delete(goalId);
    return differ;
  }

  #addParents(index: number): void {
    const { columns, parents } = this.#reader.scored;
    const only = columns.up[index] as number;
    if (only >= 0) this.#pending.add(only);
    else for (const parent of parents.of(index)) this.#pending.add(parent);
    touchAbove(this.#reader.scored, index);
  }

  #scoreAt(index: number): GoalScore {
    const { id } = this.#reader.scored.goals[index] as Goal;
    let score = this.#scores.get(id);
    if (!score) this.#scores.set(id, (score = scoreFrom(this.#reader, index, this.#moment)));
    return score;
  }
}

const noneEdited: ReadonlyMap<GoalId, GoalScore> = new Map();

function momentOf(instant: Instant, isLive: boolean): Moment {
  const at = epochOf(instant);
  return { at, knownUntil: isLive ? Infinity : at };
}
