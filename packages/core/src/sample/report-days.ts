import {
  changes,
  exemptPerson,
  fortnightlyTeam,
  isCrisisGoal,
  mondayOf,
  weekOf,
} from './cadence-rules.ts';
import type { SampleGoal } from './goals.ts';
import { minutesOf } from './time/zones.ts';
import { addDays } from '../calendar.ts';
import type { Day } from '../schema/primitives.ts';

/** A day on which a check-in on a goal was due. */
export interface ReportDay {
  readonly due: Day;
  /** By the clock of whoever is to do it, in minutes since midnight. */
  readonly minutes: number;
  /** The due day before it. */
  readonly before: Day;
  /** Whether one is due on every working day. */
  readonly isDaily: boolean;
}

/** When check-ins are due, by the rules of the sample. */
export interface DueDays {
  /**
   * The days on which check-ins on a goal were due after one day and up to another: Mondays, every other one
   * or every fourth, working days in a crisis, none for who is exempt.
   *
   * @param teamId - The team of the owner.
   */
  of(sample: SampleGoal, teamId: string | undefined, from: Day, to: Day): readonly ReportDay[];
}

/** The due days as seen from a day, before which the rules have changed. */
export function createDueDays(today: Day): DueDays {
  const fortnightlyFrom = addDays(today, -changes.fortnightly);
  const exemptFrom = addDays(today, -changes.exempt);
  const [crisisFrom, crisisTo] = changes.crisis.map((days) => addDays(today, -days)) as [Day, Day];
  return {
    of(sample, teamId, from, to) {
      const every = sample.text.story === '' ? 4 : 1;
      const days: ReportDay[] = [];
      let before = addDays(mondayOf(from), -7 * every);
      const add = (due: Day, isDaily: boolean) => {
        days.push({ due, minutes: minutesOf(isDaily ? '14:30' : '09:00'), before, isDaily });
        before = due;
      };
      const isCrisis = isCrisisGoal(sample);
      const isExempt = sample.goal.ownerId === exemptPerson;
      for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
        if (isExempt && monday > exemptFrom) break;
        const weeks = teamId === fortnightlyTeam && monday > fortnightlyFrom ? 2 : 1;
        const isDue = weekOf(monday) % Math.max(every, weeks) === 0 && monday > from;
        if (isDue) add(monday, isCrisis && monday > crisisFrom && monday <= crisisTo);
        for (let day = 1; isCrisis && day < 5; day += 1) {
          const due = addDays(monday, day);
          if (due > crisisFrom && due <= crisisTo && due > from && due <= to) add(due, true);
        }
      }
      return days;
    },
  };
}
