import { activePerson } from '../access/can-see-goal.ts';
import { workspaceZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { type PeriodKind, lastEnded } from '../insights/ended-periods.ts';
import { healthGoalTerms } from '../insights/health-goal-terms.ts';
import { healthPeopleTerms } from '../insights/health-people-terms.ts';
import { type PeopleFigures, peopleFiguresOf } from '../insights/people-report.ts';
import { type ProgrammeHealth, programmeHealth } from '../insights/programme-health.ts';
import type { InsightView } from '../insights/seen-state.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';

/** The figures of a dashboard that are about people, in whole or in part. */
export interface PeopleInsights {
  /**
   * What people said and did in the last month, or quarter, that was over: the same for every viewer in the
   * workspace, `null` for whoever is not in it. Until `figures.take` has kept it, what was worked out first stays
   * for as long as the workspace is open; a past workspace has `null` where nothing was kept.
   *
   * @throws PerfError `invalid-input` for another kind of period.
   */
  people(kind?: PeriodKind): PeopleFigures | null;
  /** How well the programme is kept up, by the goals in view and by what is published about people. */
  programmeHealth(): ProgrammeHealth;
}

/** Whose figures they are, and of which moment. */
export interface PeopleInsightsOptions {
  /** Absent: whoever was given the records. */
  readonly viewer: PersonId | undefined;
  now(): Instant;
  /**
   * For a past workspace all records of the present: what was kept since counts, and nothing is worked out, which
   * would be one more look.
   */
  readonly present?: Records;
}

/**
 * Answers from all records. Nothing of it is worked out a second time while the records change, since two looks at
 * figures that were not kept could be subtracted.
 *
 * @param all - All records, live, or those of a past workspace.
 * @param view - What the viewer sees of goals, and what scores come from.
 */
export function peopleInsights(
  all: Records,
  view: () => InsightView,
  { viewer, now, present }: PeopleInsightsOptions,
): PeopleInsights {
  const first = new Map<string, PeopleFigures>();
  function people(kind: PeriodKind = 'month'): PeopleFigures | null {
    const current = present ?? all;
    if (viewer !== undefined && !activePerson(viewer, current)) return null;
    const { id } = lastEnded(kind, now(), workspaceZone(current));
    if (current.growth.figureSnapshots.has(id)) return peopleFiguresOf(current, kind, now());
    if (present) return null;
    let figures = first.get(id);
    if (!figures) first.set(id, (figures = peopleFiguresOf(all, kind, now())));
    return figures;
  }
  return {
    people,
    programmeHealth() {
      const seen = view();
      const terms = [...healthGoalTerms(seen), ...healthPeopleTerms(people())];
      return programmeHealth({ terms, weights: all.settings.healthWeights });
    },
  };
}
