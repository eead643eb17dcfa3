import { PerfError } from '../../errors.ts';

const placed = {
  people: ['reporting lines', 'Choose a manager who is not below this person'],
  cycles: ['cycles', 'Choose a longer cycle that is not within this one'],
  teams: ['teams', 'Choose a team above that is not below this one'],
} as const;

/**
 * Refuses a line of people, teams or cycles that would close a circle. Everyone sees these, so all of it
 * is named.
 *
 * @param circle - The ids on it, each followed by the one above it.
 * @throws PerfError `would-cycle`, with the ids in order.
 */
export function refuseCircle<Id extends string>(
  among: keyof typeof placed,
  circle: readonly Id[],
  nameOf: (id: Id) => string | undefined,
): never {
  const [what, cure] = placed[among];
  const named = circle.slice(0, 10).map((id) => `${id} (${nameOf(id) ?? ''})`);
  if (circle.length > named.length) named.push(`${circle.length - named.length} more`);
  const message = `It would close a circle of ${what}: ${named.join(' > ')} > ${circle[0]}. ${cure}.`;
  throw new PerfError('would-cycle', message, { ids: circle });
}
