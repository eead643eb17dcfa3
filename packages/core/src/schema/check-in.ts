import * as z from 'zod/mini';
import { PaceStatus } from './goal.ts';
import { CheckInId, GoalId, MilestoneId, PersonId } from './ids.ts';
import { ZoneReached } from './measure.ts';
import { type Frozen, Day, Fraction, Instant, finite, optionalText, text } from './primitives.ts';

/** Where a check-in that an import has made comes from. Whoever imported it has signed it, nobody else. */
export const ImportedCheckIn = z.strictObject({
  source: text(60),
  id: text(200).check(z.describe('The id that it has in the source.')),
  personId: z.exactOptional(
    PersonId.check(z.describe('Who made it, as the source says. Nothing here bears it out.')),
  ),
});
export type ImportedCheckIn = Frozen<z.infer<typeof ImportedCheckIn>>;

/**
 * A report on a goal. Never edited: a correction is a new check-in that `replaces` the old one, and
 * both stay. Which of the readings is needed depends on the measure of the goal; a check-in with none
 * (confidence or a note alone) is a report too, and leaves the value as it is.
 */
export const CheckIn = z.strictObject({
  id: CheckInId,
  goalId: GoalId,
  by: PersonId,
  at: Instant.check(z.describe('When it was made.')),
  asOf: Day.check(z.describe('The day that it speaks of, in the zone of the owner.')),
  value: z.exactOptional(
    z
      .union([finite(), z.boolean()])
      .check(z.describe('In the unit of the measure; true or false for binary.')),
  ),
  zone: z.exactOptional(ZoneReached),
  milestones: z.exactOptional(
    z
      .array(z.strictObject({ id: MilestoneId, done: z.boolean() }))
      .check(z.describe('Those that changed.')),
  ),
  progress: z.exactOptional(
    finite().check(z.describe('A fraction, for a goal whose driver is manual.')),
  ),
  confidence: z.exactOptional(
    Fraction.check(z.describe('How likely the target is, in the eyes of the person.')),
  ),
  status: z.exactOptional(
    PaceStatus.check(z.describe('What the person says, whatever the figures say.')),
  ),
  note: z.exactOptional(optionalText(10_000)),
  blockers: z.exactOptional(optionalText(4000)),
  replaces: z.exactOptional(CheckInId),
  imported: z.exactOptional(ImportedCheckIn),
});
export type CheckIn = Frozen<z.infer<typeof CheckIn>>;
