import { type ActionOptions, actionFrom } from './actions.ts';
import type { Attendance } from '../time/attendance.ts';
import { type GoalTopic, type GoalsAndCheckIns, goalTopic } from './goal-topics.ts';
import { strainOn } from '../habits.ts';
import { type Pair, turnOf } from './pairs.ts';
import type { Sitting } from './sittings.ts';
import { linesOf } from './slips.ts';
import { dropped } from '../texts/reasons.ts';
import type { Role, Thread } from './threads.ts';
import { type ChoiceOptions, threadFrom, topicOn } from './topic-choice.ts';
import { instantAt } from '../time/zones.ts';
import { addDays, daysBetween, epochOf } from '../../calendar.ts';
import type { ActionItem, SharedNote, TalkingPoint } from '../../schema/conversation.ts';
import type { NoteId, TalkingPointId } from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';
import type { Day, Instant } from '../../schema/primitives.ts';

/** What two people wrote for each other. */
export interface Talk {
  readonly talkingPoints: readonly TalkingPoint[];
  readonly sharedNotes: readonly SharedNote[];
  readonly actionItems: readonly ActionItem[];
}

/** What the talk of a pair depends on. */
export interface TalkOptions extends ChoiceOptions, GoalsAndCheckIns {
  readonly attendance: Attendance;
}

interface Raised {
  readonly thread: Thread;
  readonly topic: GoalTopic | undefined;
  readonly at: Instant;
  /** Place of the meeting before which it was raised, among those that were held. */
  readonly before: number;
}

/**
 * What two people wrote over the year: points raised in the days before a meeting and settled in it, or put
 * off once or twice, or dropped; a note on each that was settled; and what one of the two took on. More of
 * the last weeks than of those before, so that a year of it stays small.
 */
export function talkOf(pair: Pair, sittings: readonly Sitting[], options: TalkOptions): Talk {
  const held = sittings.filter(({ isHeld }) => isHeld);
  const points: TalkingPoint[] = [];
  const notes: SharedNote[] = [];
  const actions: ActionItem[] = [];
  for (const raised of raisedIn(pair, held, options)) {
    const number = points.length + 1;
    const settled = settledIn(pair, raised, held, options);
    const point = pointFrom(pair, raised, number, settled, options);
    points.push(point);
    if (!settled || point.ended?.as !== 'resolved') continue;
    const note = noteFrom(pair, raised, settled, notes.length + 1, options);
    if (note) notes.push(note);
    const { action } = raised.thread;
    if (!action) continue;
    const from: ActionOptions = { ...options, sitting: settled, goalId: raised.topic?.goalId };
    actions.push(actionFrom(pair, action, actions.length + 1, from));
  }
  return { talkingPoints: points, sharedNotes: notes, actionItems: actions };
}

/** Threads of a meeting: many in the last nine weeks, fewer in the half year before, fewest before that. */
function shareOf(pair: Pair, day: Day, today: Day): number {
  const weeksAgo = daysBetween(day, pair.until < today ? pair.until : today) / 7;
  return (weeksAgo < 9 ? 0.55 : weeksAgo < 26 ? 0.36 : 0.27) * pair.weeks;
}

function* raisedIn(pair: Pair, held: readonly Sitting[], options: TalkOptions): Generator<Raised> {
  const { random, today } = options;
  for (const [index, { day }] of held.entries()) {
    const share = shareOf(pair, day, today);
    const count = Math.floor(share) + Number(random.chance(share % 1));
    for (let each = 0; each < count; each += 1) {
      const raised = raisedBefore(pair, held, index, options);
      if (raised) yield raised;
    }
  }
  const last = held.at(-1);
  if (pair.until < today || !last || daysBetween(last.day, today) > 60) return;
  for (let each = 0; each < 2; each += 1) {
    const raised = raisedBefore(pair, held, held.length, options);
    if (raised && raised.at.slice(0, 10) < today) yield raised;
  }
}

/** Something raised in the days before a meeting and after the one before it. */
function raisedBefore(
  pair: Pair,
  held: readonly Sitting[],
  before: number,
  options: TalkOptions,
): Raised | undefined {
  const sitting = held[before];
  const [after, day] = [held[before - 1]?.day, sitting?.day ?? options.today];
  const wrote = {
    report: after && writtenOn(pair.report, after, day, options),
    manager: after && writtenOn(pair.manager, after, day, options),
  };
  const moments = [wrote.report, wrote.manager, sitting?.meeting.at].filter(
    (at) => at !== undefined,
  );
  const [earliest] = moments.sort();
  if (earliest === undefined) return undefined;
  const name = topicOn(pair, day, options);
  const topic = name === 'goal' ? goalTopic(pair, earliest, options) : undefined;
  const list = topic ? topic.mood : name === 'goal' ? 'personal' : name;
  const thread = threadFrom(list, pair, options);
  if (!thread) return undefined;
  const at = wrote[thread.by] ?? sitting?.meeting.at;
  return at === undefined ? undefined : { thread, topic, at, before };
}

/** When somebody wrote something down between two days; `undefined` where they were not at work. */
function writtenOn(
  { id, timeZone }: Person,
  after: Day,
  before: Day,
  { attendance, random }: TalkOptions,
): Instant | undefined {
  const { from, to } = attendance.hoursOf(id);
  const [days, minutes] = [random.between(1, 5), random.between(from + 20, to - 30)];
  const first = addDays(after, 1);
  const wished = addDays(before, -days) < first ? first : addDays(before, -days);
  const day =
    attendance.firstAtWork(id, wished, first) ??
    attendance.firstAtWork(id, addDays(before, -1), first);
  return day === undefined || day < first || day >= before
    ? undefined
    : instantAt(day, minutes, timeZone);
}

/** The meeting in which a point was settled: that before which it was raised, or a later one. */
function settledIn(
  pair: Pair,
  { before }: Raised,
  held: readonly Sitting[],
  { random, today }: TalkOptions,
): Sitting | undefined {
  const first = held[before];
  const drawn = random.next();
  if (!first) return undefined;
  const { putOff } = strainOn(pair.report.teamId, daysBetween(first.day, today) / 7);
  return held[
    before + (drawn < putOff ? 2 + Number(drawn < putOff / 4) : drawn < putOff + 0.12 ? 1 : 0)
  ];
}

function pointFrom(
  pair: Pair,
  { thread, topic, at: raisedAt }: Raised,
  number: number,
  settled: Sitting | undefined,
  options: TalkOptions,
): TalkingPoint {
  const { random } = options;
  const [isDropped, later] = [random.chance(0.07), random.between(3, 22)];
  const by = personOf(pair, random.chance(0.5) ? 'manager' : 'report').id;
  const point: TalkingPoint = {
    ...{ id: `tp-${pair.number}-${number}` as TalkingPointId, seriesId: pair.id },
    ...{ by: personOf(pair, thread.by).id, at: raisedAt, text: thread.point, ...topic?.stood },
  };
  if (!settled) return point;
  if (isDropped) {
    const lines = linesOf(dropped);
    const reason = options.dealer.next(`dropped ${pair.number}`, lines, turnOf(pair)) ?? '';
    return { ...point, ended: { by, at: momentIn(settled, 2), as: 'dropped', reason } };
  }
  const at = momentIn(settled, later);
  return { ...point, ended: { by, at, as: 'resolved', meetingId: settled.meeting.id } };
}

function noteFrom(
  pair: Pair,
  { thread }: Raised,
  settled: Sitting,
  number: number,
  { random }: TalkOptions,
): SharedNote | undefined {
  const [isWritten, isEdited, later] = [
    random.chance(0.9),
    random.chance(0.05),
    random.between(1, 30),
  ];
  const by = personOf(pair, random.chance(0.55) ? 'manager' : 'report').id;
  if (!isWritten) return undefined;
  const at = momentIn(settled, settled.meeting.minutes + later);
  return {
    ...{ id: `n-${pair.number}-${number}` as NoteId, seriesId: pair.id },
    ...{ meetingId: settled.meeting.id, by, at, text: thread.note },
    ...(isEdited && { editedAt: momentIn(settled, settled.meeting.minutes + later + 6) }),
  };
}

/** Some minutes after a meeting began. */
export function momentIn({ meeting }: Sitting, minutes: number): Instant {
  return `${new Date(epochOf(meeting.at) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

/** Who of the two a text speaks of. */
export function personOf(pair: Pair, role: Role): Person {
  return role === 'manager' ? pair.manager : pair.report;
}
