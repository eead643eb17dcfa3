import type { Share } from '@throughline/core';
import { insightsOf, nameOf, titleOf } from './dash-view.ts';
import type { TableOf, TableView } from './table-view.ts';

const alignment: TableOf = (view) => {
  const { figureTables: says, dashboard } = view.messages;
  const { rest } = insightsOf(view).alignment();
  return {
    columns: [says.goal, says.what],
    rows: rest.map(({ goalId, supports }) => [
      titleOf(view, goalId),
      supports ? dashboard.onlySupports : dashboard.notAligned,
    ]),
  };
};

/** The three shares, then who and what they leave out. */
const coverage: TableOf = (view) => {
  const { figureTables: says } = view.messages;
  const { pillars, people, teams } = insightsOf(view).coverage();
  return {
    columns: [says.what, says.counted, says.of, says.name],
    rows: [
      ...[pillars, people, teams].map(({ share }, at) => shareRow(share, at, view)),
      ...pillars.without.map((id) => leftOut(titleOf(view, id), view)),
      ...[...people.without, ...teams.without].map((id) => leftOut(nameOf(view, id), view)),
    ],
  };
};

function shareRow(share: Share, at: number, { messages }: TableView) {
  const { covered } = messages.dashboard;
  const [count, of] = share.kind === 'no-data' ? [0, 0] : [share.count, share.of];
  const says = [covered.pillars, covered.people, covered.teams][at];
  return [says?.(String(count), String(of)) ?? '', count, of, ''];
}

function leftOut(name: string, { messages }: TableView) {
  return [messages.dashboard.none, undefined, undefined, name];
}

const health: TableOf = (view) => {
  const { figureTables: says, dashboard } = view.messages;
  const found = insightsOf(view).programmeHealth();
  const parts = found.kind === 'health' ? found.parts : [];
  return {
    columns: [says.what, says.share, says.weight, says.lost],
    rows: [
      ...parts.map(({ term, share, weight, lost }) => [dashboard.terms[term], share, weight, lost]),
      ...found.leftOut.map((term) => [dashboard.terms[term], undefined, undefined, undefined]),
    ],
  };
};

/** The tables of the figures that are shares of something. */
export const shareTables = { alignment, coverage, health };
