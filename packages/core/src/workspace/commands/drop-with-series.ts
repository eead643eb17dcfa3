import type { FeedbackRoundId, SeriesId } from '../../schema/ids.ts';
import type { Removal, Write } from '../command.ts';
import type { Everything } from '../state.ts';
import { withNamelessEvidence } from './nameless-evidence.ts';

/**
 * What goes with a series that is dropped: its meetings, points, notes and actions, which its people alone could
 * read and nobody can tell any more who they were. Later series no longer continue it nor show anything of it, and
 * nobody puts it off.
 */
export function dropWithSeries(
  records: Everything,
  seriesId: SeriesId,
): readonly (Write | Removal)[] {
  const { rhythm, people } = records;
  const within = {
    meetings: rhythm.meetingsOf(seriesId),
    talkingPoints: rhythm.talkingPointsOf(seriesId),
    sharedNotes: rhythm.sharedNotesOf(seriesId),
    privateNotes: rhythm.privateNotesOf(seriesId),
    actionItems: rhythm.actionItemsOf(seriesId),
    snoozes: [...people.keys()]
      .flatMap((id) => rhythm.snoozesOf(id))
      .filter(({ subject }) => subject.kind === 'series' && subject.seriesId === seriesId),
  };
  const removed = (Object.keys(within) as (keyof typeof within)[]).flatMap((collection) =>
    within[collection].map(({ id }): Removal => ({ collection, id, record: null })),
  );
  return [...removed, ...laterThan(rhythm, seriesId), ...withNamelessEvidence(records, seriesId)];
}

function laterThan({ series }: Everything['rhythm'], seriesId: SeriesId): readonly Write[] {
  return [...series.values()].flatMap((later): readonly Write[] => {
    const { continues, shared, ...rest } = later;
    // An item without a series is of the one that is continued.
    const kept = shared.filter((item) => (item.seriesId ?? continues) !== seriesId);
    if (continues !== seriesId && kept.length === shared.length) return [];
    const isKept = continues !== undefined && continues !== seriesId;
    const record = { ...rest, shared: kept, ...(isKept && { continues }) };
    return [{ collection: 'series', record }];
  });
}

/** What goes with a round that is dropped: its texts, of which nobody can tell any more whom they are for. */
export function dropWithRound(
  { growth }: Everything,
  roundId: FeedbackRoundId,
): readonly Removal[] {
  return growth
    .anonymousTextsOf(roundId)
    .map(({ id }) => ({ collection: 'anonymousTexts', id, record: null }));
}
