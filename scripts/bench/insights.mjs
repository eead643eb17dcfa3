// I1 to I11: the figures about goals, and what changed in a week, in companies of several sizes. Those that count are
// measured beside one plain pass over the same goals with all they link to and their scores, those that score other
// moments or parts of the company beside scoring it once. Each may take a number of these, the same at any size.
import {
  calendarReady,
  createScoreboard,
  difference,
  goalInsights,
  insightView,
  recordsFrom,
} from '@throughline/core';
import { interleave, row } from './measure.mjs';

const at = '2026-05-16T12:00:00Z';
const weekBefore = '2026-05-09T12:00:00Z';
const goalsEach = 5;
const reportsEach = 7;
const pillars = 5;
const weeks = 6;
/** One of them alone is too short to be timed among other work. */
const passes = 10;

/** Figures by name, each with what it is measured beside and how many times that it may take. */
const figures = {
  'status distribution': ['pass', 10, (insights) => insights.statusDistribution().cells],
  alignment: ['pass', 20, (insights) => [insights.alignment()]],
  coverage: ['pass', 10, (insights) => [insights.coverage()]],
  freshness: ['pass', 40, (insights) => insights.freshness().pillars],
  divergence: ['pass', 20, (insights) => [insights.divergence()]],
  leverage: ['pass', 20, (insights) => insights.leverage('pillar-0').leaves],
  movers: ['scoring', 4, (insights) => [insights.movers()]],
  confidence: ['scoring', 8, (insights) => insights.confidence().pillars],
  'strategy progress': ['scoring', 12, (insights) => insights.strategyProgress().pillars],
  forecast: ['scoring', 40, (insights) => insights.forecast().pillars],
  'what changed in a week': ['scoring', 8, (_, before, now) => difference(before, now).goals],
};

/** The rows of the table for companies of these many people with five goals each. */
export async function benchInsights(sizes) {
  await calendarReady();
  const rows = [];
  for (const size of sizes) rows.push(...(await rowsFor(size)));
  return rows;
}

async function rowsFor(size) {
  const { before, records } = companyOf(size);
  const view = insightView(records, createScoreboard(records, at));
  const earlier = insightView(before, createScoreboard(before, weekBefore));
  const insights = goalInsights(view);
  const subjects = {
    pass: () => repeat(passes, () => plainPass(records, view.scores())),
    scoring: () => createScoreboard(records, at),
  };
  for (const [name, [, , figure]] of Object.entries(figures)) {
    subjects[name] = () => atLeastOne(figure(insights, earlier, view));
  }
  const rounds = size < 5e3 ? 9 : size < 5e4 ? 3 : 1;
  const times = await interleave(subjects, { rounds, warmup: 1 });
  const limits = { pass: times.pass / passes, scoring: times.scoring };
  return Object.entries(figures).map(([name, [beside, most]], index) =>
    row(`I${index + 1}`, name, size, times[name], limits[beside], `<= ${most} x ${beside}`),
  );
}

function repeat(times, work) {
  for (let time = 0; time < times; time++) work();
}

function atLeastOne(found) {
  if (found.length === 0) throw new Error('nothing was found');
}

/** What no figure can do without: each goal, its links and check-ins, and its score. */
function plainPass(records, scores) {
  let sum = 0;
  for (const goal of records.goals.values()) {
    for (const link of goal.links) sum += link.weight;
    sum += records.childrenOf(goal.id).length + records.checkInsOf(goal.id).length;
    sum += scores.scoreOf(goal.id).expected;
  }
  if (!(sum > 0)) throw new Error('nothing was summed up');
}

/** A company, and as it was a week before, when a tenth of its goals were aligned otherwise. */
function companyOf(size) {
  const people = Array.from({ length: size }, (_, index) => personAt(index));
  const goals = [...Array.from({ length: pillars }, (_, index) => pillarAt(index))];
  for (let index = 0; index < size; index++) {
    for (let number = 0; number < goalsEach; number++) goals.push(goalAt(index, number));
  }
  const checkIns = goals.filter(({ measure }) => measure).flatMap(checkInsOn);
  const teams = Array.from({ length: Math.ceil(size / 8) }, (_, index) => ({
    ...{ id: `t-${index}`, name: 'x', leadId: `p-${index}` },
    ...(index > 0 && { parentId: `t-${Math.floor((index - 1) / reportsEach)}` }),
  }));
  const cycles = [
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30', state: 'active' },
  ];
  const lists = { people, teams, cycles };
  return {
    records: recordsFrom({ ...lists, goals, checkIns }),
    before: recordsFrom({
      ...lists,
      goals: goals.map((goal, index) => (index % 10 === 9 ? otherwise(goal) : goal)),
      checkIns: checkIns.filter((each) => each.at <= weekBefore),
    }),
  };
}

function personAt(index) {
  return {
    ...{ id: `p-${index}`, name: 'x', timeZone: 'UTC', active: true, roles: ['member'] },
    ...{ teamId: `t-${Math.floor(index / 8)}` },
    ...(index > 0 && { managerId: `p-${Math.floor((index - 1) / reportsEach)}` }),
  };
}

function otherwise(goal) {
  return { ...goal, links: goal.links.map((link) => ({ ...link, weight: link.weight + 1 })) };
}

function pillarAt(index) {
  return goalOf(`pillar-${index}`, { kind: 'pillar', ownerId: 'p-0', due: '2028-12-31' });
}

/** An objective under one of the manager, or a pillar at the top, and its key results. */
function goalAt(index, number) {
  const ownerId = `p-${index}`;
  if (number > 0) {
    const measure = { kind: 'number', start: 0, target: 100 };
    return goalOf(`${ownerId}-${number}`, {
      ...{ kind: 'key-result', ownerId, measure },
      links: [linkTo(`${ownerId}-0`, 1 + (number % 3))],
    });
  }
  const manager = Math.floor((index - 1) / reportsEach);
  const parentId = index <= reportsEach ? `pillar-${index % pillars}` : `p-${manager}-0`;
  return goalOf(`${ownerId}-0`, {
    kind: 'objective',
    ownerId,
    driver: 'both',
    links: [linkTo(parentId, 1)],
  });
}

function linkTo(parentId, weight) {
  return { parentId, weight, role: 'contributes' };
}

function goalOf(id, fields) {
  return {
    ...{ id, title: id, contributors: [], observers: [], start: '2026-04-01', due: '2026-06-30' },
    ...{ ambition: 'committed', state: 'active', visibility: 'public', links: [], driver: 'auto' },
    ...{ tags: [], ...fields },
  };
}

/** Six weeks of them on every key result, with a status now and then. */
function checkInsOn({ id: goalId, ownerId: by }, index) {
  return Array.from({ length: weeks }, (_, week) => {
    const day = new Date(Date.UTC(2026, 3, 6 + 7 * week + (index % 5))).toISOString().slice(0, 10);
    return {
      ...{ id: `c-${goalId}-${week}`, goalId, by, at: `${day}T09:00:00Z`, asOf: day },
      ...{ value: week * 9 + (index % 7), confidence: 0.4 + (index % 5) / 10 },
      ...(index % 4 === 0 && { status: 'on-track' }),
    };
  });
}
