import { withCorrections } from './corrections.ts';
import type { SampleGoal } from './goals.ts';
import { readingOf } from './measures.ts';
import { type Staff, reportsOn } from './reports.ts';
import { type Random, createRandom } from '../random.ts';
import { type Story, storyNamed } from './stories.ts';
import type { Mood } from './texts/notes.ts';
import { type Voice, createVoice, domainOf } from './voice.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';

/** How far back the sample tells. */
export const historyDays = 366;
/** Notes are rarer on check-ins of more days ago, so that a year of them stays small. */
const recentDays = 120;

/**
 * The check-ins of one goal up to the day before `today`, oldest first and no more than `most` of the last
 * weeks: by the rhythm that holds for the goal, some late, missing or corrected. They tell the story that
 * the goal's line names.
 */
export function checkInsOf(
  sample: SampleGoal,
  { today, seed, most, staff }: { today: Day; seed: number; most: number; staff: Staff },
): readonly CheckIn[] {
  const { goal, text } = sample;
  const story = storyNamed(text.story);
  const isSummed = text.story === '';
  if (!isReported(sample, story)) return [];
  const random = createRandom(seed, 2, Number(goal.id.slice(2)));
  const voice = createVoice(domainOf(goal, text.settings.get('as'), staff), random);
  const from = addDays(today, -Math.min(historyDays, most * 9));
  const reports = reportsOn(sample, story, { from, today, seed, staff, random });
  let before = 0;
  const checkIns = reports.slice(-most).map(({ reporter, asOf, at }, index): CheckIn => {
    const elapsed = (daysBetween(goal.start, asOf) + 1) / (daysBetween(goal.start, goal.due) + 1);
    const along = story.along(elapsed);
    const standing = { along, before, pace: along / elapsed };
    const reading = isSummed ? {} : readingOf(goal.measure, standing, random);
    before = along;
    const share = daysBetween(asOf, today) > recentDays ? 0.22 : 0.42;
    return {
      id: `ci-${goal.id.slice(2)}-${index + 1}` as CheckInId,
      ...{ goalId: goal.id, by: reporter.id, at, asOf, ...reading },
      ...said(goal, story, { voice, random, share, isBare: Object.keys(reading).length === 0 }),
    };
  });
  return withCorrections(checkIns, goal, { staff, random, today });
}

/** Only goals that somebody has begun; of those that roll up only company goals, every month. */
function isReported({ goal, text }: SampleGoal, story: Story): boolean {
  if (story.isSilent || !(goal.state === 'active' || goal.state === 'closed')) return false;
  return text.story !== '' || goal.driver === 'both';
}

interface Saying {
  readonly voice: Voice;
  readonly random: Random;
  /** How often there is a note. */
  readonly share: number;
  /** Whether nothing was read off the measure. */
  readonly isBare: boolean;
}

function said(
  goal: Goal,
  story: Story,
  { voice, random, share, isBare }: Saying,
): Partial<CheckIn> {
  const mood: Mood = random.chance(0.6) ? story.mood : random.pick(['good', 'flat', 'bad']);
  const [low, high] = story.confidence;
  const isMeasured = goal.measure !== undefined || goal.driver === 'manual';
  return {
    ...((random.chance(0.75) || isBare) && { confidence: random.between(low, high) / 10 }),
    ...((!isMeasured || random.chance(0.45)) && { status: story.reported }),
    ...(random.chance(share) && { note: voice.note(mood) }),
    ...(mood === 'bad' && random.chance(0.3) && { blockers: voice.blocker() }),
  };
}
