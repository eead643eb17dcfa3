import type { SampleGoal } from './goals.ts';
import { readingOf } from './measures.ts';
import { type Random, createRandom } from '../random.ts';
import { type Story, storyNamed } from './stories.ts';
import { type Mood, blockers, notes } from './texts/notes.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId, PersonId } from '../schema/ids.ts';
import type { Person, Team } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

/** What the check-ins of a goal depend on beyond the goal. */
export interface Staff {
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, Team>;
}

const historyDays = 182;

/**
 * The check-ins of one goal up to the day before `today`, oldest first and no more than `most`: about
 * weekly, a few late, a few missing. They tell the story that the goal's line names.
 */
export function checkInsOf(
  { goal, text }: SampleGoal,
  { today, seed, most, staff }: { today: Day; seed: number; most: number; staff: Staff },
): readonly CheckIn[] {
  const story = storyNamed(text.story);
  const isReported = goal.state === 'active' || goal.state === 'closed';
  const isSummed = text.story === '';
  if (story.isSilent || !isReported || (isSummed && !isCompanyGoal(goal))) return [];
  const random = createRandom(seed, 2, Number(goal.id.slice(2)));
  const checkIns: CheckIn[] = [];
  let before = 0;
  const voice = createVoice(domainOf(goal, text.settings.get('as'), staff), random);
  const days = reportDays(goal, story, today, isSummed ? 28 : 7, random).slice(-most);
  for (const day of days.map(dayAt)) {
    const elapsed = (daysBetween(goal.start, day) + 1) / (daysBetween(goal.start, goal.due) + 1);
    const along = story.along(elapsed);
    const standing = { along, before, pace: along / elapsed };
    const reading = isSummed ? {} : readingOf(goal.measure, standing, random);
    before = along;
    checkIns.push({
      ...made(goal, day, today, staff, random, checkIns.length),
      ...reading,
      ...said(goal, story, voice, random, Object.keys(reading).length === 0),
    });
  }
  return checkIns;
}

/** The owner of a company goal, which rolls up, says every month how it goes. */
function isCompanyGoal(goal: Goal): boolean {
  return goal.driver === 'both';
}

/** A day in every so many, one in ten left out, as days since 1970. */
function reportDays(
  goal: Goal,
  story: Story,
  today: Day,
  every: number,
  random: Random,
): readonly number[] {
  const yesterday = numberOf(today) - 1;
  const end = Math.min(numberOf(goal.due), yesterday - story.silentDays);
  const begin = Math.max(numberOf(goal.start), yesterday + 1 - historyDays);
  const days: number[] = [];
  for (let day = begin + random.between(4, 9); day <= end; day += every) {
    const shifted = day + random.between(-1, 1);
    if (!random.chance(0.1) && shifted <= end) days.push(shifted);
  }
  return days;
}

function numberOf(day: Day): number {
  return daysBetween('1970-01-01', day);
}

function dayAt(number: number): Day {
  return addDays('1970-01-01', number);
}

function made(goal: Goal, asOf: Day, today: Day, staff: Staff, random: Random, index: number) {
  const late = random.chance(0.12) ? random.between(2, 4) : 0;
  const yesterday = addDays(today, -1);
  const onTime = addDays(asOf, late);
  const day = onTime <= yesterday && onTime <= goal.due ? onTime : asOf;
  const hour = String(random.between(7, 16)).padStart(2, '0');
  const minute = String(random.between(0, 59)).padStart(2, '0');
  return {
    id: `ci-${goal.id.slice(2)}-${index + 1}` as CheckInId,
    goalId: goal.id,
    by: reporter(goal, staff, random),
    at: `${day}T${hour}:${minute}:00Z`,
    asOf,
  };
}

/** The owner or the lead of the team that owns it; now and then somebody who works on it. */
function reporter(goal: Goal, staff: Staff, random: Random): PersonId {
  if (goal.contributors.length > 0 && random.chance(0.2)) return random.pick(goal.contributors);
  const lead = staff.teams.get(goal.ownerId)?.leadId;
  return lead ?? (goal.ownerId as PersonId);
}

function said(
  goal: Goal,
  story: Story,
  voice: Voice,
  random: Random,
  nothingRead: boolean,
): Partial<CheckIn> {
  const mood: Mood = random.chance(0.6) ? story.mood : random.pick(['good', 'flat', 'bad']);
  const [low, high] = story.confidence;
  const isMeasured = goal.measure !== undefined || goal.driver === 'manual';
  return {
    ...((random.chance(0.75) || nothingRead) && { confidence: random.between(low, high) / 10 }),
    ...((!isMeasured || random.chance(0.45)) && { status: story.reported }),
    ...(random.chance(0.42) && { note: voice.note(mood) }),
    ...(mood === 'bad' && random.chance(0.3) && { blockers: voice.blocker() }),
  };
}

/** What the people of one goal write: no note again before all of its mood were used. */
interface Voice {
  note(mood: Mood): string;
  blocker(): string;
}

function createVoice(domain: string, random: Random): Voice {
  const next = {
    good: random.between(0, 9),
    flat: random.between(0, 9),
    bad: random.between(0, 9),
  };
  const taken = (list: readonly string[] = [], at: number) => list[at % list.length] ?? '';
  return {
    note: (mood) => taken(notes[domain]?.[mood], next[mood]++),
    blocker: () => taken(blockers[domain], next.bad),
  };
}

const domains: Readonly<Record<string, string>> = {
  ...{ 't-2': 'hardware', 't-3': 'loop', 't-4': 'factory', 't-5': 'supply', 't-6': 'market' },
  ...{ 't-7': 'market', 't-8': 'installers', 't-9': 'service' },
};

/** The kind of work: that of the owner's team, unless the line says whose. */
function domainOf(goal: Goal, as: string | undefined, { people }: Staff): string {
  return domains[as ?? people.get(goal.ownerId)?.teamId ?? goal.ownerId] ?? 'company';
}
