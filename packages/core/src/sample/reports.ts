import type { Attendance } from './time/attendance.ts';
import { coverOn } from './time/cover.ts';
import type { SampleGoal } from './goals.ts';
import { strainOn } from './habits.ts';
import type { DueDays } from './report-days.ts';
import { type ReportMoment, type Reporter, reportMoment } from './report-moment.ts';
import type { Story } from './stories.ts';
import { clockAt } from './time/zones.ts';
import type { Random } from '../random.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { Delegation } from '../schema/cadence.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person, Team } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

/** Who is there to check in. */
export interface Staff {
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly attendance: Attendance;
  readonly dueDays: DueDays;
  /** By who is away. */
  readonly delegations: ReadonlyMap<PersonId, readonly Delegation[]>;
}

/** A moment at which somebody checks in. */
export interface Report extends ReportMoment {
  readonly reporter: Reporter;
}

/** The days to look at, and what else decides who checks in when. */
export interface ReportOptions {
  readonly from: Day;
  readonly today: Day;
  readonly seed: number;
  readonly staff: Staff;
  readonly random: Random;
}

/** When check-ins on a goal were made and by whom, oldest first, up to the day before today. */
export function reportsOn(
  sample: SampleGoal,
  story: Story,
  { from, today, seed, staff, random }: ReportOptions,
): readonly Report[] {
  const { goal } = sample;
  const last = addDays(today, -1 - story.silentDays);
  const [begin, end] = [from > goal.start ? from : goal.start, goal.due < last ? goal.due : last];
  const teamId = teamOf(goal, staff);
  const ownerZone = staff.people.get(actorOf(goal, staff))?.timeZone ?? 'Europe/Oslo';
  return staff.dueDays.of(sample, teamId, begin, addDays(end, 6)).flatMap((slot) => {
    const strain = strainOn(teamId, daysBetween(slot.due, today) / 7);
    const id = reporterOn(goal, addDays(slot.due, -3), staff, random);
    const zone = staff.people.get(id)?.timeZone ?? 'UTC';
    const reporter: Reporter = { id, zone, strain };
    const moment = reportMoment(reporter, slot, { attendance: staff.attendance, random, seed });
    if (!moment || moment.day > end || moment.at.slice(0, 10) >= today) return [];
    const asOf = earliest(moment.asOf, clockAt(moment.at, ownerZone).day, moment.at.slice(0, 10));
    return asOf < begin ? [] : [{ ...moment, asOf, reporter }];
  });
}

/** The team whose rhythm and whose strain a goal has. */
function teamOf({ ownerId }: Goal, { people, teams }: Staff): string | undefined {
  return teams.has(ownerId) ? ownerId : people.get(ownerId)?.teamId;
}

/** The owner, or the lead of the team that owns it. */
function actorOf({ ownerId }: Goal, { teams }: Staff): PersonId {
  return teams.get(ownerId)?.leadId ?? (ownerId as PersonId);
}

/**
 * Who checks in on a day: the owner, before they joined their manager, while they are away whoever covers
 * for them; now and then somebody who works on it.
 */
function reporterOn(goal: Goal, day: Day, staff: Staff, random: Random): PersonId {
  const { people, attendance, delegations } = staff;
  const isShared = goal.contributors.length > 0 && random.chance(0.2);
  const other = isShared ? random.pick(goal.contributors) : undefined;
  const owner = actorOf(goal, staff);
  if (!attendance.isEmployed(owner, day)) return people.get(owner)?.managerId ?? owner;
  const cover = coverOn(delegations.get(owner) ?? [], day);
  if (cover !== undefined) return cover;
  return other !== undefined && attendance.isEmployed(other, day) ? other : owner;
}

function earliest(...days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first));
}
