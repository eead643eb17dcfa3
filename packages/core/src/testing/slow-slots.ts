import type { Done } from '../cadence/assign.ts';
import type { RhythmSpan } from '../cadence/rhythm-spans.ts';
import type { WorkingTime } from '../cadence/working-time.ts';
import { dueMoments } from '../cadence/due-moments.ts';
import type { Window } from '../cadence/windows.ts';

/** Where one window begins and ends. */
export interface SlowWindow {
  readonly opens: number;
  readonly due: number;
}

/**
 * The windows of rhythms over time, slot by slot: at the end of each the rhythm that holds then gives the next
 * due moment. All that are due up to a moment.
 */
export function slowWindows(
  spans: readonly RhythmSpan[],
  starts: number,
  until: number,
): readonly SlowWindow[] {
  const holding = (moment: number) => spans.findLast(({ since }) => since <= moment)!;
  const nextChange = (moment: number) => spans.find(({ since }) => since > moment)?.since;
  const windows: SlowWindow[] = [];
  /** The moment that has been reached, and whether a slot has ended there. */
  let [moment, isBoundary] = [starts, false];
  for (;;) {
    const { rhythm } = holding(moment);
    const change = nextChange(moment);
    const list = rhythm && dueMoments(rhythm).between(-Infinity, until + 800 * 86_400_000);
    // At a change without a slot before it, what is due at that very moment is still to come.
    const isFirst = moment === starts && windows.length === 0;
    const due = list?.find((each) => each > moment || (each === moment && !isBoundary && !isFirst));
    const ended = windows.at(-1)?.due ?? -Infinity;
    const own = due === undefined ? Infinity : dueMoments(rhythm!).before(due);
    const opens = isBoundary ? moment : Math.max(own, ended, starts);
    const isOpenAtChange =
      due !== undefined && (isBoundary || change === undefined || opens < change);
    if (!isOpenAtChange) {
      if (change === undefined) return windows;
      [moment, isBoundary] = [change, false];
      continue;
    }
    if (due > until) return windows;
    windows.push({ opens, due });
    [moment, isBoundary] = [due, true];
  }
}

/** What fills each window, window by window: the first thing made in it, else the first one in its grace. */
export function slowFilling(
  windows: readonly Window[],
  done: readonly Done[],
  working: WorkingTime,
): readonly (readonly [id: string, as: 'on-time' | 'late'] | undefined)[] {
  const left = [...done].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
  );
  const take = (after: number, until: number) => {
    const index = left.findIndex(({ at }) => Date.parse(at) > after && Date.parse(at) <= until);
    return index < 0 ? undefined : left.splice(index, 1)[0]!.id;
  };
  return windows.map(({ opens, due, graceUntil }, index) => {
    const isFirst = windows[index - 1]?.due !== opens;
    const inTime = take(isFirst ? opens - 1 : opens, due);
    if (inTime !== undefined) return [inTime, 'on-time'];
    if (!working.isWorkedBetween(opens, due)) return undefined;
    const late = take(due, graceUntil);
    return late === undefined ? undefined : [late, 'late'];
  });
}
