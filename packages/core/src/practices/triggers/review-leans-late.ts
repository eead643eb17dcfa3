import { occasion, type Trigger } from '../occasion.ts';

/**
 * `review-leans-late`: what the leader cites in a brief that is not shared yet falls later in its period than what
 * there is, by more than the settings for reviews allow, from as many cited items on as these say.
 */
export const reviewLeansLate: Trigger<'review-leans-late'> = (leaderId, look) => {
  const { recencyWarning, recencyFromItems } = look.records.settings.reviews;
  return look.records.growth.reviewBriefsBy(leaderId).flatMap((brief) => {
    const { id: briefId, aboutId, cited, startedAt } = brief;
    if (brief.sharedAt !== undefined || brief.withdrawnAt !== undefined) return [];
    const lean = cited.length < recencyFromItems ? null : look.leanOf(brief);
    if (lean === null || lean.cited - lean.available <= recencyWarning) return [];
    return [
      occasion('review-leans-late', {
        subject: { kind: 'brief', briefId },
        values: { briefId, aboutId, ...lean, items: cited.length },
        ...{ since: startedAt, strength: lean.cited - lean.available },
        personId: aboutId === leaderId ? undefined : aboutId,
      }),
    ];
  });
};
