import type { Attendance } from '../time/attendance.ts';
import { strainOn, troubledTeam } from '../habits.ts';
import { type Pair, turnOf } from './pairs.ts';
import * as reasons from '../texts/reasons.ts';
import type { Dealer } from './threads.ts';
import { instantAt } from '../time/zones.ts';
import type { Random } from '../../random.ts';
import { addDays, daysBetween } from '../../calendar.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';
import type { Day, Instant } from '../../schema/primitives.ts';

/** Who skipped a meeting, when, and why. */
export interface Slip {
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
}

const texts = {
  busy: linesOf(reasons.busy),
  overrun: linesOf(reasons.overrun),
  firefighting: linesOf(reasons.firefighting),
  away: linesOf(reasons.away),
  closed: linesOf(reasons.closed),
  ill: linesOf(reasons.ill),
};

/** The lines of a text. */
export function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}

/** What decides how a meeting came to be skipped. */
export interface SlipOptions {
  readonly today: Day;
  readonly attendance: Attendance;
  readonly random: Random;
  readonly dealer: Dealer;
}

/**
 * Why a meeting did not take place and who said so: whoever is away on that day, on a day at work before; for
 * whoever is ill the other one, that morning; else one of the two, for lack of time.
 */
export function slipOf(pair: Pair, day: Day, options: SlipOptions): Slip {
  const { random, dealer } = options;
  const { report, manager } = pair;
  const { kind, absent, latest } = whyNot(pair, day, options);
  const reason = dealer.next(`skipped ${kind} ${pair.number}`, texts[kind], turnOf(pair)) ?? '';
  // A team that is worn calls off its talks itself, not somebody of another one.
  const isManagers = random.chance(0.75) && (kind === 'busy' || report.teamId === manager.teamId);
  const busy = isManagers ? manager : report;
  const other = absent === report ? manager : report;
  const first = !absent ? busy : kind === 'ill' ? other : absent;
  const second = first === report ? manager : report;
  return { ...saidBy([first, second], latest, options), reason };
}

/** What kept two people from meeting on a day, who of them was not there, and until when it was said. */
function whyNot(
  { report, manager }: Pair,
  day: Day,
  { attendance, today }: SlipOptions,
): { readonly kind: keyof typeof texts; readonly absent?: Person; readonly latest: Day } {
  const away = [report, manager].filter(({ id }) => !attendance.isAtWork(id, day));
  const isIll = ({ id }: Person) => {
    const leave = attendance.leaveOn(id, day);
    return leave !== undefined && daysBetween(leave.start, leave.end) < 3;
  };
  const absent = away.find((person) => !isIll(person)) ?? away[0];
  if (!absent) {
    const isWorn = strainOn(report.teamId, daysBetween(day, today) / 7).skipped > 0.2;
    const worn = report.teamId === troubledTeam ? 'overrun' : 'firefighting';
    return { kind: isWorn ? worn : 'busy', latest: day };
  }
  const leave = attendance.leaveOn(absent.id, day);
  if (!leave) return { kind: 'closed', absent, latest: addDays(day, -1) };
  if (isIll(absent)) return { kind: 'ill', absent, latest: day };
  return { kind: 'away', absent, latest: addDays(leave.start, -1) };
}

/** The first of the people who is at work on a day or shortly before it, and when they write. */
function saidBy(
  people: readonly [Person, Person],
  latest: Day,
  { attendance, random }: Pick<SlipOptions, 'attendance' | 'random'>,
): { readonly by: PersonId; readonly at: Instant } {
  const minutes = random.between(3, 25);
  for (const { id, timeZone } of people) {
    const day = attendance.firstAtWork(id, latest, addDays(latest, -30));
    if (day === undefined) continue;
    return { by: id, at: instantAt(day, attendance.hoursOf(id).from + minutes, timeZone) };
  }
  const [{ id, timeZone }] = people;
  return { by: id, at: instantAt(addDays(latest, -1), 12 * 60, timeZone) };
}
