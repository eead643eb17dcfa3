import { compareInstants } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { CompanyValueId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Recognition } from '../schema/recognition.ts';
import { type TimeWindow, isWithin } from './figures.ts';

type Growth = Pick<Records, 'growth'>;

/** Whether a recognition was given in a window and not taken back. */
export function isStanding({ withdrawnAt, at }: Recognition, window: TimeWindow): boolean {
  return withdrawnAt === undefined && isWithin(at, window);
}

/** How recognition is spread over the values of the company. */
export interface ValueSpread {
  readonly total: number;
  /** Every value that is not retired or that was pointed to, the most frequent first, then by id. */
  readonly values: readonly {
    readonly valueId: CompanyValueId;
    readonly count: number;
    /** Of all of them, from 0 to 1; `null` where there are none. */
    readonly share: number | null;
  }[];
  /** Those that point to no value. */
  readonly none: { readonly count: number; readonly share: number | null };
}

/**
 * How the recognition of a window is spread over the values: which of them people thank for, and which nobody
 * ever names.
 *
 * @param records - As a viewer may see them: what is out of sight counts nowhere.
 * @returns The counts add up to `total`. Throws nothing.
 */
export function valueSpread({ growth }: Growth, window: TimeWindow): ValueSpread {
  const counts = new Map<CompanyValueId | undefined, number>();
  for (const value of growth.companyValues.values()) {
    if (value.retired !== true) counts.set(value.id, 0);
  }
  let total = 0;
  for (const recognition of growth.recognitions.values()) {
    if (!isStanding(recognition, window)) continue;
    total++;
    counts.set(recognition.valueId, (counts.get(recognition.valueId) ?? 0) + 1);
  }
  const share = (count: number) => (total === 0 ? null : count / total);
  const none = counts.get(undefined) ?? 0;
  const values = [...counts]
    .flatMap(([valueId, count]) =>
      valueId === undefined ? [] : [{ valueId, count, share: share(count) }],
    )
    .sort((a, b) => b.count - a.count || (a.valueId < b.valueId ? -1 : 1));
  return { total, values, none: { count: none, share: share(none) } };
}

/** How much of the recognition of some people comes from others. */
export interface OutsideShare {
  /** Each recognition once for each of the people whom it names. */
  readonly received: number;
  readonly fromOutside: number;
  /** From 0 to 1; `null` where nothing was received. */
  readonly share: number | null;
}

/**
 * Which part of the recognition that some people received in a window came from outside of them.
 *
 * @param people - Such as those of a team.
 * @param records - As a viewer may see them.
 * @returns Throws nothing.
 */
export function outsideShare(
  people: ReadonlySet<PersonId>,
  { growth }: Growth,
  window: TimeWindow,
): OutsideShare {
  let received = 0;
  let fromOutside = 0;
  for (const id of people) {
    for (const recognition of growth.recognitionsTo(id)) {
      if (!isStanding(recognition, window)) continue;
      received++;
      fromOutside += Number(!people.has(recognition.from));
    }
  }
  return { received, fromOutside, share: received === 0 ? null : fromOutside / received };
}

/** When somebody last received recognition, up to a moment; `null` for never. */
export function lastRecognised(
  personId: PersonId,
  { growth }: Growth,
  at: Instant,
): Instant | null {
  const last = growth
    .recognitionsTo(personId)
    .findLast((each) => each.withdrawnAt === undefined && compareInstants(each.at, at) <= 0);
  return last?.at ?? null;
}
