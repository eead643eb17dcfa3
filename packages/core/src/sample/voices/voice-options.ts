import type { Attendance } from '../time/attendance.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';

/** What decides who says what when. */
export interface VoiceOptions {
  readonly people: ReadonlyMap<string, Person>;
  readonly attendance: Attendance;
  readonly today: Day;
  readonly seed: number;
  /** The goals of a person, and of the teams that they lead. */
  goalsOf(personId: PersonId): readonly Goal[];
}
