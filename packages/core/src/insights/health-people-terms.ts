import type { SnapshotCell } from '../schema/figure-snapshot.ts';
import type { HealthTerm } from '../schema/settings.ts';
import type { PeopleFigureName } from './figure.ts';
import { highestShare, lowestShare } from './people-cells.ts';
import { type PeopleFigures, cellIn } from './people-report.ts';
import type { HealthTermInput, LowGroup } from './programme-health.ts';

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
    const groups = lowGroups(month, everyone);
    const share = outOfBounds(everyone.value);
    const causes = share < 1 ? [{ kind: 'people' as const, period: month.period, groups }] : [];
    return { term, share, causes };
  });
}

/** What is at the bounds of what is shown is taken for all or none. */
function outOfBounds(share: number): number {
  if (share >= highestShare) return 1;
  return share <= lowestShare ? 0 : share;
}

function lowGroups({ cells }: PeopleFigures, everyone: SnapshotCell): readonly LowGroup[] {
  return cells
    .flatMap(({ figure, teamId, value }) =>
      figure === everyone.figure && teamId !== undefined && value < everyone.value
        ? [{ teamId, share: value }]
        : [],
    )
    .sort((a, b) => a.share - b.share || (a.teamId < b.teamId ? -1 : 1));
}
