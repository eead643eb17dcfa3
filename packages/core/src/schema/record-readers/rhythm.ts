// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import { byWord, list, maybe, num, obj, oneOf, or, text, where } from '../readers.ts';
import { isSpan, isToAnother } from '../record-rules.ts';
import { id, seriesId, instant, day, zone, timeOfDay, recurrence, activity } from './shared.ts';

/** What reads these records, just as their schemas do. */
export const rhythmReaders = {
  cadenceRules: obj({
    id: id,
    activity: activity,
    scope: byWord('kind', {
      workspace: obj({ kind: oneOf('workspace') }),
      team: obj({ kind: oneOf('team'), teamId: id }),
      goal: obj({ kind: oneOf('goal'), goalId: id }),
      person: obj({ kind: oneOf('person'), personId: id }),
    }),
    recurrence: maybe(recurrence),
    from: day,
    time: or(timeOfDay, '09:00'),
    zone: maybe(zone),
    graceHours: maybe(num(0, 8784)),
    holiday: or(oneOf('skip', 'earlier', 'later'), 'skip'),
    setBy: id,
    setAt: instant,
    endedAt: maybe(instant),
  }),
  snoozes: obj({
    id: id,
    personId: id,
    activity: activity,
    subject: byWord('kind', {
      goal: obj({ kind: oneOf('goal'), goalId: id }),
      series: obj({ kind: oneOf('series'), seriesId: seriesId }),
      person: obj({ kind: oneOf('person'), personId: id }),
      request: obj({ kind: oneOf('request'), requestId: id }),
    }),
    until: instant,
    at: instant,
  }),
  delegations: where(
    obj({
      id: id,
      from: id,
      to: id,
      activity: maybe(activity),
      goalId: maybe(id),
      start: day,
      end: day,
      at: instant,
      endedAt: maybe(instant),
    }),
    isSpan,
    isToAnother,
  ),
  nudges: obj({ id: id, sent: list(obj({ rule: text(80), key: text(300), at: instant }), 0, 500) }),
};
