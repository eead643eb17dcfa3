import { type SampleCompany, type SampleOptions, sampleCompany } from './company.ts';
import { reviews as texts } from './texts/reviews.ts';
import { figuresTaken } from './figures.ts';
import { instantAt } from './time/zones.ts';
import { addDays, calendarReady } from '../calendar.ts';
import { type Records, recordsFrom } from '../goals/records.ts';
import { evidence } from '../reviews/evidence.ts';
import { balancedPacket } from '../reviews/packet.ts';
import type { FigureSnapshot } from '../schema/figure-snapshot.ts';
import type { PersonId, ReviewBriefId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { ReviewBrief, SeenItem } from '../schema/review.ts';
import { visibleRecords } from '../workspace/visible-records.ts';

/** The sample company with reviews of the quarters that are closed, and with figures about people. */
export interface ReviewedSample extends SampleCompany {
  readonly reviewBriefs: readonly ReviewBrief[];
  /** Of the last month and the last quarter that are over. */
  readonly figureSnapshots: readonly FigureSnapshot[];
}

/** Days after the end of the period on which a review is begun, is shared, and is spoken of. */
const [begun, shared, spoken] = [6, 13, 15];
/** A draft cites the last pieces of evidence alone. */
const lastCited = 6;

/**
 * As `sampleCompany`, with reviews: shared ones with what both said to them, one of oneself, and a draft that
 * rests on the last weeks alone; and with the figures about people that were taken last. Reviews rest on what their
 * writers see, by the calendar of the library, and so the company is there once that is loaded. Where a smaller
 * company lacks somebody, their reviews are left out.
 *
 * @example
 * (await reviewedSample({ today: '2026-11-20' })).reviewBriefs.length; // 7
 */
export async function reviewedSample(options: SampleOptions): Promise<ReviewedSample> {
  await calendarReady();
  const company = sampleCompany(options);
  const records = recordsFrom(company);
  const blocks = texts.trim().split('\n\n');
  const reviewBriefs = blocks.flatMap((block, index) => briefFrom(block, index, company, records));
  const figureSnapshots = figuresTaken(records, options.today);
  return { ...company, reviewBriefs, figureSnapshots };
}

function briefFrom(
  block: string,
  index: number,
  { cycles }: SampleCompany,
  records: Records,
): readonly ReviewBrief[] {
  const [head = '', text = '', ...answers] = block.split('\n');
  const [writer, about, kind] = head.split(' ') as [PersonId, PersonId, string];
  if (![writer, about].every((id) => records.people.has(id))) return [];
  const closed = cycles.filter(({ state, parentId }) => state === 'closed' && parentId);
  const [start = '', end = ''] = [closed[0]?.start, closed.at(-1)?.end];
  const at = (who: PersonId, days: number, minutes: number) =>
    instantAt(addDays(end, days), minutes, records.people.get(who)?.timeZone ?? 'UTC');
  const startedAt = at(writer, begun + (index % 3), 10 * 60 + index * 7);
  const draft = draftOf({ writer, about, start, end, startedAt }, kind === 'draft', records);
  const id = `rb-${index + 1}` as ReviewBriefId;
  if (kind === 'draft') return [{ ...draft, id, text }];
  const readerId = kind === 'own' ? records.people.get(about)?.managerId : undefined;
  return [
    {
      ...withShown(draft, readerId ?? about, records),
      ...{ id, text, sharedAt: at(writer, shared, 15 * 60 + index * 11) },
      ...(readerId !== undefined && { readerId }),
      comments: answers.map((line, turn) => {
        const [, by, said = ''] = /^> (\S+) (.*)$/.exec(line) ?? [];
        const moment = at(by as PersonId, spoken + turn, 11 * 60 + index * 9);
        return { id: `${id}-${turn + 1}`, by: by as PersonId, at: moment, text: said };
      }),
    },
  ];
}

interface Begun {
  readonly writer: PersonId;
  readonly about: PersonId;
  readonly start: Day;
  readonly end: Day;
  readonly startedAt: Instant;
}

function draftOf(
  { writer, about, start, end, startedAt }: Begun,
  isLate: boolean,
  records: Records,
): Omit<ReviewBrief, 'id'> {
  const seenByWriter = visibleRecords(records, writer).records;
  const { months, items } = evidence(seenByWriter, about, { start, end, at: startedAt });
  const even = balancedPacket(items, months).flatMap((month) => month.items);
  const cited = isLate ? items.slice(-lastCited) : even;
  const { recencyWarning: above, recencyFromItems: fromItems } = records.settings.reviews;
  return {
    ...{ writerId: writer, aboutId: about, start, end, startedAt, cited, comments: [] },
    // The workspace has it all from its first commit on.
    seen: { version: 1, at: startedAt, months, warning: { above, fromItems }, items },
  };
}

/** With a note of what whoever it is shared with sees of the evidence, as `review.share` takes it. */
function withShown<B extends Pick<ReviewBrief, 'seen' | 'cited' | 'start' | 'end' | 'aboutId'>>(
  brief: B,
  reader: PersonId,
  records: Records,
): B {
  const { aboutId, start, end, seen } = brief;
  const theirs = evidence(visibleRecords(records, reader).records, aboutId, {
    ...{ start, end, at: seen.at },
  });
  const nameOf = ({ kind, id = '' }: SeenItem) => `${kind} ${id}`;
  const known = new Set(theirs.items.map(nameOf));
  const noted = (item: SeenItem) => (known.has(nameOf(item)) ? { ...item, shown: true } : item);
  return {
    ...brief,
    seen: { ...seen, items: seen.items.map(noted) },
    cited: brief.cited.map(noted),
  };
}
