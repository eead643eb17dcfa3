import { instantOf, startOfDay, addDays } from '../../calendar.ts';
import { openActions } from '../../conversations/actions.ts';
import { openPoints, timesPutOff } from '../../conversations/talking-points.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { Series } from '../../schema/conversation.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { CoachLook } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';

/** `point-put-off-twice`: an open point of one's own series was put off so many times. */
export const pointPutOffTwice: Trigger<'point-put-off-twice'> = (leaderId, look, { count }) =>
  activeSeries(leaderId, look).flatMap(({ id: seriesId, people }) => {
    const meetings = look.records.rhythm.meetingsOf(seriesId);
    const putOff = openPoints(look.records.rhythm.talkingPointsOf(seriesId))
      .map((point) => ({ point, times: timesPutOff(point, meetings) }))
      .filter(({ times }) => times >= count)
      .sort((a, b) => b.times - a.times);
    const [most] = putOff;
    if (!most) return [];
    const { point, times } = most;
    const personId = otherOf(people, leaderId);
    return [
      occasion('point-put-off-twice', {
        subject: { kind: 'series', seriesId },
        values: {
          ...{ seriesId, personId, points: putOff.length, times },
          ...{ pointId: point.id, raisedAt: point.at },
        },
        ...{ since: point.at, strength: beyond(times, count), personId },
      }),
    ];
  });

/** From so many days over on it cannot be more overdue. */
const longDays = 14;

/** `action-overdue`: an action of one's own series has been overdue for so many days, whoever has taken it on. */
export const actionOverdue: Trigger<'action-overdue'> = (leaderId, look, { days }) =>
  activeSeries(leaderId, look).flatMap(({ id: seriesId, people }) => {
    const { records, at } = look;
    const overdue = openActions(records, records.rhythm.actionItemsOf(seriesId), at).filter(
      ({ daysLeft }) => daysLeft !== null && -daysLeft >= days,
    );
    const [first] = overdue;
    if (!first) return [];
    const { id: actionId, ownerId, due = '' } = first.action;
    const daysOver = -(first.daysLeft ?? 0);
    const personId = otherOf(people, leaderId);
    return [
      occasion('action-overdue', {
        subject: { kind: 'series', seriesId },
        values: {
          ...{ seriesId, personId, actions: overdue.length },
          ...{ actionId, ownerId, due, daysOver },
        },
        since: instantOf(startOfDay(addDays(due, 1), zoneOf(records, ownerId))),
        ...{ strength: daysOver / longDays, personId },
      }),
    ];
  });

function activeSeries(leaderId: PersonId, { records: { rhythm } }: CoachLook): readonly Series[] {
  return [...rhythm.seriesOf(leaderId)]
    .sort()
    .map((id) => rhythm.series.get(id))
    .filter((series): series is Series => series?.state === 'active');
}

function otherOf(people: Series['people'], leaderId: PersonId): PersonId {
  return people.find((id) => id !== leaderId) ?? leaderId;
}
