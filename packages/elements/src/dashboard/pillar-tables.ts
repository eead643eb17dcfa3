import { dayOf } from '@throughline/core';
import { insightsOf, titleOf } from './dash-view.ts';
import type { TableOf } from './table-view.ts';

/** Each pillar at the end of each of the last weeks, the last time now. */
const progress: TableOf = (view) => {
  const { figureTables: says, status: words } = view.messages;
  const zone = view.reading.records.settings.timeZone;
  return {
    columns: [says.pillar, says.day, says.progress, says.expected, says.status],
    rows: insightsOf(view)
      .strategyProgress()
      .pillars.flatMap(({ goalId, trend }) =>
        trend.map(({ at, progress: done, expected, status }) => [
          ...[titleOf(view, goalId), dayOf(at, zone), done ?? undefined],
          ...[expected, words[status]],
        ]),
      ),
  };
};

const freshness: TableOf = (view) => {
  const { figureTables: says } = view.messages;
  return {
    columns: [says.pillar, says.goal, says.reported, says.age],
    rows: insightsOf(view)
      .freshness()
      .pillars.flatMap(({ goalId, goals }) =>
        goals.map((each) => [
          ...[titleOf(view, goalId), titleOf(view, each.goalId)],
          ...[each.reportedAt ?? undefined, each.ageDays],
        ]),
      ),
  };
};

const confidence: TableOf = (view) => {
  const { figureTables: says } = view.messages;
  return {
    columns: [says.pillar, says.goal, says.confidence, says.before, says.weight],
    rows: insightsOf(view)
      .confidence()
      .pillars.flatMap(({ goalId, given }) =>
        given.map((each) => [
          ...[titleOf(view, goalId), titleOf(view, each.goalId), each.confidence],
          ...[each.before ?? undefined, each.share],
        ]),
      ),
  };
};

/** The tables of the figures that are told pillar by pillar. */
export const pillarTables = { progress, freshness, confidence };
