import { canRun } from '../access/can-run.ts';
import type { Records } from '../goals/records.ts';
import { briefAnswer, evidenceAnswer } from '../reviews/answers.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { noReview } from './commands/known-review.ts';
import type { Workspace } from './workspace.ts';

/** Of whom there is nothing. */
const nobody = '' as PersonId;

/**
 * What a workspace answers about reviews.
 *
 * @param seen - The records as the viewer sees them.
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 */
export function reviewAnswers(
  all: Records,
  seen: Records,
  viewer: PersonId | undefined,
  now: () => Instant,
): Pick<Workspace, 'evidence' | 'brief'> {
  const mayReview = (personId: PersonId) =>
    viewer === undefined ||
    canRun(viewer, { type: 'review.start', input: { personId } }, all).allowed;
  return {
    evidence(personId, { start, end }) {
      const asked = mayReview(personId) ? personId : nobody;
      return evidenceAnswer(seen, asked, { start, end, at: now() });
    },
    brief(briefId) {
      const brief = seen.growth.reviewBriefs.get(briefId);
      if (!brief) throw noReview(briefId);
      return briefAnswer(brief);
    },
  };
}
