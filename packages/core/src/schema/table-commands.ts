import * as z from 'zod/mini';
import { CheckIn } from './check-in.ts';
import { PersonId } from './ids.ts';
import { Person, Team } from './organisation.ts';
import { type Frozen, text } from './primitives.ts';

/** The fields of a person that an import may change once the person is there. */
export const importedPersonFields = [
  ...(['name', 'email', 'title', 'managerId', 'teamId', 'timeZone', 'active'] as const),
  ...(['joined', 'left', 'worksOn', 'roles', 'externalIds', 'imported'] as const),
] as const;

const fields = z.partialRecord(z.enum(importedPersonFields), z.unknown());

/** New values for some fields of a person, and those that they were decided on; `null` for absent. */
export const PersonUpdate = z
  .strictObject({ personId: PersonId, fields, base: fields })
  .check(
    z.refine(
      (update) => Object.keys(update.fields).every((field) => Object.hasOwn(update.base, field)),
      { path: ['base'], error: 'base holds each field that fields holds' },
    ),
  );
export type PersonUpdate = Frozen<z.infer<typeof PersonUpdate>>;

const many = 100_000;
const source = text(60).check(z.describe('What the ids of the file are kept under.'));

const { erasedAt: _byErasureAlone, legalHold: _byPeopleAlone, ...shape } = Person.shape;
const NewPerson = z.strictObject(shape);

/** The input of `people.import`: all that one file of people adds and changes. Written whole or not at all. */
export const ImportPeople = z.strictObject({
  source,
  teams: z._default(z.array(Team).check(z.maxLength(many), z.describe('New ones.')), []),
  people: z._default(z.array(NewPerson).check(z.maxLength(many), z.describe('New ones.')), []),
  updates: z._default(z.array(PersonUpdate).check(z.maxLength(many)), []),
});
export type ImportPeople = Frozen<z.infer<typeof ImportPeople>>;

/** The input of `check-ins.import`: all reports of one file. Written whole or not at all. */
export const ImportCheckIns = z.strictObject({
  source,
  checkIns: z._default(z.array(CheckIn).check(z.maxLength(many)), []),
});
export type ImportCheckIns = Frozen<z.infer<typeof ImportCheckIns>>;
