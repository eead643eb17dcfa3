import { checkInsOf } from './check-ins.ts';
import { closeGoals } from './closing.ts';
import { type SampleGoal, goalsFrom } from './goals.ts';
import { grow } from './growth.ts';
import { readOutlines } from './outline.ts';
import { samplePeople } from './people.ts';
import { periodsAround } from './periods.ts';
import { companyGoals } from './texts/goals-company.ts';
import { marketGoals } from './texts/goals-market.ts';
import { operationsGoals } from './texts/goals-operations.ts';
import { previousGoals } from './texts/goals-previous.ts';
import { productGoals } from './texts/goals-product.ts';
import { addDays } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Person, Team } from '../schema/organisation.ts';
import { defaultSettings } from '../schema/parse.ts';
import type { Day } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import type { Viewer } from '../workspace/command.ts';

/** The records of the sample company, as `workspace.begin` takes them. */
export interface SampleCompany {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly cycles: readonly Cycle[];
  readonly goals: readonly Goal[];
  readonly checkIns: readonly CheckIn[];
  readonly settings: Settings;
}

/** How the sample company is to be. */
export interface SampleOptions {
  /** The last check-ins are of the day before; today is well inside a quarter. */
  readonly today: Day;
  /** A whole number; changes figures, notes and who was late. 1 where it is left out. */
  readonly seed?: number;
  /** How many, at least 1, else 60. Beyond 60 there are further regions. */
  readonly people?: number;
  /** How many, at least 1, else 150. Beyond 150 the company goals repeat by region, with three check-ins each. */
  readonly goals?: number;
}

/** Whom to be in a demo: the chief operating officer, who leads, owns, contributes and may import. */
export const sampleViewer: Viewer = {
  id: 'p-2' as PersonId,
  name: 'Amara Okafor',
  timeZone: 'Europe/London',
};

/** As many goals as the outlines of the sample hold. */
const written = 150;
/** Check-ins of each goal beyond those, so that large companies stay small enough to load. */
const mostOfGrown = 3;

/**
 * Tarn Heat Pumps, an invented maker of heat pumps with about 60 people in ten teams, 150 goals and six
 * months of check-ins. The same arguments give the same records, on any machine.
 *
 * @example
 * sampleCompany({ today: '2026-11-20' }).goals.length; // 150
 */
export function sampleCompany({
  today,
  seed = 1,
  people: headcount = 60,
  goals: count = written,
}: SampleOptions): SampleCompany {
  const periods = periodsAround(today);
  const { people, teams } = samplePeople(headcount, seed, today);
  const staff = { people: byId(people), teams: byId(teams) };
  const outlines = [productGoals, operationsGoals, marketGoals, companyGoals, previousGoals];
  const texts = grow(readOutlines(outlines), count, people);
  const open = goalsFrom(texts, periods).map((sample) =>
    staffed(sample, staff.people, staff.teams),
  );
  const checkIns = new Map<GoalId, readonly CheckIn[]>();
  for (const [index, sample] of open.entries()) {
    const most = index < written ? Number.MAX_SAFE_INTEGER : mostOfGrown;
    checkIns.set(sample.goal.id, checkInsOf(sample, { today, seed, most, staff }));
  }
  const closed = closeGoals(open, (id) => checkIns.get(id) ?? [], staff.teams, seed);
  const settings = {
    ...defaultSettings(),
    ...{ name: 'Tarn Heat Pumps', timeZone: 'Europe/Oslo' },
    fiscalYearStartMonth: periods.fiscalYearStartMonth,
  };
  return {
    ...{ people, teams, cycles: periods.cycles, settings },
    goals: closed.map(({ goal, text }) =>
      text.words.has('override') ? overridden(goal, today) : goal,
    ),
    checkIns: [...checkIns.values()].flat(),
  };
}

/** Where a smaller company lacks the owner, the chief executive steps in. */
function staffed(
  sample: SampleGoal,
  people: ReadonlyMap<string, Person>,
  teams: ReadonlyMap<string, Team>,
): SampleGoal {
  const { goal, text } = sample;
  const contributors = goal.contributors.filter((id) => people.has(id));
  if (people.has(goal.ownerId) || teams.has(goal.ownerId)) {
    return { text, goal: { ...goal, contributors } };
  }
  const { teamId, ...rest } = goal;
  const isStaffed = teamId !== undefined && teams.has(teamId);
  const owner = { ownerId: 'p-1' as PersonId, ...(isStaffed && { teamId }) };
  return { text, goal: { ...rest, contributors, ...owner } };
}

function overridden(goal: Goal, today: Day): Goal {
  const by = goal.ownerId.startsWith('p-') ? (goal.ownerId as PersonId) : sampleViewer.id;
  const override = {
    ...({ progress: 0.6, status: 'at-risk', by, at: `${addDays(today, -6)}T09:20:00Z` } as const),
    reason:
      'Four stations are built but wait for the inspector; the figures will catch up next week.',
    until: `${addDays(today, 9)}T00:00:00Z`,
  };
  return { ...goal, override };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
