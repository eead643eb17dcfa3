import { settledCounts } from '../cadence/settled-slots.ts';
import { slotInputOf } from '../cadence/subject-slots.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import type { PeopleFigure } from './people-figure.ts';

/** How many of the check-ins that were due were made in time. */
export const checkInsOnTime: PeopleFigure = {
  definition: {
    id: 'check-ins-on-time',
    group: 'check-in-discipline',
    title: 'Check-ins on time',
    definition:
      'Of the check-ins whose grace ended in the month, the share that was made in time: on time, over on time, ' +
      'late and missed. Those of active and closed goals of the people of the group, and of teams that they ' +
      'lead; what fell due while nobody could work is left out. What is made after the end of the month does ' +
      'not count.',
    unit: 'share',
    about: 'people',
  },
  kind: 'share',
  periods: ['month'],
  answersIn: (look) => (personId) => {
    let [count, of] = [0, 0];
    for (const { id: goalId } of reportedGoals(look.records, personId)) {
      const subject = { activity: 'check-in', subject: { kind: 'goal', goalId } } as const;
      const done = look.records.checkInsOf(goalId);
      const { onTime, late, missed } = settledCounts(
        { ...slotInputOf(subject, look.records), done },
        look,
      );
      count += onTime;
      of += onTime + late + missed;
    }
    return { count, of };
  },
};

/** Goals on which somebody checks in, or has; pillars are not reported on. */
function reportedGoals(records: Records, personId: PersonId): readonly Goal[] {
  const owners = [personId, ...records.rhythm.teamsLedBy(personId)];
  const goals = owners.flatMap((ownerId) =>
    records.goalsOf(ownerId).map((id) => records.goals.get(id)),
  );
  return goals.filter(
    (goal): goal is Goal =>
      (goal?.state === 'active' || goal?.state === 'closed') && goal.kind !== 'pillar',
  );
}
