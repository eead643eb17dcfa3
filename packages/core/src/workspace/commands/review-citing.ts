import { eyesOf } from '../../access/eyes.ts';
import { seesEvidence } from '../../access/growth-guards.ts';
import { compareEvidence } from '../../reviews/evidence.ts';
import { ReviewCite } from '../../schema/review-commands.ts';
import type { SeenItem } from '../../schema/review.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import { knownDraft, restsOnLine } from './known-review.ts';
import { nameOf } from './reviews.ts';

/** `review.cite`: rests on evidence that the draft saw and its writer still sees. Twice is once. */
export const reviewCite = commandSpec({
  type: 'review.cite',
  does: 'Lets a draft of a review rest on evidence that it saw.',
  schema: ReviewCite,
  decide(records, { briefId, items }, { viewer }) {
    const brief = knownDraft(records, briefId, viewer);
    const eyes = eyesOf(viewer, records);
    const seen = new Map(brief.seen.items.map((item) => [nameOf(item), item]));
    const before = new Set(brief.cited.map(nameOf));
    const added = new Map<string, SeenItem>();
    for (const named of items) {
      const item = seen.get(nameOf(named as SeenItem));
      if (!item || !seesEvidence(item, eyes)) throw noEvidence(briefId, named.id);
      if (!before.has(nameOf(item))) added.set(nameOf(item), item);
    }
    if (added.size === 0) return [];
    const record = { ...brief, cited: [...brief.cited, ...added.values()].sort(compareEvidence) };
    return [{ collection: 'reviewBriefs', record }];
  },
  basis: restsOnLine,
});

/** `review.uncite`: rests on it no longer. What is not cited is passed over. */
export const reviewUncite = commandSpec({
  type: 'review.uncite',
  does: 'Lets a draft of a review rest on some evidence no longer.',
  schema: ReviewCite,
  decide(records, { briefId, items }, { viewer }) {
    const brief = knownDraft(records, briefId, viewer);
    const gone = new Set(items.map((named) => nameOf(named as SeenItem)));
    const cited = brief.cited.filter((item) => !gone.has(nameOf(item)));
    if (cited.length === brief.cited.length) return [];
    return [{ collection: 'reviewBriefs', record: { ...brief, cited } }];
  },
  basis: restsOnLine,
});

/** In the same words for evidence that the draft did not see and for what its writer does not see any more. */
function noEvidence(briefId: string, id: string) {
  return notFound(`evidence in what the review ${briefId} saw with the id`, id);
}
