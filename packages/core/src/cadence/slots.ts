import { epochOf, instantOf } from '../calendar.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import type { Instant } from '../schema/primitives.ts';
import { type Done, assign } from './assign.ts';
import type { RhythmSpan } from './rhythm-spans.ts';
import { type Window, windowsOf } from './windows.ts';
import type { WorkingTime } from './working-time.ts';

/** How a slot stands at a moment. It stands exactly one way. */
export type SlotState =
  'future' | 'pending' | 'overdue' | 'on-time' | 'late' | 'missed' | 'excused';

/** A due moment, and the time in which what is due can be done. */
export interface Slot {
  /** It opens right after this moment, which belongs to the slot before. */
  readonly opens: Instant;
  /** Its last moment. */
  readonly due: Instant;
  /** The last moment at which it can be filled late. */
  readonly graceUntil: Instant;
  readonly state: SlotState;
  /** The id of what filled it. */
  readonly filledBy?: string;
}

/** Where something that was done belongs. */
export interface Placement {
  readonly id: string;
  /** The due moment of its slot. Absent for an extra one that was made while nothing was due. */
  readonly slot?: Instant;
  /** `extra` where the slot was filled already; a correction stays in the slot of what it replaces. */
  readonly as: 'on-time' | 'late' | 'extra' | 'correction';
}

/** What slots are made of. */
export interface SlotInput {
  readonly rhythms: readonly RhythmSpan[];
  /** In any order; what is made after `at` is not looked at. */
  readonly done: readonly Done[];
  readonly working: WorkingTime;
  /** No slot opens before it: milliseconds since 1970. Absent: as early as the first rhythm. */
  readonly starts?: number;
  readonly calendar?: WorkingCalendar | undefined;
}

/** Which slots are wanted, and as of when. */
export interface SlotRange {
  /** Slots due after this moment; absent: from the first. */
  readonly after?: Instant;
  /** Slots that open before this moment: the last one may be due later. */
  readonly until: Instant;
  /** What is known then: what was made later is not there yet. */
  readonly at: Instant;
}

/** The slots of something that is due again and again, and where all that was done belongs. */
export interface Slots {
  /** By due moment; they never overlap. */
  readonly slots: readonly Slot[];
  /** Of what was done for one of these slots, or made between `after` and `until` for none; in order. */
  readonly placed: readonly Placement[];
}

/**
 * The slots of something that is due again and again, and how each stands at a moment.
 *
 * Each reaches from just after one due moment to the next. What is done in the grace of a slot that is neither
 * filled nor excused is late for it, else it is early for the next one. A slot in which there was no working
 * time is excused unless it is filled. Each thing done fills exactly one slot or is extra, by the moment at
 * which it was made. Boundaries hold to the millisecond.
 *
 * @throws PerfError `invalid-input` for an unknown zone; `calendar-not-loaded`.
 *
 * @example
 * const { slots } = slotsOf({ rhythms, done, working }, { until: at, at });
 * slots.at(-1)?.state; // 'pending'
 */
export function slotsOf(input: SlotInput, { after, until, at }: SlotRange): Slots {
  const { rhythms, done, working, starts = -Infinity, calendar } = input;
  const [afterMs, untilMs, atMs] = [
    after === undefined ? -Infinity : epochOf(after),
    epochOf(until),
    epochOf(at),
  ];
  const windows = windowsOf(rhythms, { starts, until: untilMs, calendar });
  const assigned = assign(windows, done, { working, atMs });
  const wanted = windows.flatMap((window, index) => (window.due > afterMs ? [index] : []));
  const firstWanted = wanted[0] ?? windows.length;
  return {
    slots: wanted.map((index) => {
      const window = windows[index] as Window;
      const filled = assigned.filledBy(index);
      return {
        opens: instantOf(window.opens),
        due: instantOf(window.due),
        graceUntil: instantOf(window.graceUntil),
        state: filled ? filled.as : stateOf(window, assigned.isExcused(index), atMs),
        ...(filled && { filledBy: filled.id }),
      };
    }),
    placed: assigned.placed.flatMap(({ id, as, index, madeMs }) => {
      if (index === undefined) return madeMs > afterMs && madeMs <= untilMs ? [{ id, as }] : [];
      const slot = instantOf((windows[index] as Window).due);
      return index >= firstWanted ? [{ id, as, slot }] : [];
    }),
  };
}

/** How an unfilled slot stands. */
function stateOf({ opens, due, graceUntil }: Window, isExcused: boolean, atMs: number): SlotState {
  if (isExcused) return 'excused';
  if (atMs <= opens) return 'future';
  if (atMs <= due) return 'pending';
  return atMs <= graceUntil ? 'overdue' : 'missed';
}
