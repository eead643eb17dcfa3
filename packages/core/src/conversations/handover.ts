import { compareInstants } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type {
  ActionItem,
  Series,
  SharedItem,
  SharedNote,
  TalkingPoint,
} from '../schema/conversation.ts';
import type { PersonId, SeriesId } from '../schema/ids.ts';
import type { People } from '../organisation.ts';

/** What of earlier series the people of a later one see, in the order in which it was shown. */
export interface Handover {
  readonly seriesId: SeriesId;
  readonly points: readonly TalkingPoint[];
  readonly notes: readonly SharedNote[];
  readonly actions: readonly ActionItem[];
}

/** Which of two people manages the other directly now; `undefined` where neither does. */
export function managerOfTwo(people: People, two: readonly PersonId[]): PersonId | undefined {
  return two.find((id) => two.some((other) => people.get(other)?.managerId === id));
}

/** The report of a series with a manager; `undefined` for one of two peers. */
export function reportOf({ people, managerId }: Series): PersonId | undefined {
  return managerId === undefined ? undefined : people.find((id) => id !== managerId);
}

/**
 * The series that a new one with another manager continues: the last one that the report began with
 * anybody else as manager, active or ended. Of a second series with the same manager there is none,
 * since the first one continues it already.
 *
 * @param records - All records, hidden ones included.
 */
export function seriesBefore(
  { rhythm }: Pick<Records, 'rhythm'>,
  reportId: PersonId,
  managerId: PersonId,
): SeriesId | undefined {
  const own = rhythm
    .seriesOf(reportId)
    .map((id) => rhythm.series.get(id))
    .filter((series): series is Series => series !== undefined && reportOf(series) === reportId);
  const [last] = own
    .filter((series) => series.managerId !== managerId)
    .sort((a, b) => compareInstants(b.startedAt, a.startedAt) || (a.id < b.id ? 1 : -1));
  const isContinued = own.some(
    (series) => series.managerId === managerId && series.continues === last?.id,
  );
  return isContinued ? undefined : last?.id;
}

/** Which series an item that was shown belongs to; `undefined` where that cannot be told. */
export function seriesOfItem(
  { continues }: Pick<Series, 'continues'>,
  { seriesId }: SharedItem,
): SeriesId | undefined {
  return seriesId ?? continues;
}

/**
 * What the people of a series see of those before it: what the report has shown, one by one, and nothing
 * else. A report with a new manager begins with nothing shown.
 *
 * @param records - As the viewer may see them; what is out of sight is left out.
 */
export function handoverOf({ rhythm }: Pick<Records, 'rhythm'>, series: Series): Handover {
  const found = <R extends { readonly id: string }>(
    kind: SharedItem['kind'],
    of: (seriesId: SeriesId) => readonly R[],
  ): readonly R[] =>
    series.shared.flatMap((item) => {
      const seriesId = item.kind === kind ? seriesOfItem(series, item) : undefined;
      if (seriesId === undefined) return [];
      return of(seriesId).filter(({ id }) => id === item.id);
    });
  return {
    seriesId: series.id,
    points: found('talking-point', rhythm.talkingPointsOf),
    notes: found('note', rhythm.sharedNotesOf),
    actions: found('action', rhythm.actionItemsOf),
  };
}
