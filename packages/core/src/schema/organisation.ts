import * as z from 'zod/mini';
import { CompanyValueId, LeaveId, PersonId, TeamId, WorkingCalendarId } from './ids.ts';
import {
  type Frozen,
  Day,
  Instant,
  TimeOfDay,
  Weekday,
  Zone,
  optionalText,
  text,
} from './primitives.ts';
import { isSpan } from './record-rules.ts';

/** What somebody may do beyond their own goals; the matrix is in `access/`. */
export const Role = z.enum(['member', 'leader', 'hr', 'admin', 'viewer']);
export type Role = z.infer<typeof Role>;

/**
 * What the last import said about a person. The next one tells by it what the source has changed since, and
 * leaves alone what only people here have changed. Absent: the source had no word on it.
 */
export const ImportedPerson = z.strictObject({
  source: text(60),
  name: z.exactOptional(text(120)),
  email: z.exactOptional(text(254)),
  title: z.exactOptional(text(120)),
  managerId: z.exactOptional(PersonId),
  teamId: z.exactOptional(TeamId),
  timeZone: z.exactOptional(Zone),
  active: z.exactOptional(z.boolean()),
  joined: z.exactOptional(Day),
  left: z.exactOptional(Day),
  worksOn: z.exactOptional(z.array(Weekday).check(z.maxLength(7))),
  roles: z.exactOptional(z.array(Role).check(z.maxLength(5))),
});
export type ImportedPerson = Frozen<z.infer<typeof ImportedPerson>>;

/** Someone who owns goals, checks in, or looks on. */
export const Person = z.strictObject({
  id: PersonId,
  name: text(120),
  email: z.exactOptional(text(254)),
  title: z.exactOptional(text(120)),
  managerId: z.exactOptional(
    PersonId.check(z.describe('Absent for who reports to nobody. No circles.')),
  ),
  teamId: z.exactOptional(TeamId),
  timeZone: Zone,
  active: z._default(z.boolean(), true),
  joined: z.exactOptional(Day),
  left: z.exactOptional(Day.check(z.describe('The last day, for who is no longer active.'))),
  worksOn: z.exactOptional(
    z
      .array(Weekday)
      .check(
        z.minLength(1),
        z.maxLength(7),
        z.describe('Days of a part-time week; absent for all.'),
      ),
  ),
  legalHold: z.exactOptional(
    z.boolean().check(z.describe('Retention leaves what this person wrote as it is.')),
  ),
  erasedAt: z.exactOptional(
    Instant.check(z.describe('A former colleague, whose name and texts were erased.')),
  ),
  roles: z._default(z.array(Role).check(z.maxLength(5)), ['member']),
  wallOptOut: z.exactOptional(
    z
      .boolean()
      .check(z.describe('Recognition of this person is shown to giver and receivers alone.')),
  ),
  externalIds: z.exactOptional(z.record(text(60), text(200))),
  imported: z.exactOptional(ImportedPerson),
});
export type Person = Frozen<z.infer<typeof Person>>;

/** A group of people. Its lead acts for the goals it owns. */
export const Team = z.strictObject({
  id: TeamId,
  name: text(120),
  parentId: z.exactOptional(TeamId.check(z.describe('Absent at the top. No circles.'))),
  leadId: z.exactOptional(PersonId),
  externalIds: z.exactOptional(z.record(text(60), text(200))),
  retired: z.exactOptional(
    z.boolean().check(z.describe('It is no more: nobody joins it, and no goal begins in it.')),
  ),
});
export type Team = Frozen<z.infer<typeof Team>>;

/** Days on which somebody is away; both ends belong to it. */
export const Leave = z
  .strictObject({
    id: LeaveId,
    personId: PersonId,
    start: Day,
    end: Day,
    withdrawnAt: z.exactOptional(Instant.check(z.describe('Taken back: it counts for nothing.'))),
  })
  .check(
    z.refine(isSpan, {
      path: ['end'],
      error: 'end is not before start',
    }),
  );
export type Leave = Frozen<z.infer<typeof Leave>>;

/** When work happens. */
export const WorkingCalendar = z.strictObject({
  id: WorkingCalendarId,
  weekend: z._default(z.array(Weekday).check(z.maxLength(6), z.describe('Free days.')), [6, 7]),
  from: z._default(TimeOfDay, '09:00'),
  to: z._default(TimeOfDay, '17:00'),
  holidays: z._default(z.array(Day), []),
});
export type WorkingCalendar = Frozen<z.infer<typeof WorkingCalendar>>;

/** Something the company stands for, to which recognition can point. */
export const CompanyValue = z.strictObject({
  id: CompanyValueId,
  name: text(80),
  description: z._default(optionalText(2000), ''),
  retired: z.exactOptional(z.boolean()),
});
export type CompanyValue = Frozen<z.infer<typeof CompanyValue>>;
