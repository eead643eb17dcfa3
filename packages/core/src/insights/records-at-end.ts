import { epochOf } from '../calendar.ts';
import { goalKnownAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { Series } from '../schema/conversation.ts';
import { wasThere } from './group-tree.ts';
import type { PeopleLook } from './people-figure.ts';

/**
 * The records as they were when a period ended, as far as they tell: whoever left later is there, goals that were
 * closed and series that ended later go on, and series whose dates were changed later have those of then. What
 * leaves no date behind is as it is now, such as a goal that was cancelled or handed to somebody else.
 *
 * @returns Throws nothing.
 */
export function recordsAtEnd({ records, period, end }: PeopleLook): Records {
  const endMs = epochOf(end);
  const { rhythm } = records;
  return {
    ...records,
    people: mapped(records.people, (person) => {
      const active = wasThere(person, period.end);
      return active === person.active ? person : { ...person, active };
    }),
    goals: mapped(records.goals, (goal) => goalKnownAt(goal, endMs)),
    rhythm: { ...rhythm, series: mapped(rhythm.series, (series) => seriesAt(series, endMs)) },
  };
}

/** A series as it was at a moment; `undefined` before it was started. */
function seriesAt(series: Series, endMs: number): Series | undefined {
  if (epochOf(series.startedAt) > endMs) return undefined;
  const { endedAt, ...open } = series;
  const isOpen = endedAt !== undefined && epochOf(endedAt) > endMs;
  const known: Series = isOpen ? { ...open, state: 'active' } : series;
  const then = series.earlier.find(({ until }) => epochOf(until) > endMs);
  if (!then) return known;
  const { recurrence, from, time, zone } = then;
  return { ...known, recurrence, from, time, zone };
}

function mapped<K, V>(all: ReadonlyMap<K, V>, as: (value: V) => V | undefined): ReadonlyMap<K, V> {
  const found = new Map<K, V>();
  for (const [key, value] of all) {
    const then = as(value);
    if (then !== undefined) found.set(key, then);
  }
  return found;
}
