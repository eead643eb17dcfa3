import { epochOf } from '../../calendar.ts';
import { unreportedGoals } from '../../conversations/agenda-goals.ts';
import { standingCheckIns } from '../../goals/lookup.ts';
import type { CheckIn } from '../../schema/check-in.ts';
import type { Goal } from '../../schema/goal.ts';
import { bandCode } from '../../scoring/codes.ts';
import { divergence, paceOf } from '../../scoring/divergence.ts';
import type { ScorePoint } from '../../scoring/score-series.ts';
import { heldSince } from '../held-since.ts';
import { type Trigger, occasion } from '../occasion.ts';
import { daysBefore, daysSince } from '../look.ts';
import { activeGoalsOfOthers, otherOwner } from './goal-status.ts';

const tolerance = 1e-9;

/**
 * `reported-better-than-pace`: people say better of a goal of somebody else than its figures do. It is the stronger
 * the more is missing of what is expected.
 */
export const reportedBetterThanPace: Trigger<'reported-better-than-pace'> = (leaderId, look) =>
  activeGoalsOfOthers(leaderId, look).flatMap(({ goal, personId }) => {
    const [found] = divergence(look.records, look.scores, { among: [goal] });
    if (found?.direction !== 'better') return [];
    const { goalId, reported, pace, progress, expected, since: reportedSince } = found;
    const isBetter = ({ score }: ScorePoint) => {
      const then = paceOf(look.records, goal, score);
      return then !== 'no-data' && bandCode[reported] > bandCode[then];
    };
    const since = heldSince(goal, isBetter, { look, from: epochOf(reportedSince) });
    return [
      occasion('reported-better-than-pace', {
        subject: { kind: 'goal', goalId },
        values: {
          goalId,
          ownerId: goal.ownerId,
          reported,
          pace,
          progress,
          expected,
          reportedSince,
        },
        ...{ since, strength: missingOf(progress, expected), personId },
      }),
    ];
  });

/** Which share of what is expected is missing. */
function missingOf(progress: number, expected: number): number {
  return expected > 0 ? (expected - progress) / expected : 0;
}

type Sure = CheckIn & { readonly confidence: number };

/** `confidence-fell`: the last confidence in a goal of somebody else is lower than another one of the last days by a share. */
export const confidenceFell: Trigger<'confidence-fell'> = (leaderId, look, { days, share }) =>
  activeGoalsOfOthers(leaderId, look).flatMap(({ goal, personId }) => {
    const { id: goalId, ownerId } = goal;
    const from = daysBefore(look, days);
    const said = standingCheckIns(look.records.checkInsOf(goalId), epochOf(look.at)).filter(
      (checkIn): checkIn is Sure => checkIn.confidence !== undefined && epochOf(checkIn.at) >= from,
    );
    const last = said.at(-1);
    const [highest] = said.toSorted((a, b) => b.confidence - a.confidence);
    if (!last || !highest) return [];
    const fell = highest.confidence - last.confidence;
    if (fell < share - tolerance) return [];
    const values = { from: highest.confidence, to: last.confidence, fromAt: highest.at };
    return [
      occasion('confidence-fell', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, ...values, toAt: last.at },
        ...{ since: last.at, strength: fell, personId },
      }),
    ];
  });

const longMonthDays = 30;

/** `goal-stale`: nobody has reported on a goal for longer than it should wait. */
export const goalStale: Trigger<'goal-stale'> = (leaderId, look) =>
  unreportedGoals(look.activeGoalsAround(leaderId), look).map(({ goalId, reportedAt }) => {
    const goal = look.records.goals.get(goalId) as Goal;
    const waited = reportedAt === null ? longMonthDays : daysSince(look, epochOf(reportedAt));
    return occasion('goal-stale', {
      subject: { kind: 'goal', goalId },
      values: { goalId, ownerId: goal.ownerId, reportedAt },
      ...{ since: reportedAt, strength: waited / (2 * longMonthDays) },
      personId: otherOwner(goal, leaderId, look),
    });
  });
