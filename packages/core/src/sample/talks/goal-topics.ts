import type { Pair } from './pairs.ts';
import { progressOf } from '../progress.ts';
import type { Mood } from '../texts/notes.ts';
import type { Random } from '../../random.ts';
import { daysBetween } from '../../calendar.ts';
import type { CheckIn } from '../../schema/check-in.ts';
import type { TalkingPoint } from '../../schema/conversation.ts';
import type { Goal } from '../../schema/goal.ts';
import type { GoalId, PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';

/** A goal to speak of, as it stood at a moment. */
export interface GoalTopic {
  readonly mood: Mood;
  readonly goalId: GoalId;
  /** What a talking point says of it. */
  readonly stood: Pick<TalkingPoint, 'about' | 'value'>;
}

/** The goals of people, and what was reported on them. */
export interface GoalsAndCheckIns {
  readonly goalsOf: (personId: PersonId) => readonly Goal[];
  readonly checkInsOf: (goalId: GoalId) => readonly CheckIn[];
}

/** One of the goals that the report of a pair had at a moment and had reported on; `undefined` for none. */
export function goalTopic(
  { report }: Pair,
  at: Instant,
  { goalsOf, checkInsOf, random }: GoalsAndCheckIns & { readonly random: Random },
): GoalTopic | undefined {
  const day = at.slice(0, 10);
  const open = goalsOf(report.id).filter(({ start, due }) => start <= day && day <= due);
  const known = open.flatMap((goal) => {
    const made = checkInsOf(goal.id).filter((checkIn) => checkIn.at < at);
    const replaced = new Set(made.map(({ replaces }) => replaces));
    const standing = made.filter(({ id }) => !replaced.has(id));
    const last = standing.at(-1);
    return last && daysBetween(last.asOf, day) < 30 ? [{ goal, standing, last }] : [];
  });
  const [chosen, isAboutGoal] = [
    random.between(0, Math.max(0, known.length - 1)),
    random.chance(0.6),
  ];
  const found = known[chosen];
  if (!found) return undefined;
  const { goal, standing, last } = found;
  const progress = progressOf(goal, standing);
  const value = {
    ...(progress !== undefined && { progress: Math.round(progress * 1000) / 1000 }),
    ...(last.status !== undefined && { status: last.status }),
    ...(last.value !== undefined && { value: last.value }),
  };
  const about: TalkingPoint['about'] = isAboutGoal
    ? { kind: 'goal', goalId: goal.id }
    : { kind: 'check-in', goalId: goal.id, checkInId: last.id };
  const stood = { about, ...(Object.keys(value).length > 0 && { value }) };
  return { mood: moodOf(goal, last, progress), goalId: goal.id, stood };
}

/** How a goal looks to those who speak of it: by what was reported, else by its pace. */
function moodOf({ start, due }: Goal, { status, asOf }: CheckIn, progress = 1): Mood {
  const elapsed = (daysBetween(start, asOf) + 1) / (daysBetween(start, due) + 1);
  const pace = progress / elapsed;
  if (status === 'off-track' || pace < 0.65) return 'bad';
  return status === 'at-risk' || pace < 0.88 ? 'flat' : 'good';
}
