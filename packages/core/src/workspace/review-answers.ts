import { canRun } from '../access/can-run.ts';
import type { Records } from '../goals/records.ts';
import { briefAnswer, evidenceAnswer } from '../reviews/answers.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { noReview } from './commands/known-review.ts';
import type { WorkspaceReading } from './workspace-reading.ts';

/** Of whom there is nothing. */
const nobody = '' as PersonId;

/**
 * What a workspace answers about reviews.
 *
 * @param all - Of whom the viewer may review somebody is asked of each of these; all have to allow it.
 * @param seen - The records as the viewer sees them.
 * @param viewer - `undefined` shows everything, for records that a page was simply given.
 */
export function reviewAnswers(
  all: readonly Records[],
  seen: Records,
  viewer: PersonId | undefined,
  now: () => Instant,
): Pick<WorkspaceReading, 'evidence' | 'brief'> {
  const mayReview = (personId: PersonId) => {
    const command = { type: 'review.start', input: { personId } };
    return viewer === undefined || all.every((each) => canRun(viewer, command, each).allowed);
  };
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
