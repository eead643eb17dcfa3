import type { Attendance } from './time/attendance.ts';
import type { SampleGoal } from './goals.ts';
import { instantAt } from './time/zones.ts';
import { addDays, weekdayOf } from '../calendar.ts';
import type { CadenceRule, CadenceScope } from '../schema/cadence.ts';
import type { CadenceRuleId, PersonId, TeamId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';
import type { Recurrence } from '../schema/recurrence.ts';

/** Days before today of what changes the rhythm of check-ins; the rules below say the same in records. */
export const changes = {
  /** Since when one team checks in every two weeks, before that weekly. */
  fortnightly: 189,
  /** First and last day of a daily check-in on one goal. */
  crisis: [47, 26],
  /** Since when one person need not check in. */
  exempt: 34,
} as const;

/** The team that checks in every two weeks, by the end of the month's figures. */
export const fortnightlyTeam = 't-10' as TeamId;
/** Whose check-ins are not due. */
export const exemptPerson = 'p-40' as PersonId;
/** Whether a goal is the one that had a daily check-in for some weeks. */
export function isCrisisGoal({ goal }: Pick<SampleGoal, 'goal'>): boolean {
  return goal.title === 'Hours that a line stood for want of parts, a month';
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

const onMondays = (interval: number): Recurrence => ({
  ...{ frequency: 'weekly', interval, weekdays: [{ weekday: 1 }] },
});
const workingDays: Recurrence = {
  ...{ frequency: 'weekly', interval: 1 },
  weekdays: [1, 2, 3, 4, 5].map((weekday) => ({ weekday })),
};
const monthly = (weekday: number, nth: number): Recurrence => ({
  ...{ frequency: 'monthly', interval: 1, weekdays: [{ weekday, nth }] },
});

interface RuleText {
  readonly activity: CadenceRule['activity'];
  readonly scope?: CadenceScope | undefined;
  readonly recurrence?: Recurrence;
  readonly time?: string;
  readonly by: PersonId;
  /** Days before today on which it was set and, where it no longer holds, was ended. */
  readonly set: number;
  readonly ended?: number;
  readonly further?: Partial<CadenceRule>;
}

/** Who is there, and the day from which the sample is seen. */
export interface RuleOptions {
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, unknown>;
  readonly attendance: Attendance;
  readonly today: Day;
}

/** The rules of cadence of the sample: of the company, of teams, of a goal and of people, some replaced since. */
export function cadenceRulesOf(
  goals: readonly SampleGoal[],
  options: RuleOptions,
): readonly CadenceRule[] {
  const { people, teams } = options;
  const texts = [...companyRules, ...teamRules, ...crisisRules(goals), ...personRules];
  return texts.flatMap((text, index) => {
    const scope = text.scope ?? { kind: 'workspace' };
    const isKnown =
      (!('teamId' in scope) || teams.has(scope.teamId)) &&
      (!('personId' in scope) || people.has(scope.personId));
    return isKnown && people.has(text.by) ? [ruleFrom(text, index, options)] : [];
  });
}

function ruleFrom(text: RuleText, index: number, options: RuleOptions): CadenceRule {
  const { people, attendance, today } = options;
  const { activity, scope = { kind: 'workspace' }, recurrence, by, set, ended } = text;
  const at = (daysAgo: number) => {
    const wished = addDays(today, -daysAgo);
    const day = attendance.firstAtWork(by, wished, addDays(wished, -25)) ?? wished;
    return instantAt(day, 10 * 60 + index, people.get(by)?.timeZone ?? 'UTC');
  };
  return {
    ...{ id: `cr-${index + 1}` as CadenceRuleId, activity, scope },
    ...(recurrence && { recurrence }),
    from: firstDue(recurrence, addDays(today, -set)),
    ...{ time: text.time ?? '09:00', holiday: 'skip', setBy: by, setAt: at(set) },
    ...(ended !== undefined && { endedAt: at(ended) }),
    ...text.further,
  };
}

/** The first day by the recurrence that is not before the day on which it was set. */
function firstDue(recurrence: Recurrence | undefined, setOn: Day): Day {
  const [first] = recurrence?.weekdays ?? [];
  if (!recurrence || !first) return setOn;
  const isMonthly = recurrence.frequency === 'monthly';
  for (let days = 0; ; days += 1) {
    const day = addDays(setOn, days);
    const nth = Math.ceil(Number(day.slice(8)) / 7);
    const fits = !isMonthly || nth === first.nth || first.nth === -1;
    const isPhase = recurrence.interval !== 2 || weekOf(mondayOf(day)) % 2 === 0;
    const weekdays = recurrence.weekdays?.map(({ weekday }) => weekday) ?? [];
    if (fits && isPhase && weekdays.includes(weekdayOf(day))) return day;
  }
}

/** Weeks of a Monday since 1970, to count every second or fourth one. */
export function weekOf(monday: Day): number {
  return Math.floor(Date.parse(monday) / 604_800_000);
}

const [people, operations] = ['p-57' as PersonId, 'p-2' as PersonId];

const companyRules: readonly RuleText[] = [
  { activity: 'check-in', recurrence: onMondays(1), by: people, set: 420 },
  { activity: 'one-on-one', recurrence: onMondays(2), by: people, set: 420 },
  { activity: 'recognition', recurrence: monthly(1, 1), by: people, set: 402 },
  { activity: 'feedback-given', recurrence: monthly(1, 1), by: people, set: 402 },
  // Goals were reviewed at the beginning of the month, when nobody had its figures yet.
  { activity: 'goal-review', recurrence: monthly(1, 1), by: people, set: 402 },
  {
    ...{ activity: 'goal-review', recurrence: monthly(4, 2), time: '13:00', by: operations },
    ...{ set: 176, further: { graceHours: 96, holiday: 'later' } },
  },
];

const ofTeam = (teamId: TeamId): CadenceScope => ({ kind: 'team', teamId });
const ofPerson = (personId: string): CadenceScope => ({
  ...{ kind: 'person', personId: personId as PersonId },
});

const finance = 'p-12' as PersonId;

const teamRules: readonly RuleText[] = [
  {
    ...{ activity: 'check-in', scope: ofTeam(fortnightlyTeam), recurrence: onMondays(1) },
    ...{ time: '09:00', by: finance, set: 395 },
  },
  {
    ...{ activity: 'check-in', scope: ofTeam(fortnightlyTeam), recurrence: onMondays(2) },
    ...{ by: finance, set: changes.fortnightly, further: { graceHours: 72, holiday: 'later' } },
  },
];

function crisisRules(goals: readonly SampleGoal[]): readonly RuleText[] {
  const goal = goals.find(isCrisisGoal)?.goal;
  if (!goal) return [];
  const [set, ended] = changes.crisis;
  return [
    {
      ...{ activity: 'check-in', scope: { kind: 'goal', goalId: goal.id }, time: '14:30' },
      ...{ recurrence: workingDays, by: 'p-5' as PersonId, set, ended },
      further: { zone: 'Europe/Warsaw', graceHours: 4 },
    },
  ];
}

const personRules: readonly RuleText[] = [
  // Reports in the weekly call of his team, by its list.
  {
    activity: 'check-in',
    scope: ofPerson(exemptPerson),
    by: 'p-6' as PersonId,
    set: changes.exempt,
  },
  {
    ...{ activity: 'one-on-one', scope: ofPerson('p-48'), recurrence: onMondays(1) },
    ...{ by: 'p-47' as PersonId, set: 148, ended: 60 },
  },
];
