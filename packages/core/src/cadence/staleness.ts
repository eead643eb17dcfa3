import { startOfDay } from '../calendar.ts';
import { workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { goalWorkingTime } from './subject-slots.ts';
import { type RhythmSpan, rhythmSpans } from './rhythm-spans.ts';
import { type Window, windowsOf } from './windows.ts';
import type { WorkingTime } from './working-time.ts';

/** From when on goals are stale. */
export interface Staleness {
  /**
   * The moment from which on a goal is stale, unless somebody reports on it again: after two intervals of its
   * check-in rule since the last report, slots without working time left out.
   *
   * @param reportedAt - When the last report was made, in milliseconds since 1970; absent where there is none,
   *   for the beginning of the goal.
   * @returns Milliseconds since 1970; after the days of the settings where no check-ins are due then.
   */
  staleAt(goal: Goal, reportedAt?: number): number;
}

const dayMs = 86_400_000;
const intervals = 2;
/** How far ahead windows are read at once, and how often at most, for a leave of many years. */
const aheadMs = 400 * dayMs;
const mostReadings = 20;

/**
 * From when on goals are stale, for many goals: what goals of one owner and goals under the same rules have in
 * common is worked out once. The answers hold as long as the records do not change.
 *
 * Time runs from the last report through the slots of the rule: the rest of the slot in which it was made,
 * the next one, and as large a part of the one after. A slot in which nobody could have worked, by leave,
 * holidays or a part-time week, is passed over. That the goal is over or its owner has gone is no excuse here.
 *
 * @returns Throws, when asked, as `slotsOf`.
 *
 * @example
 * const { staleAt } = stalenessOf(records);
 * staleAt(goal, Date.parse('2026-03-04T12:00:00Z')) === Date.parse('2026-03-18T12:00:00Z'); // weekly
 */
export function stalenessOf(records: Records): Staleness {
  const timelineOf = timelineReader(records);
  const workingOf = workingReader(records);
  const fallbackMs = records.settings.staleAfterDays * dayMs;

  return {
    staleAt(goal, reportedAt) {
      const since = reportedAt ?? startOfDay(goal.start, zoneOf(records, goal.ownerId));
      return staleFrom(since, timelineOf(goal), workingOf(goal), fallbackMs);
    },
  };
}

interface Timeline {
  /** Windows that are open at a moment or later, up to far after it. */
  upTo(until: number): readonly Window[];
}

function timelineFrom(spans: readonly RhythmSpan[], records: Records): Timeline {
  const calendar = workingCalendarOf(records);
  let [windows, readUntil]: [readonly Window[], number] = [[], -Infinity];
  return {
    upTo(until) {
      if (until > readUntil) {
        readUntil = until + aheadMs;
        windows = windowsOf(spans, { starts: -Infinity, until: readUntil, calendar });
      }
      return windows;
    },
  };
}

/** Walks from a moment through the windows that count until two of them are over. */
function staleFrom(
  since: number,
  { upTo }: Timeline,
  working: WorkingTime,
  fallbackMs: number,
): number {
  let windows = upTo(since);
  let index = firstDueAfter(windows, since);
  if ((windows[index]?.opens ?? Infinity) > since + fallbackMs) return since + fallbackMs;
  let left = intervals;
  for (let read = 0; read < mostReadings; read++) {
    for (; index < windows.length; index++) {
      const { opens, due } = windows[index] as Window;
      // While nothing was due the days of the settings held, whatever was set later.
      const idle = Math.max(since, windows[index - 1]?.due ?? since);
      if (opens > idle && since + fallbackMs < opens) return Math.max(since + fallbackMs, idle);
      if (!working.isWorkedBetween(opens, due)) continue;
      const from = Math.max(opens, since);
      const share = (due - from) / (due - opens);
      if (share >= left) return from + Math.round(left * (due - opens));
      left -= share;
    }
    windows = upTo((windows.at(-1)?.due ?? -Infinity) + 1);
    if (index === windows.length) break;
  }
  return Math.max(since + fallbackMs, windows.at(-1)?.due ?? since);
}

/** The first window that is due after a moment. */
function firstDueAfter(windows: readonly Window[], moment: number): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle] as Window).due > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The timelines of goals: one for all whose rhythms are the same. */
function timelineReader(records: Records) {
  const byRhythms = new Map<string, Timeline>();
  const ofOwner = new Map<Goal['ownerId'], Map<Goal['teamId'], Timeline>>();
  const withOwnRule = new Set<GoalId>();
  for (const { scope } of records.rhythm.cadenceRules.values()) {
    if (scope.kind === 'goal') withOwnRule.add(scope.goalId);
  }
  const read = (goalId: GoalId): Timeline => {
    const subject = { activity: 'check-in', subject: { kind: 'goal', goalId } } as const;
    const spans = rhythmSpans(subject, records);
    const named = spans.map((span) => `${span.since} ${span.source} ${span.rhythm?.zone ?? ''}`);
    const key = named.join();
    let timeline = byRhythms.get(key);
    if (!timeline) byRhythms.set(key, (timeline = timelineFrom(spans, records)));
    return timeline;
  };
  return ({ id, ownerId, teamId }: Goal): Timeline => {
    if (withOwnRule.has(id)) return read(id);
    const ofTeams = ofOwner.get(ownerId) ?? new Map<Goal['teamId'], Timeline>();
    ofOwner.set(ownerId, ofTeams);
    let timeline = ofTeams.get(teamId);
    if (!timeline) ofTeams.set(teamId, (timeline = read(id)));
    return timeline;
  };
}

/** The working time of who acts for goals, by owner, as if nobody ever left. */
function workingReader(records: Records) {
  const known = new Map<Goal['ownerId'], WorkingTime>();
  return (goal: Goal): WorkingTime => {
    let working = known.get(goal.ownerId);
    if (!working)
      known.set(goal.ownerId, (working = goalWorkingTime(goal, records, { evenGone: true })));
    return working;
  };
}
