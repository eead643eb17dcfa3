import type { WorkingCalendar } from '../schema/organisation.ts';
import { type DueMoments, type DueRhythm, dueMoments } from './due-moments.ts';
import type { RhythmSpan } from './rhythm-spans.ts';

/** The time in which something can be done for one due moment. In milliseconds since 1970. */
export interface Window {
  /** It begins right after this moment. */
  readonly opens: number;
  /** Its last moment. */
  readonly due: number;
  /** The last moment at which it can still be filled late; before the next due moment. */
  readonly graceUntil: number;
  readonly rhythm: DueRhythm;
}

/** Which windows are wanted. */
export interface WindowOptions {
  /** None is due up to this moment, and the first opens no earlier: the beginning of a goal. */
  readonly starts: number;
  /** All that open before this moment. */
  readonly until: number;
  readonly calendar?: WorkingCalendar | undefined;
}

type Draft = Omit<Window, 'graceUntil'>;

const hourMs = 3_600_000;
const longestDefaultGrace = 72 * hourMs;

/**
 * The windows of slots of rhythms over time, without overlap and, while a rhythm holds, without a gap.
 *
 * A window reaches from just after one due moment to the next. When another rhythm follows, it takes over at
 * the end of the window that is then open. The first window of a rhythm that follows none opens one interval
 * before its due moment, but not before the last one before it was over.
 *
 * @returns By due moment. Throws as `occurrences`.
 */
export function windowsOf(spans: readonly RhythmSpan[], options: WindowOptions): readonly Window[] {
  const windows = draftsOf(spans, options);
  // Of the last ones only the next due moment is wanted.
  return windows.flatMap((window, index) => {
    if (window.opens >= options.until) return [];
    return [{ ...window, graceUntil: graceEnd(window, windows[index + 1]?.due, options) }];
  });
}

/** Where the walk over the spans stands: the next due moment lies after this one, or after a gap. */
interface Standing {
  readonly index: number;
  readonly after: number;
  readonly followsOn: boolean;
}

function draftsOf(spans: readonly RhythmSpan[], options: WindowOptions): readonly Draft[] {
  const { starts, until } = options;
  const windows: Draft[] = [];
  let standing: Standing = { index: spanAt(spans, starts), after: starts, followsOn: false };
  const isEnough = () => (windows.at(-2)?.due ?? -Infinity) > until;
  while (standing.index < spans.length && !isEnough()) {
    standing = addOfSpan(windows, spans, standing, options);
  }
  return windows;
}

/** Adds the windows up to the end of the one that is open when the rhythm changes. */
function addOfSpan(
  windows: Draft[],
  spans: readonly RhythmSpan[],
  { index, after, followsOn }: Standing,
  { starts, until, calendar }: WindowOptions,
): Standing {
  const change = spans[index + 1]?.since ?? Infinity;
  const atChange: Standing = { index: index + 1, after: change - 1, followsOn: false };
  const rhythm = spans[index]?.rhythm;
  const moments = rhythm && dueMoments(rhythm, calendar);
  const first = moments?.after(after);
  if (!moments || first === undefined) return atChange;
  const ended = windows.at(-1)?.due ?? -Infinity;
  const opens = followsOn ? ended : Math.max(moments.before(first), ended, starts);
  if (change <= opens && !followsOn) return atChange;
  const boundary = change === Infinity ? undefined : moments.after(Math.max(change, first) - 1);
  const last = Math.min(boundary ?? Infinity, secondAfter(moments, Math.max(until, after)));
  let opening = opens;
  for (const due of moments.between(after, last)) {
    windows.push({ opens: opening, due, rhythm });
    opening = due;
  }
  if (boundary === undefined || last < boundary) return atChange;
  return { index: spanAt(spans, boundary), after: boundary, followsOn: true };
}

/** Up to where due moments are needed: the window after the one that is open, for its grace. */
function secondAfter(moments: DueMoments, until: number): number {
  const next = moments.after(until);
  return (next === undefined ? undefined : moments.after(next)) ?? Infinity;
}

/** The span that holds at a moment. */
function spanAt(spans: readonly RhythmSpan[], moment: number): number {
  let index = spans.length - 1;
  while (index > 0 && (spans[index]?.since ?? 0) > moment) index--;
  return index;
}

/** Grace ends before the next due moment, by default half way to it and after 72 hours at the latest. */
function graceEnd(
  { due, rhythm }: Draft,
  next: number | undefined,
  { calendar }: WindowOptions,
): number {
  const { graceHours } = rhythm;
  const interval = next === undefined ? due - dueMoments(rhythm, calendar).before(due) : next - due;
  const grace =
    graceHours === undefined
      ? Math.min(longestDefaultGrace, Math.floor(interval / 2))
      : Math.floor(graceHours * hourMs);
  return Math.min(due + grace, (next ?? Infinity) - 1);
}
