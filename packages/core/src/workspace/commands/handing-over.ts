import { isOver } from '../../goals/lifecycle.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import type { Write } from '../command.ts';
import type { Everything } from '../state.ts';

/**
 * What somebody owns and leads, with a successor in their place. Goals that are over keep their owner. A
 * private one, which its owner alone has seen, goes to nobody: it is cancelled where it is open.
 *
 * @param heir - `undefined` where there is none; then teams are led by nobody, and metrics stay.
 */
export function handedOver(
  records: Everything,
  personId: PersonId,
  heir: PersonId | undefined,
): readonly Write[] {
  const writes: Write[] = [];
  for (const goalId of records.goalsOf(personId)) {
    const goal = records.goals.get(goalId);
    const record = goal && !isOver(goal) ? goalAfter(goal, heir) : undefined;
    if (record) writes.push({ collection: 'goals', record });
  }
  for (const team of records.teams.values()) {
    if (team.leadId !== personId) continue;
    const { leadId: _former, ...unled } = team;
    const record = heir === undefined ? unled : { ...team, leadId: heir };
    writes.push({ collection: 'teams', record });
  }
  for (const metric of heir === undefined ? [] : records.metrics.values()) {
    if (metric.ownerId !== personId) continue;
    writes.push({ collection: 'metrics', record: { ...metric, ownerId: heir as PersonId } });
  }
  return writes;
}

function goalAfter(goal: Goal, heir: PersonId | undefined): Goal | undefined {
  if (goal.visibility === 'private') return { ...goal, state: 'cancelled' };
  return heir === undefined ? undefined : { ...goal, ownerId: heir };
}

/** What comes to an end with somebody: their series, what was handed to and by them, rounds and requests of theirs. */
export function endedWith(
  { rhythm, growth }: Everything,
  personId: PersonId,
  at: Instant,
): readonly Write[] {
  const writes: Write[] = [];
  for (const seriesId of rhythm.seriesOf(personId)) {
    const series = rhythm.series.get(seriesId);
    if (series?.state !== 'active') continue;
    writes.push({ collection: 'series', record: { ...series, state: 'ended', endedAt: at } });
  }
  const handed = [...rhythm.delegationsFrom(personId), ...rhythm.delegationsTo(personId)];
  for (const delegation of handed) {
    if (delegation.endedAt !== undefined || delegation.end < at.slice(0, 10)) continue;
    writes.push({ collection: 'delegations', record: { ...delegation, endedAt: at } });
  }
  for (const round of growth.roundsAbout(personId)) {
    if (round.settled !== undefined) continue;
    const settled = { at, as: 'called-off' } as const;
    writes.push({ collection: 'feedbackRounds', record: { ...round, settled } });
  }
  for (const request of growth.requestsFrom(personId)) {
    if (request.answeredAt ?? request.declined ?? request.withdrawnAt) continue;
    writes.push({ collection: 'feedbackRequests', record: { ...request, withdrawnAt: at } });
  }
  return writes;
}
