import { activePerson } from '../access/can-see-goal.ts';
import { workspaceZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { type PeriodKind, lastEnded, periodsBefore } from '../insights/ended-periods.ts';
import { healthGoalTerms } from '../insights/health-goal-terms.ts';
import { healthPeopleTerms } from '../insights/health-people-terms.ts';
import {
  type PeopleFigures,
  awaitedFigures,
  givenFiguresOf,
  keptFiguresOf,
  peopleFiguresOf,
} from '../insights/people-report.ts';
import { type ProgrammeHealth, programmeHealth } from '../insights/programme-health.ts';
import type { InsightView } from '../insights/seen-state.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';

/** The figures of a dashboard that are about people, in whole or in part. */
export interface PeopleInsights {
  /**
   * What people said and did in the last month, or quarter, that was over: the same for every viewer in the
   * workspace, `null` for whoever is not in it. Until `figures.take` has kept it there are no cells, and `awaits`
   * is what to run; a past workspace has `null` then. Plain data that is shown as a whole is worked out at once.
   *
   * @throws PerfError `invalid-input` for another kind of period.
   */
  people(kind?: PeriodKind): PeopleFigures | null;
  /**
   * The same of the last months, or quarters, that were over, the earliest first: of each what was kept of it, else
   * no cells, and what is to be run as `awaits`, which may be refused where it is too long ago. None for whoever is
   * not in the workspace; of a past workspace and of plain data those that were kept alone.
   *
   * @param count - How many periods, at most 120.
   * @throws As `people`.
   */
  peopleOver(kind: PeriodKind, count: number): readonly PeopleFigures[];
  /** How well the programme is kept up, by the goals in view and by what is published about people. */
  programmeHealth(): ProgrammeHealth;
}

/** Whose figures they are, and of which moment. */
export interface PeopleInsightsOptions {
  /** Absent: whoever was given the records. */
  readonly viewer: PersonId | undefined;
  now(): Instant;
  /** For a past workspace all records of the present: what was kept since counts. */
  readonly present?: Records;
  /**
   * Whether the storage has the figures of a period. What is still on its way to it is worked out anew where others
   * were first, and would be one more look. Where it is left out, it has all that there are.
   */
  isStored?(period: string): boolean;
}

/**
 * Answers from all records: of people with what was kept, and with nothing else, since two looks at figures that
 * were worked out at different moments could be subtracted.
 *
 * @param all - All records, live, or those of a past workspace.
 * @param view - What the viewer sees of goals, and what scores come from.
 */
export function peopleInsights(
  all: Records,
  view: () => InsightView,
  { viewer, now, present, isStored = () => true }: PeopleInsightsOptions,
): PeopleInsights {
  const given = new Map<string, PeopleFigures>();
  function people(kind: PeriodKind = 'month'): PeopleFigures | null {
    const current = present ?? all;
    if (viewer === undefined) return givenOnce(kind);
    if (!activePerson(viewer, current)) return null;
    const period = lastEnded(kind, now(), workspaceZone(current));
    if (!isStored(period.id)) return awaitedFigures(period, current);
    const figures = peopleFiguresOf(current, kind, now());
    return present && !figures.isFrozen ? null : figures;
  }
  /** Plain data does not change, and counting it takes a while. */
  function givenOnce(kind: PeriodKind): PeopleFigures {
    const { id } = lastEnded(kind, now(), workspaceZone(all));
    const figures = given.get(id) ?? givenFiguresOf(all, kind, now());
    given.set(id, figures);
    return figures;
  }
  return {
    people,
    peopleOver: (kind, count) => {
      if (viewer !== undefined && !activePerson(viewer, present ?? all)) return [];
      const found = figuresOver(present ?? all, kind, { count, now: now(), isStored });
      return present || viewer === undefined ? found.filter(({ isFrozen }) => isFrozen) : found;
    },
    programmeHealth() {
      const seen = view();
      const terms = [...healthGoalTerms(seen), ...healthPeopleTerms(people())];
      return programmeHealth({ terms, weights: all.settings.healthWeights });
    },
  };
}

interface Over {
  readonly count: number;
  readonly now: Instant;
  readonly isStored: (period: string) => boolean;
}

/** Of each of the last periods what was kept, else what is to be run. */
function figuresOver(records: Records, kind: PeriodKind, { count, now, isStored }: Over) {
  const periods = periodsBefore(kind, now, { count, zone: workspaceZone(records) });
  return periods.map((period) =>
    isStored(period.id) ? keptFiguresOf(records, period) : awaitedFigures(period, records),
  );
}
