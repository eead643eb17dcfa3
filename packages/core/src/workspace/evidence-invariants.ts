import type { EvidenceRef, SeenItem } from '../schema/review.ts';
import { notFound } from './references.ts';
import type { Everything } from './state.ts';

const singular: Readonly<Record<EvidenceRef['kind'], string>> = {
  'check-in': 'check-in',
  grade: 'goal',
  feedback: 'feedback',
  recognition: 'recognition',
  meeting: 'meeting',
  action: 'action',
};

/**
 * Checks that each piece of evidence is there, on the goal or series that it says.
 *
 * @throws PerfError `not-found` with the first one that is not.
 */
export function assertEvidence(records: Everything, items: readonly SeenItem[]): void {
  const listed = new Map<string, ReadonlySet<string>>();
  /** The ids of what is on a goal or series, gathered once for all evidence that is on it. */
  const isOn = (
    { kind, id, under = '' }: EvidenceRef,
    list: readonly { readonly id: string }[],
  ) => {
    const key = `${kind} ${under}`;
    const ids = listed.get(key) ?? new Set(list.map((record) => record.id));
    listed.set(key, ids);
    return ids.has(id);
  };
  for (const item of items) {
    const { id, kind, at, under } = item;
    // What it was on is gone for good, and it names nothing.
    if (id === undefined && under === undefined) continue;
    const ref = { id: id ?? '', kind, at, ...(under !== undefined && { under }) };
    if (id === undefined || !isThere(records, ref, isOn)) throw notFound(singular[kind], ref.id);
  }
}

function isThere(
  { goals, growth, rhythm, checkInsOf }: Everything,
  item: EvidenceRef,
  isOn: (item: EvidenceRef, list: readonly { readonly id: string }[]) => boolean,
): boolean {
  const [id, under] = [item.id as never, item.under as never];
  switch (item.kind) {
    case 'check-in':
      return isOn(item, checkInsOf(under));
    case 'grade':
      return goals.has(id);
    case 'feedback':
      return growth.feedback.has(id);
    case 'recognition':
      return growth.recognitions.has(id);
    case 'meeting':
      return isOn(item, rhythm.meetingsOf(under));
    case 'action':
      return isOn(item, rhythm.actionItemsOf(under));
  }
}
