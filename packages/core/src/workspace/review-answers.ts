import { canRun } from '../access/can-run.ts';
import type { Records } from '../goals/records.ts';
import { type BriefFigures, briefFigures } from '../reviews/brief-figures.ts';
import { type Evidence, evidence } from '../reviews/evidence.ts';
import { type PacketMonth, balancedPacket } from '../reviews/packet.ts';
import { type EvidenceFigures, evidenceFigures } from '../reviews/recency.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { PlacedEvidence, ReviewBrief, SeenItem } from '../schema/review.ts';
import { noReview } from './commands/known-review.ts';
import type { Workspace } from './workspace.ts';

/** What there is about somebody, and how it lies in the period. */
export interface EvidenceAnswer extends Evidence {
  readonly figures: EvidenceFigures;
  /** An even choice from it. */
  readonly packet: readonly PacketMonth[];
}

/** A review as its reader sees it, and how its evidence lies in the period. */
export interface BriefAnswer {
  readonly brief: ReviewBrief;
  readonly figures: BriefFigures;
  /** An even choice from what it saw and its reader sees. */
  readonly packet: readonly PacketMonth[];
}

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
      const { months, items } = evidence(seen, asked, { start, end, at: now() });
      const figures = evidenceFigures(items, months);
      return { months, items, figures, packet: balancedPacket(items, months) };
    },
    brief(briefId) {
      const brief = seen.growth.reviewBriefs.get(briefId);
      if (!brief) throw noReview(briefId);
      const { items, months } = brief.seen;
      const packet = balancedPacket(items.filter(isNamed), months);
      return { brief, figures: briefFigures(brief), packet };
    },
  };
}

function isNamed(item: SeenItem): item is SeenItem & PlacedEvidence {
  return item.id !== undefined;
}
