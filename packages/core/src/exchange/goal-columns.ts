import type { Cell } from './csv-write.ts';
import { sourceIdOf } from './external-ids.ts';
import { ownSource, rowMark } from './export-mark.ts';
import type { Figures } from './import-cells.ts';
import type { ImportField } from './import-fields.ts';
import { nameOrId, uniqueNames } from './people-columns.ts';
import { latestCheckIn } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';

/** What stands in each column about a goal. */
export type GoalCells = Readonly<Record<ImportField, Cell>>;

/** Says what stands in each column about a goal of these records, as `planGoalImport` reads it. */
export function goalCellsIn(records: Records): (goal: Goal) => GoalCells {
  const { goals, people, teams } = records;
  // One name may be that of a person and of a team.
  const unique = uniqueNames([...people.values(), ...teams.values()]);
  return (goal) => {
    const [link] = goal.links;
    const parent = link && goals.get(link.parentId);
    const person = people.get(goal.ownerId as PersonId);
    const owner = person ?? teams.get(goal.ownerId as TeamId);
    const { progress, ...figures } = figuresOf(goal, records);
    return {
      id: sourceIdOf(goal, ownSource),
      parentId: parent && sourceIdOf(parent, ownSource),
      title: goal.title,
      kind: goal.kind,
      owner: owner ? nameOrId(owner, unique) : goal.ownerId,
      ownerType: person ? 'person' : 'team',
      description: goal.description,
      ...{ start: undefined, target: undefined, actual: undefined, unit: undefined },
      note: undefined,
      ...figures,
      progressPercent: progress === undefined ? undefined : inPercent(progress),
      startsOn: goal.start,
      due: goal.due,
      weight: parent && link.weight,
    };
  };
}

/** How a goal stands, for the mark of its row: eight digits for the goal, and eight for its value. */
export function goalMark({ actual, ...cells }: GoalCells): string {
  const texts = Object.values(cells).map((cell) => String(cell ?? ''));
  return rowMark(texts) + rowMark([String(actual ?? '')]);
}

/**
 * The figures of a goal as a file has them: the ends of its scale and the current value, else what an import
 * has stated.
 */
export function figuresOf(goal: Goal, records: Pick<Records, 'checkInsOf'>): Figures {
  const { measure, stated } = goal;
  const { source: _source, ...figures } = stated ?? { source: '' };
  if (measure?.kind !== 'number') return figures;
  const { start, target, unit } = measure;
  const { unit: _unit, actual: statedActual, ...others } = figures;
  const value = latestCheckIn(records, goal.id)?.value;
  const actual = typeof value === 'number' ? value : statedActual;
  const ends = { start, target, ...(unit !== undefined && { unit }) };
  return { ...others, ...ends, ...(actual !== undefined && { actual }) };
}

/** 0.07 is 7, not 7.000000000000001. */
function inPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}
