// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import { bool, list, mapOf, maybe, obj, oneOf, or, text, where } from '../readers.ts';
import { isSpan } from '../record-rules.ts';
import { id, instant, day, zone, timeOfDay, weekday } from './shared.ts';

/** What reads these records, just as their schemas do. */
export const organisationReaders = {
  people: obj({
    id: id,
    name: text(120),
    email: maybe(text(254)),
    title: maybe(text(120)),
    managerId: maybe(id),
    teamId: maybe(id),
    timeZone: zone,
    active: or(bool, true),
    joined: maybe(day),
    left: maybe(day),
    worksOn: maybe(list(weekday, 1, 7)),
    legalHold: maybe(bool),
    erasedAt: maybe(instant),
    roles: or(list(oneOf('member', 'leader', 'hr', 'admin', 'viewer'), 0, 5), ['member']),
    wallOptOut: maybe(bool),
    externalIds: maybe(mapOf(text(60), text(200))),
    imported: maybe(
      obj({
        source: text(60),
        name: maybe(text(120)),
        email: maybe(text(254)),
        title: maybe(text(120)),
        managerId: maybe(id),
        teamId: maybe(id),
        timeZone: maybe(zone),
        active: maybe(bool),
        joined: maybe(day),
        left: maybe(day),
        worksOn: maybe(list(weekday, 0, 7)),
        roles: maybe(list(oneOf('member', 'leader', 'hr', 'admin', 'viewer'), 0, 5)),
      }),
    ),
  }),
  teams: obj({
    id: id,
    name: text(120),
    parentId: maybe(id),
    leadId: maybe(id),
    externalIds: maybe(mapOf(text(60), text(200))),
    retired: maybe(bool),
  }),
  leaves: where(
    obj({ id: id, personId: id, start: day, end: day, withdrawnAt: maybe(instant) }),
    isSpan,
  ),
  workingCalendars: obj({
    id: id,
    weekend: or(list(weekday, 0, 6), [6, 7]),
    from: or(timeOfDay, '09:00'),
    to: or(timeOfDay, '17:00'),
    holidays: or(list(day), []),
  }),
  companyValues: obj({
    id: id,
    name: text(80),
    description: or(text(2000, 0), ''),
    retired: maybe(bool),
  }),
  cycles: where(
    obj({
      id: id,
      name: text(80),
      start: day,
      end: day,
      parentId: maybe(id),
      state: or(oneOf('planning', 'active', 'closed'), 'active'),
    }),
    isSpan,
  ),
};
