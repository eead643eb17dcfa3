import { addDays, dayOf, epochOf, startOfDay } from '../calendar.ts';
import { workdayTest } from '../cadence/working-time.ts';
import { type MayBeThanked, hiddenThanks } from '../feedback/hidden-thanks.ts';
import { goalsActedFor, workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Series } from '../schema/conversation.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { type ScorePoint, scoreSeries } from '../scoring/score-series.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import { type Absence, absencesOf, daysOfAbsence } from './leave-days.ts';

/** What triggers look at: what a leader sees, looked up once. */
export interface CoachLook {
  readonly records: Records;
  readonly scores: Scoreboard;
  readonly at: Instant;
  /** How a goal stood at earlier moments, earliest first; moments at which it had no score are left out. */
  scoresAt(goalId: GoalId, moments: readonly Instant[]): readonly ScorePoint[];
  /** Whether somebody may have been thanked out of sight from a moment on; it only ever silences what is told. */
  readonly mayBeThanked: MayBeThanked;
  /** The day it is where somebody is. */
  todayOf(personId: PersonId): Day;
  /** Whom somebody manages directly: those who are active and not on leave today, by id. */
  reportsOf(leaderId: PersonId): readonly PersonId[];
  /** What somebody owns or acts for, in any state; by due day, then by id. */
  goalsOf(personId: PersonId): readonly Goal[];
  /** The goals of somebody and of those whom they manage, each once. */
  goalsAround(leaderId: PersonId): readonly Goal[];
  /** The active ones of these. */
  activeGoalsAround(leaderId: PersonId): readonly Goal[];
  /** All series of two people, ended ones included, by id. */
  seriesOfTwo(one: PersonId, other: PersonId): readonly Series[];
  /** When somebody is away, by leaves that were not taken back, joined where no day of work is between them. */
  absencesOf(personId: PersonId): readonly Absence[];
  /**
   * Since when somebody has been around without a break, in milliseconds since 1970: since they joined, or came
   * back from the last absence of `longLeaveDays`. `null` where neither is known.
   */
  aroundSince(personId: PersonId): number | null;
}

/** What a look is made of. */
export interface LookOptions {
  /** As the leader may see them: of what is out of sight the two below are told alone, so that it moves nothing else. */
  readonly records: Records;
  /** Scores of the same records, as the leader may see them, for the same moment. */
  readonly scores: Scoreboard;
  readonly at: Instant;
  /** Where it is left out, by `records`, which is right where no contributor is hidden in them. */
  readonly scoresAt?: CoachLook['scoresAt'] | undefined;
  /** Where it is left out, by `records`, which is right where no recognition is hidden in them. */
  readonly mayBeThanked?: MayBeThanked | undefined;
}

/** From how many days on a leave is a break, after which nobody is told what did not happen during it. */
export const longLeaveDays = 10;

/**
 * What `coach` looks at, for any number of questions about the same records and moment.
 *
 * @returns Looks up the records of a leader and of those whom the leader manages, each once, when asked for: it
 *   costs the same in a company of any size. Its functions throw as `startOfDay` and `scoreSeries`.
 */
export function coachLook(options: LookOptions): CoachLook {
  const { records, scores, at, mayBeThanked = hiddenThanks(records, records) } = options;
  const todayOf = once((personId: PersonId) => dayOf(at, zoneOf(records, personId)));
  const leavesOf = once((personId: PersonId) =>
    records.rhythm.leavesOf(personId).filter(({ withdrawnAt }) => withdrawnAt === undefined),
  );
  const awayOf = once((personId: PersonId) =>
    absencesOf(leavesOf(personId), workdaysOf(records, personId)),
  );
  const goalsOf = once((personId: PersonId) => goalsActedFor(records, [personId]));
  const isAway = (personId: PersonId) => {
    const today = todayOf(personId);
    return leavesOf(personId).some(({ start, end }) => start <= today && today <= end);
  };
  const reportsOf = once((leaderId: PersonId) =>
    [...records.rhythm.directReports(leaderId)]
      .filter((id) => records.people.get(id)?.active === true && !isAway(id))
      .sort(),
  );
  const goalsAround = once((leaderId: PersonId) =>
    goalsActedFor(records, [leaderId, ...reportsOf(leaderId)]),
  );
  return {
    ...{ records, scores, at, todayOf, reportsOf, goalsOf, goalsAround, mayBeThanked },
    scoresAt: options.scoresAt ?? ((goalId, moments) => scoreSeries(records, goalId, moments)),
    activeGoalsAround: once((leaderId: PersonId) =>
      goalsAround(leaderId).filter(({ state }) => state === 'active'),
    ),
    absencesOf: awayOf,
    seriesOfTwo: (one, other) => seriesOfTwo(records, one, other),
    aroundSince: once((personId: PersonId) => {
      const joined = records.people.get(personId)?.joined;
      const back = awayOf(personId)
        .filter((each) => each.end < todayOf(personId) && daysOfAbsence(each) >= longLeaveDays)
        .map(({ end }) => addDays(end, 1));
      const [last] = [...(joined === undefined ? [] : [joined]), ...back].sort().slice(-1);
      return last === undefined ? null : startOfDay(last, zoneOf(records, personId));
    }),
  };
}

/** On which days somebody works who is not on leave. */
function workdaysOf(records: Records, personId: PersonId): (day: number) => boolean {
  const person = records.people.get(personId);
  const calendar = workingCalendarOf(records);
  return workdayTest({ zone: zoneOf(records, personId), calendar, person });
}

function seriesOfTwo({ rhythm }: Records, one: PersonId, other: PersonId): readonly Series[] {
  return [...rhythm.seriesOf(other)]
    .sort()
    .map((id) => rhythm.series.get(id))
    .filter((series): series is Series => series?.people.includes(one) === true);
}

/** Works an answer out the first time it is asked for. */
function once<V>(of: (personId: PersonId) => V): (personId: PersonId) => V {
  const known = new Map<PersonId, V>();
  return (personId) => {
    if (!known.has(personId)) known.set(personId, of(personId));
    return known.get(personId) as V;
  };
}

const dayMs = 86_400_000;

/** The moment some days before that of a look. */
export function daysBefore({ at }: Pick<CoachLook, 'at'>, days: number): number {
  return epochOf(at) - days * dayMs;
}

/** Days of 24 hours from a moment, in milliseconds since 1970, to that of a look. */
export function daysSince({ at }: Pick<CoachLook, 'at'>, moment: number): number {
  return (epochOf(at) - moment) / dayMs;
}
