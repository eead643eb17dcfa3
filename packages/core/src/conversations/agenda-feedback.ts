import { compareInstants, dayOf, daysBetween } from '../calendar.ts';
import { lastDayOf, openRequestsTo } from '../feedback/requests.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Recognition } from '../schema/recognition.ts';
import { type Candidate, candidate } from './agenda-line.ts';

/**
 * What one of the two has asked the other one and waits for, the first to expire first. What others have asked
 * is between them and the one whom they asked, and is no matter of this conversation.
 */
export function requestLines(
  records: Records,
  people: readonly PersonId[],
  at: Instant,
): readonly Candidate[] {
  return people
    .flatMap((to) => openRequestsTo(to, records, at))
    .filter(({ from }) => people.includes(from))
    .map((request) => ({ request, due: lastDayOf(request, records) }))
    .sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
    .map(({ request, due }) => {
      const { id: requestId, from: askerId, to: askedId, about: aboutId } = request;
      const daysLeft = daysBetween(dayOf(at, zoneOf(records, askedId)), due);
      const values = { requestId, askerId, askedId, aboutId, due, daysLeft };
      return candidate('feedback-unanswered', { kind: 'feedback-request', requestId }, values);
    });
}

/**
 * The recognition that people have received since the last meeting, the latest first.
 *
 * @param people - Whom the conversation is about.
 * @param records - As the viewer may see them: somebody who keeps off the wall is thanked in front of nobody else.
 */
export function recognitionLines(
  records: Records,
  people: readonly PersonId[],
  { since, at }: { readonly since: Instant; readonly at: Instant },
): readonly Candidate[] {
  const found = new Map<string, Recognition>();
  for (const each of people.flatMap((id) => records.growth.recognitionsTo(id))) {
    const isNew = compareInstants(each.at, since) > 0 && compareInstants(each.at, at) <= 0;
    if (isNew && each.withdrawnAt === undefined) found.set(each.id, each);
  }
  return [...found.values()]
    .sort((a, b) => compareInstants(b.at, a.at) || (a.id < b.id ? -1 : 1))
    .map(({ id: recognitionId, from: giverId, to, at: givenAt }) => {
      const receivers = to.filter((id) => people.includes(id));
      const values = { recognitionId, giverId, receivers, givenAt };
      return candidate('recognition-received', { kind: 'recognition', recognitionId }, values);
    });
}
