// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import {
  anyOf,
  bool,
  byWord,
  int,
  list,
  maybe,
  num,
  obj,
  oneOf,
  or,
  text,
  where,
} from '../readers.ts';
import { isHeldOrSkipped, isManagedByOne, isOfTwo, saysWhenEnded } from '../record-rules.ts';
import { id, seriesId, instant, day, zone, timeOfDay, recurrence } from './shared.ts';

/** What reads these records, just as their schemas do. */
export const conversationsReaders = {
  templates: obj({
    id: id,
    name: text(80),
    purpose: text(400),
    sections: list(
      obj({ title: text(120), minutes: int(1, 240), prompts: list(text(300), 1, 12) }),
      1,
      12,
    ),
    retired: maybe(bool),
  }),
  series: where(
    obj({
      id: seriesId,
      people: list(id, 2, 2),
      managerId: maybe(id),
      recurrence: recurrence,
      from: day,
      time: or(timeOfDay, '10:00'),
      zone: zone,
      minutes: or(int(5, 480), 30),
      templateId: or(id, 'weekly'),
      state: or(oneOf('active', 'ended'), 'active'),
      startedBy: id,
      startedAt: instant,
      endedAt: maybe(instant),
      continues: maybe(seriesId),
      shared: or(
        list(
          byWord('kind', {
            'talking-point': obj({
              kind: oneOf('talking-point'),
              id: id,
              seriesId: maybe(seriesId),
            }),
            note: obj({ kind: oneOf('note'), id: id, seriesId: maybe(seriesId) }),
            action: obj({ kind: oneOf('action'), id: id, seriesId: maybe(seriesId) }),
          }),
          0,
          1000,
        ),
        [],
      ),
      sequence: or(int(0), 0),
      earlier: or(
        list(
          obj({ recurrence: recurrence, from: day, time: timeOfDay, zone: zone, until: instant }),
          0,
          200,
        ),
        [],
      ),
    }),
    isOfTwo,
    isManagedByOne,
    saysWhenEnded,
  ),
  meetings: where(
    obj({
      id: id,
      seriesId: seriesId,
      due: maybe(instant),
      at: instant,
      minutes: int(5, 480),
      moved: or(list(obj({ by: id, at: instant, from: instant }), 0, 200), []),
      confirmed: maybe(obj({ by: id, at: instant })),
      objected: maybe(obj({ by: id, at: instant, reason: maybe(text(1000)) })),
      skipped: maybe(obj({ by: id, at: instant, reason: maybe(text(1000)) })),
      closedAt: maybe(instant),
      sequence: or(int(0), 0),
    }),
    isHeldOrSkipped,
  ),
  talkingPoints: obj({
    id: id,
    seriesId: seriesId,
    by: id,
    at: instant,
    text: maybe(text(1000)),
    about: maybe(
      byWord('kind', {
        goal: obj({ kind: oneOf('goal'), goalId: id }),
        'check-in': obj({ kind: oneOf('check-in'), goalId: id, checkInId: id }),
        feedback: obj({ kind: oneOf('feedback'), id: text(100) }),
        recognition: obj({ kind: oneOf('recognition'), id: text(100) }),
      }),
    ),
    value: maybe(
      obj({ progress: maybe(num()), status: maybe(text(40)), value: maybe(anyOf(num(), bool)) }),
    ),
    reason: maybe(text(80)),
    order: maybe(text(60)),
    ended: maybe(
      obj({
        by: id,
        at: instant,
        as: oneOf('resolved', 'dropped'),
        meetingId: maybe(id),
        reason: maybe(text(1000)),
      }),
    ),
  }),
  sharedNotes: obj({
    id: id,
    seriesId: seriesId,
    meetingId: maybe(id),
    by: id,
    at: instant,
    text: maybe(text(10000)),
    editedAt: maybe(instant),
  }),
  privateNotes: obj({
    id: id,
    seriesId: seriesId,
    meetingId: maybe(id),
    by: id,
    at: instant,
    text: maybe(text(10000)),
    editedAt: maybe(instant),
  }),
  actionItems: obj({
    id: id,
    seriesId: seriesId,
    meetingId: maybe(id),
    by: id,
    at: instant,
    ownerId: id,
    text: maybe(text(1000)),
    due: maybe(day),
    goalId: maybe(id),
    ended: maybe(
      obj({ by: id, at: instant, as: oneOf('done', 'dropped'), reason: maybe(text(1000)) }),
    ),
  }),
};
