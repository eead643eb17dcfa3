import {
  type Day,
  type DueLine,
  type Zone,
  compareInstants,
  dayOf,
  subjectIdOf,
} from '@throughline/core';

/** A line of the queue as it is shown. */
export interface Entry {
  /** Names the line and its slot: what is due again afterwards is another one. */
  readonly key: string;
  readonly line: DueLine;
  /** Whether it is due no longer, and stands here because something in it is open. */
  readonly isOver: boolean;
}

/** Lines that are due on one day, or overdue. */
export interface Group {
  /** A day, or `overdue`. */
  readonly day: Day;
  readonly entries: readonly Entry[];
}

/** The name of a line and its slot. */
export function keyOf({ activity, subject, slotDue }: DueLine): string {
  return [activity, subject.kind, subjectIdOf(subject), slotDue].join(' ');
}

/**
 * What to show of a queue: what is due now, and what is open though it is due no longer, in its place.
 *
 * @param lines - As `due` gives them, in their order.
 * @param open - What is open, by key.
 */
export function entriesOf(
  lines: readonly DueLine[],
  open: ReadonlyMap<string, DueLine>,
): readonly Entry[] {
  const entries = lines.map((line) => ({ key: keyOf(line), line, isOver: false }));
  const known = new Set(entries.map(({ key }) => key));
  const kept = [...open].filter(([key]) => !known.has(key));
  if (kept.length === 0) return entries;
  const over = kept.map(([key, line]) => ({ key, line, isOver: true }));
  return [...entries, ...over].sort(compareEntries);
}

/** In the order of core, so that a line keeps its place while what was done on it is being stored. */
function compareEntries(a: Entry, b: Entry): number {
  return compareInstants(a.line.due, b.line.due) || (a.key < b.key ? -1 : 1);
}

/** Entries by when they are due: overdue ones first, then each day of a zone, which is that of the person. */
export function groupsOf(entries: readonly Entry[], zone: Zone): readonly Group[] {
  const groups = new Map<Group['day'], Entry[]>();
  for (const entry of entries) {
    const { state, due } = entry.line;
    const day: Day = state === 'overdue' ? 'overdue' : dayOf(due, zone);
    groups.set(day, [...(groups.get(day) ?? []), entry]);
  }
  return [...groups].map(([day, inDay]) => ({ day, entries: inDay }));
}
