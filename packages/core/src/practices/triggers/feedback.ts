import { daysBetween, epochOf, instantOf } from '../../calendar.ts';
import { lastDayOf, requestState } from '../../feedback/requests.ts';
import type { Instant } from '../../schema/primitives.ts';
import { daysBefore, daysSince } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';
import { sinceWhen, sinceWhenBoth } from './one-on-ones.ts';

/** `no-feedback-given-in-90-days`: the leader has given a report no feedback under their name for so many days. */
export const noFeedbackGiven: Trigger<'no-feedback-given-in-90-days'> = (
  leaderId,
  look,
  { days },
) => {
  const given = look.records.growth.feedbackFrom(leaderId);
  return look.reportsOf(leaderId).flatMap((personId) => {
    const lastAt = given.findLast(({ about }) => about === personId)?.at ?? null;
    const since = sinceWhenBoth(lastAt, { leaderId, personId }, look);
    if (since !== null && daysSince(look, since) < days) return [];
    return [
      occasion('no-feedback-given-in-90-days', {
        subject: { kind: 'person', personId },
        values: { personId, lastAt },
        since: since === null ? null : instantOf(since),
        strength: since === null ? 0 : beyond(daysSince(look, since), days),
        personId,
      }),
    ];
  });
};

/** A request that is due within so many days is told at once; one that waits for so long could not be stronger. */
const soonDays = 3;
const longWaitDays = 14;

/** `feedback-request-open`: somebody asked the leader for feedback so many days ago, and waits. */
export const feedbackRequestOpen: Trigger<'feedback-request-open'> = (leaderId, look, { days }) => {
  const today = look.todayOf(leaderId);
  return look.records.growth
    .requestsTo(leaderId)
    .filter((request) => requestState(request, look.records, look.at) === 'open')
    .filter(
      ({ at, due }) =>
        epochOf(at) <= daysBefore(look, days) ||
        (due !== undefined && daysBetween(today, due) <= soonDays),
    )
    .map((request) => {
      const { id: requestId, from: fromId, about: aboutId, at: askedAt, due = null } = request;
      return occasion('feedback-request-open', {
        subject: { kind: 'request', requestId },
        values: { requestId, fromId, aboutId, askedAt, due },
        ...{ since: askedAt, strength: daysSince(look, epochOf(askedAt)) / longWaitDays },
        ...{ lastDay: lastDayOf(request, look.records), personId: fromId },
      });
    });
};

/** `no-feedback-asked-in-90-days`: one has asked nobody for feedback on oneself for so many days. */
export const noFeedbackAsked: Trigger<'no-feedback-asked-in-90-days'> = (
  leaderId,
  look,
  { days },
) => {
  const { growth } = look.records;
  const asked: readonly Instant[] = [
    ...growth.requestsFrom(leaderId).flatMap(({ about, at }) => (about === leaderId ? [at] : [])),
    ...growth.roundsAbout(leaderId).map(({ openedAt }) => openedAt),
  ];
  const [last] = asked.map(epochOf).sort((a, b) => b - a);
  const since = sinceWhen(last ?? null, [leaderId], look);
  if (since !== null && daysSince(look, since) < days) return [];
  return [
    occasion('no-feedback-asked-in-90-days', {
      subject: { kind: 'person', personId: leaderId },
      values: { personId: leaderId, lastAt: last === undefined ? null : instantOf(last) },
      since: since === null ? null : instantOf(since),
      strength: since === null ? 0 : beyond(daysSince(look, since), days),
    }),
  ];
};
