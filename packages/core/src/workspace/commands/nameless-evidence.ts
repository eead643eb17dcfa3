import type { ReviewBrief, SeenItem } from '../../schema/review.ts';
import type { Write } from '../command.ts';
import type { Everything } from '../state.ts';

/**
 * What becomes of reviews with the goal or series that some of their evidence was on: each piece keeps its place,
 * so that figures stay what they were, and names nothing, as if it had gone out of sight.
 *
 * @param place - The id of the goal or series.
 */
export function withNamelessEvidence({ growth }: Everything, place: string): readonly Write[] {
  const isOn = ({ kind, id, under }: SeenItem) =>
    under === place || (kind === 'grade' && id === place);
  const nameless = (items: readonly SeenItem[]) =>
    items.map((item) => {
      if (!isOn(item)) return item;
      const { id: _, under: __, ...rest } = item;
      return rest;
    });
  return [...growth.reviewBriefs.values()]
    .filter(({ seen, cited }) => [...seen.items, ...cited].some(isOn))
    .map((brief): Write => {
      const seen = { ...brief.seen, items: nameless(brief.seen.items) };
      const record: ReviewBrief = { ...brief, seen, cited: nameless(brief.cited) };
      return { collection: 'reviewBriefs', record };
    });
}
