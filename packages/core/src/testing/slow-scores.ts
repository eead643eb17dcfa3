import { addDays, dayOf, endOfDay, startOfDay } from '../calendar.ts';
import { type Records, compareCheckIns, compareReadings } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, PaceStatus } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { expectedProgress } from '../scoring/expected.ts';
import { type MeasureValue, measureProgress } from '../scoring/progress.ts';
import { paceStatus, shippedRulebooks } from '../scoring/rulebooks.ts';
import type { GoalScore, Progress, Status } from '../scoring/score.ts';
import { exactMean } from './exact-mean.ts';
import {
  type Child,
  type Slow,
  type Weighed,
  closedBand,
  driverOf,
  isUnreported,
  meanBand,
  rankOf,
  rolledUp,
  worstBand,
} from './slow-rules.ts';

const dayMs = 86_400_000;

/** Scores by the rules as they are written, each goal from its records and, recursively, its children. */
export class SlowScores {
  readonly #records: Records;
  readonly #at: string;
  readonly #now: number;
  readonly #known = new Map<GoalId, Slow>();
  /** As they were at the moment: who was closed later was active. */
  readonly #goals: ReadonlyMap<GoalId, Goal>;

  constructor(records: Records, at: string) {
    this.#records = records;
    this.#at = at;
    this.#now = Date.parse(at);
    const goals = [...records.goals.values()].map((goal): Goal => {
      const isLater = goal.outcome && Date.parse(goal.outcome.at) > this.#now;
      const { outcome, ...rest } = goal;
      return outcome && isLater ? { ...rest, state: 'active' } : goal;
    });
    this.#goals = new Map(goals.map((goal) => [goal.id, goal]));
  }

  scoreOf(goalId: GoalId): GoalScore {
    return this.#slow(this.#goals.get(goalId)!).score;
  }

  #slow(goal: Goal): Slow {
    const known = this.#known.get(goal.id);
    if (known) return known;
    const children = this.#children(goal);
    const driver = driverOf(goal, children);
    const isOwn = driver === 'measure' || driver === 'manual';
    const taken = children.filter(
      ({ goal: child, link }) =>
        !isOwn &&
        link.role === 'contributes' &&
        link.weight > 0 &&
        (driver === 'both' || (child.kind === 'key-result') === (driver === 'key-results')) &&
        !this.#hasLeft(child, goal),
    );
    const inputs = taken.map((child) => ({ ...child, slow: this.#slow(child.goal) }));
    const counting = inputs.filter(({ slow }) => slow.part === 'data' || slow.part === 'zero');
    const computed = isOwn ? this.#own(goal, driver) : rolledUp(inputs);
    const slow = this.#finish(goal, computed, counting);
    this.#known.set(goal.id, slow);
    return slow;
  }

  #finish(goal: Goal, computed: Progress, counting: readonly Weighed[]): Slow {
    const { settings } = this.#records;
    const override = this.#override(goal);
    const { proposed: atClose, unscored = null } = (goal.state === 'closed' && goal.outcome) || {};
    const held = atClose ?? (unscored ? undefined : override?.progress);
    const without: Progress =
      unscored === 'no-data'
        ? { kind: 'no-data' }
        : { kind: 'undefined', reason: unscored ?? 'degenerate' };
    const found = unscored === null ? computed : without;
    const progress: Progress =
      held === undefined ? found : { kind: 'scored', progress: held, raw: held };
    const final = goal.state === 'closed' ? (goal.outcome?.grade ?? atClose) : undefined;
    const worth = final ?? (progress.kind === 'scored' ? progress.progress : 0);
    const expected = this.#expected(goal, counting);
    const news = [...this.#made(goal), ...this.#observed(goal)];
    const reports = news.map(({ at }) => Date.parse(at));
    const below = counting.flatMap(({ slow }) => slow.score.reportedAt ?? []).map(Date.parse);
    const reportedAt = Math.max(-Infinity, ...reports, ...below);
    const isStale = counting.length > 0 ? isUnreported(counting) : this.#isSilent(goal, reports);
    const said = this.#standing(goal).findLast(({ status }) => status)?.status ?? null;
    const rulebook = shippedRulebooks.find(({ id }) => id === settings.rulebook)!;
    const own = paceStatus(rulebook, { progress: worth, expected, reported: said });
    const how = settings.statusRollup;
    const isByWorst =
      how === 'worst' || (how === 'recompute' && rulebook.basis === 'reported' && !said);
    const ofBelow = isByWorst ? worstBand(counting) : how === 'mean' ? meanBand(counting) : own;
    const pace = counting.length > 0 ? ofBelow : own;
    const status = this.#status(goal, { progress, worth, isStale, word: override?.status, pace });
    return {
      score: {
        goalId: goal.id,
        progress,
        computed,
        expected,
        status,
        reportedAt: reportedAt === -Infinity ? null : new Date(reportedAt).toISOString(),
        worst: this.#worstOf(counting),
      },
      part: this.#part(goal, progress, final !== undefined),
      worth,
      band: goal.state === 'closed' ? closedBand(worth) : (override?.status ?? pace),
    };
  }

  #status(
    goal: Goal,
    by: {
      progress: Progress;
      worth: number;
      isStale: boolean;
      word?: PaceStatus | undefined;
      pace: Status;
    },
  ): Status {
    if (goal.state === 'closed') {
      return ({ 'on-track': 'achieved', 'at-risk': 'partly', 'off-track': 'missed' } as const)[
        closedBand(by.worth)
      ];
    }
    if (goal.state !== 'active') return goal.state;
    if (startOfDay(goal.start, this.#zone(goal)) > this.#now) return 'not-started';
    if (by.progress.kind !== 'scored') return 'no-data';
    return by.isStale ? 'stale' : (by.word ?? by.pace);
  }

  #part(goal: Goal, progress: Progress, isFinal: boolean): Slow['part'] {
    const { noData, noDataGraceDays } = this.#records.settings;
    if (goal.state === 'closed' && isFinal) return 'data';
    if (goal.state !== 'active' && goal.state !== 'closed') return 'out';
    const zone = this.#zone(goal);
    if (goal.state === 'active' && startOfDay(goal.start, zone) > this.#now) return 'out';
    if (progress.kind !== 'no-data') return progress.kind === 'scored' ? 'data' : 'out';
    const isLate = startOfDay(addDays(goal.start, noDataGraceDays), zone) <= this.#now;
    return noData === 'zero' && isLate ? 'zero' : 'silent';
  }

  #expected(goal: Goal, counting: readonly Weighed[]): number {
    if (goal.state === 'closed') return 1;
    const { settings, workingCalendars } = this.#records;
    const calendar = workingCalendars.get(settings.workingCalendarId as never);
    if (counting.length === 0) return expectedProgress(goal, this.#at, this.#zone(goal), calendar);
    return exactMean(
      counting.map(({ link, slow }) => ({ weight: link.weight, value: slow.score.expected })),
    );
  }

  #own(goal: Goal, driver: string): Progress {
    const reports = this.#standing(goal);
    const clamp = this.#records.settings.overAchievement;
    if (driver === 'manual') {
      const given = reports.flatMap(({ progress }) => (progress === undefined ? [] : [progress]));
      return measureProgress({ kind: 'number', start: 0, target: 1 }, given, clamp);
    }
    const { measure } = goal;
    if (!measure) return { kind: 'no-data' };
    if (measure.kind === 'milestones') {
      const changes = reports.flatMap(({ milestones }) => milestones ?? []);
      const items = measure.items.map((item) => ({
        ...item,
        done: changes.findLast(({ id }) => id === item.id)?.done ?? item.done,
      }));
      return measureProgress({ ...measure, items }, [], clamp);
    }
    const isShare = measure.kind === 'range' && measure.mode === 'share';
    const own = this.#made(goal).map(({ id }) => id as string);
    const others = this.#observed(goal).filter(({ id }) => !own.includes(id));
    const gone = [...this.#made(goal), ...this.#observed(goal)].map(({ replaces }) => replaces);
    const seen = [...reports, ...others]
      .filter(({ id, asOf }) => !gone.includes(id as never) && (!isShare || asOf >= goal.start))
      .sort(compareReadings);
    const values = seen.flatMap((each) => [each.value, 'zone' in each ? each.zone : undefined]);
    const given = values.filter((each): each is MeasureValue => each !== undefined);
    return measureProgress(measure, given, clamp);
  }

  #children(goal: Goal): Child[] {
    const linked = [...this.#goals.values()].flatMap((child) =>
      child.links
        .filter((link) => link.parentId === goal.id)
        .map((link) => ({ goal: child, link })),
    );
    return linked.sort((a, b) => (a.goal.id < b.goal.id ? -1 : 1));
  }

  #hasLeft(child: Goal, parent: Goal): boolean {
    if (child.state !== 'closed') return false;
    const next = [...this.#goals.values()].filter(
      ({ id, continues }) => continues === child.id && id !== child.id,
    );
    const isContinued = next.some(
      (goal) =>
        (goal.state === 'active' || goal.state === 'closed') &&
        startOfDay(goal.start, this.#zone(goal)) <= this.#now &&
        goal.links.some((link) => link.parentId === parent.id && link.role === 'contributes'),
    );
    if (isContinued || parent.kind !== 'pillar') return isContinued;
    const year = [...this.#records.cycles.values()].find((cycle) => !cycle.parentId)!;
    const zone = this.#zone(child);
    const closedOn = child.outcome ? dayOf(child.outcome.at, zone) : '';
    const isIn = child.cycleId !== undefined || (year.start <= closedOn && closedOn <= year.end);
    return isIn && this.#now >= endOfDay(year.end, zone);
  }

  /** The worst of the children and of the worst below each; of equals the first by id. */
  #worstOf(counting: readonly Weighed[]): GoalId | null {
    let worst: Goal | null = null;
    for (const { goal, slow } of counting) {
      const below = goal.state === 'closed' ? null : slow.score.worst;
      const other = below === null ? undefined : this.#goals.get(below);
      const here: Goal = other && !this.#isWorse(goal, other) ? other : goal;
      const isFirst = !worst || (here.id < worst.id && !this.#isWorse(worst, here));
      if (!worst || isFirst || this.#isWorse(here, worst)) worst = here;
    }
    return worst?.id ?? null;
  }

  #isWorse(goal: Goal, other: Goal): boolean {
    const [a, b] = [this.#slow(goal), this.#slow(other)];
    const [rank, otherRank] = [rankOf(a.score.status), rankOf(b.score.status)];
    if (rank !== otherRank) return rank < otherRank;
    return a.worth - a.score.expected < b.worth - b.score.expected;
  }

  #override({ override }: Goal): Goal['override'] {
    if (!override || Date.parse(override.at) > this.#now) return undefined;
    return override.until && Date.parse(override.until) <= this.#now ? undefined : override;
  }

  #isSilent(goal: Goal, reports: readonly number[]): boolean {
    const since = Math.max(startOfDay(goal.start, this.#zone(goal)), ...reports);
    const { settings, staleAt } = this.#records;
    const until = staleAt?.(goal, since) ?? since + settings.staleAfterDays * dayMs;
    return this.#now > until;
  }

  /** What was observed of the metric that its measure reads, up to its close. */
  #observed(goal: Goal): Observation[] {
    const { measure } = goal;
    const isRead = driverOf(goal, this.#children(goal)) === 'measure';
    if (!isRead || !measure || !('metricId' in measure) || !measure.metricId) return [];
    const until = goal.state === 'closed' && goal.outcome ? Date.parse(goal.outcome.at) : Infinity;
    return this.#records
      .observationsOf(measure.metricId)
      .filter(({ at }) => Date.parse(at) <= Math.min(until, this.#now));
  }

  #made(goal: Goal): CheckIn[] {
    return this.#records.checkInsOf(goal.id).filter(({ at }) => Date.parse(at) <= this.#now);
  }

  #standing(goal: Goal): CheckIn[] {
    const made = this.#made(goal);
    const kept = made.filter(({ id }) => !made.some(({ replaces }) => replaces === id));
    return kept.sort(compareCheckIns);
  }

  #zone(goal: Goal): string {
    const person = this.#records.people.get(goal.ownerId as PersonId);
    return person?.timeZone ?? this.#records.settings.timeZone;
  }
}
