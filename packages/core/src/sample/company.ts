import { cadenceRulesOf } from './cadence-rules.ts';
import { headOfficeCalendar } from './time/calendars.ts';
import { checkInsOf } from './check-ins.ts';
import { closeGoals } from './closing.ts';
import { companyValuesOf } from './company-values.ts';
import { type Conversations, conversationsOf } from './talks/conversations.ts';
import { type SampleGoal, goalsFrom } from './goals.ts';
import { grow } from './growth.ts';
import { readOutlines } from './outline.ts';
import { named, samplePeople } from './people.ts';
import { type Periods, periodsAround } from './periods.ts';
import { snoozesOf } from './snoozes.ts';
import { companyGoals } from './texts/goals-company.ts';
import { firstGoals } from './texts/goals-first.ts';
import { lastYearGoals } from './texts/goals-last-year.ts';
import { marketGoals } from './texts/goals-market.ts';
import { operationsGoals } from './texts/goals-operations.ts';
import { previousGoals } from './texts/goals-previous.ts';
import { productGoals } from './texts/goals-product.ts';
import { type Voices, voicesOf } from './voices/voices.ts';
import { byId, worldOf } from './world.ts';
import { addDays } from '../calendar.ts';
import type { CadenceRule, Delegation, Snooze } from '../schema/cadence.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { CompanyValue, Leave, Person, Team, WorkingCalendar } from '../schema/organisation.ts';
import { defaultSettings } from '../schema/read-record.ts';
import type { Day } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import type { Viewer } from '../workspace/command.ts';

/** The records of the sample company, as `workspace.begin` takes them. */
export interface SampleCompany extends Conversations, Voices {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly leaves: readonly Leave[];
  readonly workingCalendars: readonly WorkingCalendar[];
  readonly companyValues: readonly CompanyValue[];
  readonly cycles: readonly Cycle[];
  readonly goals: readonly Goal[];
  readonly checkIns: readonly CheckIn[];
  readonly cadenceRules: readonly CadenceRule[];
  readonly snoozes: readonly Snooze[];
  readonly delegations: readonly Delegation[];
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
  /** How many, at least 1, else as many as are written down. Beyond those the company goals repeat by region, with three check-ins each. */
  readonly goals?: number;
}

/** Whom to be in a demo: the chief operating officer, who leads, owns, contributes and may import. */
export const sampleViewer: Viewer = {
  id: 'p-2' as PersonId,
  name: 'Amara Okafor',
  timeZone: 'Europe/London',
};

const outlines = [
  ...[productGoals, operationsGoals, marketGoals, companyGoals],
  ...[previousGoals, firstGoals, lastYearGoals],
];
/** Check-ins of each goal beyond those of the outlines, so that large companies stay small enough to load. */
const mostOfGrown = 3;

/**
 * Tarn Heat Pumps, an invented maker of heat pumps with 60 people in ten teams, and a year of their work:
 * goals of two closed quarters, of the year before and of now, check-ins, who was away when, and what they
 * talked about. The same arguments give the same records, on any machine.
 *
 * @example
 * sampleCompany({ today: '2026-11-20' }).people.length; // 60
 */
export function sampleCompany({
  today,
  seed = 1,
  people: headcount = named,
  goals: count,
}: SampleOptions): SampleCompany {
  const written = readOutlines(outlines);
  const { people, teams } = samplePeople(headcount, seed, today);
  const periods = periodsAround(today);
  const known = { people: byId(people), teams: byId(teams) };
  const open = goalsFrom(grow(written, count ?? written.length, people), periods).map((sample) =>
    staffed(sample, known.people, known.teams),
  );
  const owners = new Set<string>(open.map(({ goal }) => goal.ownerId));
  const { staff, ...lists } = worldOf(people, teams, { today, seed, owners });
  const checkIns = new Map<GoalId, readonly CheckIn[]>();
  for (const [index, sample] of open.entries()) {
    const most = index < written.length ? Number.MAX_SAFE_INTEGER : mostOfGrown;
    checkIns.set(sample.goal.id, checkInsOf(sample, { today, seed, most, staff }));
  }
  const checkInsOfGoal = (id: GoalId) => checkIns.get(id) ?? [];
  const goals = closeGoals(open, checkInsOfGoal, staff, seed).map(({ goal, text }) =>
    text.words.has('override') ? overridden(goal, today) : goal,
  );
  const { attendance } = staff;
  const goalsOf = goalsByOwner(goals, teams);
  return {
    ...{ people, teams, ...lists, cycles: periods.cycles, goals },
    checkIns: [...checkIns.values()].flat(),
    companyValues: companyValuesOf(),
    cadenceRules: cadenceRulesOf(open, { ...known, attendance, today }),
    snoozes: snoozesOf(known.people, goals, { attendance, today }),
    settings: settingsOf(periods),
    ...voicesOf({ people: byId(people.slice(0, named)), attendance, today, seed, goalsOf }),
    ...conversationsOf({
      ...{ people, teams, attendance, today, seed },
      ...{ goalsOf, checkInsOf: checkInsOfGoal },
    }),
  };
}

function settingsOf({ fiscalYearStartMonth }: Periods): Settings {
  return {
    ...defaultSettings(),
    ...{ name: 'Tarn Heat Pumps', timeZone: 'Europe/Oslo', fiscalYearStartMonth },
    workingCalendarId: headOfficeCalendar,
  };
}

/** The goals of a person, and of the teams that they lead. */
function goalsByOwner(goals: readonly Goal[], teams: readonly Team[]) {
  const leads = new Map<string, PersonId | undefined>(teams.map(({ id, leadId }) => [id, leadId]));
  const owned = new Map<string, Goal[]>();
  for (const goal of goals) {
    const owner = leads.get(goal.ownerId) ?? goal.ownerId;
    const list = owned.get(owner);
    if (list) list.push(goal);
    else owned.set(owner, [goal]);
  }
  return (personId: PersonId): readonly Goal[] => owned.get(personId) ?? [];
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
