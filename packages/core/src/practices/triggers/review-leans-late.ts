import { briefFigures } from '../../reviews/brief-figures.ts';
import { occasion, type Trigger } from '../occasion.ts';

/**
 * `review-leans-late`: what the leader cites in a brief that is not shared yet falls later in its period than what
 * there is, by so much that the brief itself warns of it.
 */
export const reviewLeansLate: Trigger<'review-leans-late'> = (leaderId, look) =>
  look.records.growth.reviewBriefsBy(leaderId).flatMap((brief) => {
    const { id: briefId, aboutId, startedAt } = brief;
    if (brief.sharedAt !== undefined || brief.withdrawnAt !== undefined) return [];
    const { available, cited, bias } = briefFigures(brief);
    if (available.kind === 'no-data' || cited.kind === 'no-data') return [];
    if (bias.kind === 'no-data' || !bias.isWarning) return [];
    const indexes = { cited: cited.recencyIndex, available: available.recencyIndex };
    return [
      occasion('review-leans-late', {
        subject: { kind: 'brief', briefId },
        values: { briefId, aboutId, ...indexes, items: cited.count },
        ...{ since: startedAt, strength: bias.difference },
        personId: aboutId === leaderId ? undefined : aboutId,
      }),
    ];
  });
