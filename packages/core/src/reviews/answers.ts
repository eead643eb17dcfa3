import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { PlacedEvidence, ReviewBrief, SeenItem } from '../schema/review.ts';
import { type BriefFigures, briefFigures } from './brief-figures.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { ReviewPeriod } from './measured-period.ts';
import { type PacketMonth, balancedPacket } from './packet.ts';
import { type EvidenceFigures, evidenceFigures } from './recency.ts';

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
  /** An even choice from what it saw, as far as its reader still sees it. */
  readonly packet: readonly PacketMonth[];
}

/** The evidence of a period with its figures, from records as they are seen. Throws as `evidence`. */
export function evidenceAnswer(
  records: Records,
  personId: PersonId,
  period: ReviewPeriod,
): EvidenceAnswer {
  const { months, items } = evidence(records, personId, period);
  const figures = evidenceFigures(items, months);
  return { months, items, figures, packet: balancedPacket(items, months) };
}

/** A review with its figures, as its reader is shown it. Throws nothing. */
export function briefAnswer(brief: ReviewBrief): BriefAnswer {
  const { items, months } = brief.seen;
  const packet = balancedPacket(items.filter(isNamed), months);
  return { brief, figures: briefFigures(brief), packet };
}

function isNamed(item: SeenItem): item is SeenItem & PlacedEvidence {
  return item.id !== undefined;
}
