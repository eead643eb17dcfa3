import type { ReviewBriefId } from '../schema/ids.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import type { BriefAnswer } from '../reviews/answers.ts';
import { type Talking, talking } from './conversations.ts';
import { reviewed, spring } from './reviewed-company.ts';

/** What there is about mia, on 4 May 2026, and a review of her by lea that has begun. */
export interface Reviewing extends Talking {
  readonly briefId: ReviewBriefId;
  /** The review as somebody is shown it. */
  readonly seenBy: (viewer: string) => BriefAnswer;
  /** Runs a command on the review and lets everybody learn of it. */
  readonly review: (viewer: string, type: string, input?: object) => Promise<void>;
}

/** Opens the company for lea, mia and others, with a review of mia by lea unless somebody else writes it. */
export async function reviewing(
  others: readonly string[] = [],
  { writer = 'lea', more = {} }: { writer?: string; more?: InitialRecords } = {},
): Promise<Reviewing> {
  const talk = await talking(['lea', 'mia', ...others], { ...reviewed, ...more });
  await talk.run(writer, 'review.start', { personId: 'mia', ...spring });
  const [brief] = talk.of(writer).records.growth.reviewBriefs.values();
  const briefId = brief?.id as ReviewBriefId;
  return {
    ...talk,
    briefId,
    seenBy: (viewer) => talk.of(viewer).brief(briefId),
    review: (viewer, type, input = {}) => talk.run(viewer, `review.${type}`, { briefId, ...input }),
  };
}

/** Names evidence for `review.cite`. */
export const cites = (...items: readonly (readonly [string, string])[]) => ({
  items: items.map(([kind, id]) => ({ kind, id })),
});
