import { continuesSeries } from '../../access/party-relations.ts';
import { seriesOfItem } from '../../conversations/handover.ts';
import { isSame } from '../../goals/same.ts';
import type { SharedItem, Series } from '../../schema/conversation.ts';
import { SeriesShare } from '../../schema/conversation-commands.ts';
import type { SeriesId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { knownSeries } from './known-series.ts';

/**
 * `series.share`: the report shows single things of an earlier series to the people of this one. Only what
 * both of the earlier series had can be shown: a private note is none of these.
 */
export const seriesShare = commandSpec({
  type: 'series.share',
  does: 'Shows single points, shared notes and actions of an earlier series to a later one, or no longer.',
  schema: SeriesShare,
  decide(records, { seriesId, items, shown }, { viewer }) {
    const series = knownSeries(records, seriesId, viewer);
    const named = items.map((item) => fullName(records, series, item));
    const before = series.shared.map((item) => withSeries(series, item));
    const others = before.filter((item) => !named.some((other) => isSame(item, other)));
    const kept = before.filter((item) => named.some((other) => isSame(item, other)));
    const added = named.filter(
      (item, index) => named.findIndex((it) => isSame(it, item)) === index,
    );
    const isNew = (item: SharedItem) => !kept.some((other) => isSame(item, other));
    const after = shown ? [...before, ...added.filter(isNew)] : others;
    if (after.length === before.length) return [];
    return [{ collection: 'series', record: { ...series, shared: after } }];
  },
});

/** An item that the report and an earlier manager both had, with the series that it is of. */
function fullName(records: Everything, series: Series, item: SharedItem): SharedItem {
  const full = withSeries(series, item);
  const { seriesId } = full;
  const isEarlier = seriesId !== undefined && continuesSeries(series.id, seriesId, records);
  if (isEarlier && idsOf(records, full.kind, seriesId).includes(full.id)) return full;
  throw notFound(`${item.kind} of a series that ${series.id} continues with the id`, item.id);
}

function withSeries(series: Series, item: SharedItem): SharedItem {
  const seriesId = seriesOfItem(series, item);
  return seriesId === undefined ? item : { ...item, seriesId };
}

function idsOf(
  { rhythm }: Everything,
  kind: SharedItem['kind'],
  seriesId: SeriesId,
): readonly string[] {
  const lists = {
    'talking-point': rhythm.talkingPointsOf,
    note: rhythm.sharedNotesOf,
    action: rhythm.actionItemsOf,
  };
  return lists[kind](seriesId).map(({ id }) => id);
}
