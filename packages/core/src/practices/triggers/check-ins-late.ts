import { addDays, instantOf } from '../../calendar.ts';
import { disciplineOfAll, goalDiscipline } from '../../cadence/discipline.ts';
import { daysBefore } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';

/** `check-ins-late`: so many check-ins of a report in the last days were late or missed. */
export const checkInsLate: Trigger<'check-ins-late'> = (leaderId, look, { days, count }) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const end = look.todayOf(personId);
    const asked = { period: { start: addDays(end, 1 - days), end }, at: look.at };
    const goals = look.goalsOf(personId).filter(({ state }) => state === 'active');
    const { late, missed, onTime } = disciplineOfAll(
      goals.map(({ id }) => goalDiscipline(id, look.records, asked)),
    );
    if (late + missed < count) return [];
    return [
      occasion('check-ins-late', {
        subject: { kind: 'person', personId },
        values: { personId, late, missed, onTime, days },
        since: instantOf(daysBefore(look, days)),
        ...{ strength: beyond(late + missed, count), personId },
      }),
    ];
  });
