import type { SnapshotCell } from '../schema/figure-snapshot.ts';
import type { HealthTerm } from '../schema/settings.ts';
import type { PeopleFigureName } from './figure.ts';
import { type PeopleFigures, cellIn } from './people-report.ts';
import type { HealthCause, HealthTermInput, LowGroup } from './programme-health.ts';
import { shareBound } from './share-bound.ts';

const figureOf: readonly (readonly [HealthTerm, PeopleFigureName])[] = [
  ['check-ins', 'check-ins-on-time'],
  ['conversations', 'one-on-ones-held'],
  ['feedback', 'gave-feedback'],
  ['recognition', 'recognised'],
];

/**
 * The terms of programme health that are about people: of what is published for everyone, and of nothing else, so
 * that they are the same for every viewer. Each names the teams in which its figure is lower.
 *
 * @param month - `null` where there are no figures.
 * @returns Throws nothing.
 */
export function healthPeopleTerms(month: PeopleFigures | null): readonly HealthTermInput[] {
  return figureOf.map(([term, figure]) => {
    const everyone = month && cellIn(month, figure);
    if (!everyone) return { term, share: null, causes: [] };
    const share = taken(everyone.value);
    return { term, share, causes: share < 1 ? [causeOf(month, everyone)] : [] };
  });
}

/** What is at the bounds of what is shown is taken for all or none. */
function taken(share: number): number {
  const bound = shareBound(share);
  if (bound === 'at-least') return 1;
  return bound === 'at-most' ? 0 : share;
}

function causeOf({ period, cells }: PeopleFigures, everyone: SnapshotCell): HealthCause {
  const { figure, value: ofAll } = everyone;
  const teams = cells.flatMap(({ teamId, ...cell }) =>
    cell.figure === figure && teamId !== undefined ? [{ teamId, share: cell.value }] : [],
  );
  const low = teams
    .filter(({ share }) => share < ofAll)
    .sort((a, b) => a.share - b.share || (a.teamId < b.teamId ? -1 : 1));
  const isAlike = teams.length > 0 && teams.every(({ share }) => share === ofAll);
  const isWithheld = low.length === 0 && !isAlike;
  return {
    ...{ kind: 'people', period, groups: low.map(withBound) },
    ...(isWithheld && { withheld: true }),
  };
}

function withBound(group: LowGroup): LowGroup {
  const bound = shareBound(group.share);
  return bound ? { ...group, bound } : group;
}
