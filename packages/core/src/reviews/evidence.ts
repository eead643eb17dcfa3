import { compareInstants, epochOf } from '../calendar.ts';
import { wasHeld } from '../conversations/meetings.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { EvidenceKind, EvidenceRef, PlacedEvidence } from '../schema/review.ts';
import { type ReviewPeriod, measuredPeriod } from './measured-period.ts';

/** What there is about somebody in a period. */
export interface Evidence {
  /** The months of the period in which they worked, as `2026-04`; see `MeasuredPeriod`. */
  readonly months: readonly string[];
  /** By when each falls, then by kind and id. */
  readonly items: readonly PlacedEvidence[];
}

/** The kinds of evidence, in the order in which they stand at the same moment. */
export const evidenceKinds: readonly EvidenceKind[] = [
  ...(['check-in', 'grade', 'feedback', 'recognition', 'meeting', 'action'] as const),
];

/**
 * What there is about somebody in a period, as far as the records show it: whoever asks gives the records as
 * they may see them.
 *
 * - check-ins on their goals and those of teams that they lead, whoever made them, and their own on other goals.
 *   A correction takes the place of what it corrects, and stands where that stood;
 * - these goals when they were closed;
 * - feedback about them and recognition of them, but for what was taken back or has lost its words;
 * - meetings of their series that somebody said were held, unless the other one objected;
 * - actions that they own, when they were done.
 *
 * Anonymous texts, phases and private notes are never among them.
 *
 * @returns No items and no months for nobody, and where nothing of the period is theirs.
 * @throws As `measuredPeriod`.
 *
 * @example
 * evidence(workspace.records, 'mia' as PersonId, { start: '2026-01-01', end: '2026-12-31' }).items[0];
 * // { kind: 'feedback', id: 'f1', at: '2026-01-08T09:00:00Z', day: '2026-01-08', u: 0.019… }
 */
export function evidence(records: Records, personId: PersonId, period: ReviewPeriod): Evidence {
  const measured = measuredPeriod(records, personId, period);
  if (!measured || !records.people.has(personId)) return { months: [], items: [] };
  const until = period.at === undefined ? Infinity : epochOf(period.at);
  const found = [
    ...checkInsOf(records, personId, until),
    ...gradesOf(records, personId),
    ...wordsAbout(records, personId),
    ...meetingsAndActions(records, personId),
  ];
  const items = found
    .filter(({ at }) => measured.holds(at))
    .map((item) => ({ ...item, ...measured.placeOf(item.at) }));
  return { months: measured.months, items: items.sort(compareEvidence) };
}

/** By when it falls, then by kind and id. */
export function compareEvidence(
  a: Pick<EvidenceRef, 'kind' | 'at'> & { readonly id?: string },
  b: Pick<EvidenceRef, 'kind' | 'at'> & { readonly id?: string },
): number {
  const byKind = evidenceKinds.indexOf(a.kind) - evidenceKinds.indexOf(b.kind);
  const [idA, idB] = [a.id ?? '', b.id ?? ''];
  return compareInstants(a.at, b.at) || byKind || (idA < idB ? -1 : Number(idA > idB));
}

/** Their own goals, and those of teams for which they stand as the lead. */
function goalsOf({ goalsOf: owned, rhythm }: Records, personId: PersonId): ReadonlySet<GoalId> {
  const teams = rhythm.teamsLedBy(personId);
  return new Set([personId, ...teams].flatMap((ownerId) => owned(ownerId)));
}

/** Who has reported on which goal is kept nowhere, so all goals are looked through. */
function checkInsOf(records: Records, personId: PersonId, until: number): readonly EvidenceRef[] {
  const own = goalsOf(records, personId);
  const found: EvidenceRef[] = [];
  for (const goalId of records.goals.keys()) {
    const all = records.checkInsOf(goalId);
    const isOwn = own.has(goalId);
    if (!isOwn && !all.some(({ by }) => by === personId)) continue;
    for (const { id, by } of standingCheckIns(all, until)) {
      if (!isOwn && by !== personId) continue;
      found.push({ kind: 'check-in', id, under: goalId, at: firstMade(all, id) });
    }
  }
  return found;
}

/** When the first of a check-in and those that it corrects was made. */
function firstMade(all: readonly CheckIn[], id: string): Instant {
  const byId = new Map<string, CheckIn>(all.map((checkIn) => [checkIn.id, checkIn]));
  const seen = new Set<string>();
  let first = byId.get(id) as CheckIn;
  for (;;) {
    seen.add(first.id);
    const before = first.replaces === undefined ? undefined : byId.get(first.replaces);
    if (!before || seen.has(before.id)) return first.at;
    first = before;
  }
}

function gradesOf(records: Records, personId: PersonId): readonly EvidenceRef[] {
  return [...goalsOf(records, personId)].flatMap((id) => {
    const goal = records.goals.get(id);
    if (goal?.state !== 'closed' || !goal.outcome) return [];
    return { kind: 'grade' as const, id, at: goal.outcome.at };
  });
}

function wordsAbout({ growth }: Records, personId: PersonId): readonly EvidenceRef[] {
  const said = growth.feedbackAbout(personId).filter(({ text }) => text !== undefined);
  const thanks = growth
    .recognitionsTo(personId)
    .filter(({ text, withdrawnAt }) => text !== undefined && withdrawnAt === undefined);
  return [
    ...said.map(({ id, at }) => ({ kind: 'feedback' as const, id, at })),
    ...thanks.map(({ id, at }) => ({ kind: 'recognition' as const, id, at })),
  ];
}

function meetingsAndActions({ rhythm }: Records, personId: PersonId): readonly EvidenceRef[] {
  return rhythm.seriesOf(personId).flatMap((under) => {
    const held = rhythm.meetingsOf(under).filter(wasHeld);
    const done = rhythm
      .actionItemsOf(under)
      .filter(({ ownerId, text }) => ownerId === personId && text !== undefined);
    return [
      ...held.map(({ id, at }) => ({ kind: 'meeting' as const, id, under, at })),
      ...done.flatMap(({ id, ended }) =>
        ended?.as === 'done' ? [{ kind: 'action' as const, id, under, at: ended.at }] : [],
      ),
    ];
  });
}
