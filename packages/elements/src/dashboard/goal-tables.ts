import { insightsOf, nameOf, titleOf } from './dash-view.ts';
import { findingsIn } from './next-view.ts';
import type { TableOf } from './table-view.ts';

/** All that moved in the last week, not only the first few. */
const movers: TableOf = (view) => {
  const { figureTables: says } = view.messages;
  return {
    columns: [says.goal, says.before, says.progress, says.change],
    rows: insightsOf(view)
      .movers({ limit: view.reading.records.goals.size })
      .goals.map(({ goalId, before, after, change }) => [
        ...[titleOf(view, goalId), before, after, change],
      ]),
  };
};

/** What would move each pillar, then what is worth a look. */
const next: TableOf = (view) => {
  const { figureTables: says, findingKinds } = view.messages;
  const { pillars } = insightsOf(view).strategyProgress();
  const gains = pillars.flatMap(({ goalId }) =>
    insightsOf(view)
      .leverage(goalId)
      .leaves.flatMap((leaf) =>
        leaf.goalId === null
          ? []
          : [[titleOf(view, goalId), titleOf(view, leaf.goalId), '', leaf.gain]],
      ),
  );
  const findings = findingsIn(view).flatMap(({ rule, goalIds }) =>
    goalIds.map((goalId) => ['', titleOf(view, goalId), findingKinds[rule], undefined]),
  );
  return {
    columns: [says.pillar, says.goal, says.what, says.gain],
    rows: [...gains, ...findings],
  };
};

const status: TableOf = (view) => {
  const { figureTables: says, status: words, kind: kinds, dashboard } = view.messages;
  return {
    columns: [says.status, says.kind, says.team, says.goals],
    rows: insightsOf(view)
      .statusDistribution()
      .cells.map(({ status: at, kind, teamId, count }) => [
        ...[words[at], kinds[kind]],
        ...[teamId === null ? dashboard.noTeam : nameOf(view, teamId), count],
      ]),
  };
};

const divergence: TableOf = (view) => {
  const { figureTables: says, status: words } = view.messages;
  const { better, worse } = insightsOf(view).divergence();
  return {
    columns: [says.goal, says.said, says.pace, says.progress, says.expected],
    rows: [...better, ...worse].map(({ goalId, reported, pace, progress, expected }) => [
      ...[titleOf(view, goalId), words[reported], words[pace], progress, expected],
    ]),
  };
};

/** The tables of the figures that are told goal by goal. */
export const goalTables = { movers, next, status, divergence };
