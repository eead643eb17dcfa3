import type { GrowthRecords } from '../goals/growth-records.ts';
import type { PracticeId } from '../schema/ids.ts';
import type { Practice } from '../schema/practice.ts';
import { alignmentPractices } from './library/alignment.ts';
import { checkInPractices } from './library/check-ins.ts';
import { closingPractices } from './library/closing.ts';
import { coachingPractices } from './library/coaching.ts';
import { difficultConversationPractices } from './library/difficult-conversations.ts';
import { feedbackPractices } from './library/feedback.ts';
import { goalSettingPractices } from './library/goal-setting.ts';
import { oneOnOnePractices } from './library/one-on-ones.ts';
import { recognitionPractices } from './library/recognition.ts';
import { reflectionPractices } from './library/reflection.ts';

type Own = Pick<GrowthRecords, 'practices'>;

/** The practices of the library, in English; a workspace's own one of the same id takes the place of each. */
export const shippedPractices: readonly Practice[] = [
  ...goalSettingPractices,
  ...alignmentPractices,
  ...checkInPractices,
  ...oneOnOnePractices,
  ...feedbackPractices,
  ...recognitionPractices,
  ...coachingPractices,
  ...difficultConversationPractices,
  ...closingPractices,
  ...reflectionPractices,
];

/** A practice by its id, retired ones included: the workspace's own, else the shipped one. */
export function practiceOf({ practices }: Own, practiceId: PracticeId): Practice | undefined {
  return practices.get(practiceId) ?? shippedPractices.find(({ id }) => id === practiceId);
}

/**
 * The practices that a leader may be offered: the shipped ones in their order, each replaced by an own one
 * of its id, then the others by title, those of one title by id. Retired ones are left out.
 *
 * @example
 * practicesOf({ practices: new Map() }).length; // 36
 */
export function practicesOf({ practices }: Own): readonly Practice[] {
  const isShipped = new Set(shippedPractices.map(({ id }) => id));
  const others = [...practices.values()].filter(({ id }) => !isShipped.has(id));
  others.sort((a, b) => compareTexts(a.title, b.title) || compareTexts(a.id, b.id));
  const shipped = shippedPractices.map((practice) => practices.get(practice.id) ?? practice);
  return [...shipped, ...others].filter(({ retired }) => !retired);
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
