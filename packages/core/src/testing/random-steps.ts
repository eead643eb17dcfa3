import fc from 'fast-check';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import type { LiveCompany } from './live-company.ts';
import {
  checkInAt,
  goalAt,
  goalFields,
  moment,
  observationAt,
  report,
  sight,
  withCheckIns,
} from './random-company.ts';

/** Changes records; returns the goals that a board must be told of. */
type Change = (live: LiveCompany) => readonly GoalId[];
/** Changes records and tells a board, which says whose score differs. */
export type Step = (live: LiveCompany, board: Scoreboard) => readonly GoalId[];

const reported: fc.Arbitrary<Change> = report.map((fields) => (live) => {
  const { goals, checkIns } = live.lists;
  if (goals.length === 0) return [];
  const added = checkInAt(1000 + checkIns.length, goals.length, fields);
  const onGoal: CheckIn = { ...added, goalId: goals[fields.goal % goals.length]!.id };
  live.change(said(live, onGoal));
  return [onGoal.goalId];
});

/** What a check-in changes: itself, and the metric that its goal reads. */
export function said(
  { lists: { goals, checkIns, observations = [] } }: LiveCompany,
  made: CheckIn,
) {
  const all = withCheckIns(goals, [made], observations);
  return { checkIns: [...checkIns, made], observations: all };
}

/** Something is observed of a metric: whoever reads it is found by any one who does. */
const observed: fc.Arbitrary<Change> = sight.map((fields) => (live) => {
  const { observations = [] } = live.lists;
  const made = observationAt(1000 + observations.length, fields);
  live.change({ observations: [...observations, made] });
  return live.readersOf(made.metricId).slice(0, 1);
});

const edited: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), goalFields)
  .map(([choice, fields]) => (live) => {
    const { goals } = live.lists;
    if (goals.length === 0) return [];
    const place = choice % goals.length;
    const before = goals[place]!;
    const made = goalAt(Number(before.id.slice(1)), fields);
    // Half the time the links stay, so that the records can be taken in without beginning anew.
    const { continues, ...rest } = made;
    const kept = before.continues === undefined ? {} : { continues: before.continues };
    const moved = continues === undefined ? rest : made;
    const links = before.links.map((link, i) => ({ ...link, ...weightOf(made, i) }));
    const changed = choice % 2 ? moved : { ...rest, ...kept, links };
    live.change({ goals: goals.with(place, changed) });
    return [before.id];
  });

function weightOf({ links }: Goal, i: number) {
  const link = links[i];
  return link ? { weight: link.weight, role: link.role } : {};
}

const added: fc.Arbitrary<Change> = goalFields.map((fields) => (live) => {
  const { goals } = live.lists;
  const made = goalAt(Math.max(0, ...goals.map(({ id }) => Number(id.slice(1)) + 1)), fields);
  live.change({ goals: [...goals, made] });
  return [made.id];
});

const removed: fc.Arbitrary<Change> = fc.nat().map((choice) => (live) => {
  const { goals } = live.lists;
  const gone = goals[choice % Math.max(1, goals.length)];
  if (!gone) return [];
  live.change({ goals: goals.filter((each) => each !== gone) });
  return [gone.id];
});

const resettled: fc.Arbitrary<Step> = fc.boolean().map((isMean) => (live, board) => {
  live.change({ settings: { statusRollup: isMean ? 'mean' : 'worst' } });
  return board.update([]);
});

/** Another end of the year, another zone of a person: what they concern is named, as a workspace does. */
const recalendared: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('Europe/Oslo', 'Pacific/Auckland'))
  .map(([date, timeZone]) => (live, board) => {
    const { people = [], cycles = [], goals } = live.lists;
    const end = `2026-04-${String(date).padStart(2, '0')}`;
    live.change({
      people: people.map((person) => ({ ...person, timeZone })),
      cycles: cycles.map((cycle) => ('parentId' in cycle ? cycle : { ...cycle, end })),
    });
    return board.update(goals.map(({ id }) => id));
  });

const holidays: fc.Arbitrary<Step> = fc
  .integer({ min: 10, max: 28 })
  .map((date) => (live, board) => {
    live.change({
      workingCalendars: [{ id: 'free', weekend: [7], holidays: [`2026-04-${date}`] }],
    });
    return board.update([]);
  });

const moved: fc.Arbitrary<Step> = moment.map((at) => (_, board) => board.moveTo(at));

const change = fc.oneof(
  { arbitrary: reported, weight: 6 },
  { arbitrary: observed, weight: 3 },
  { arbitrary: edited, weight: 6 },
  added,
  removed,
);

/** One change after the other, of which a board is told at once. */
const told = (changes: fc.Arbitrary<readonly Change[]>): fc.Arbitrary<Step> =>
  changes.map((list) => (live, board) => board.update(list.flatMap((each) => each(live))));
const one = told(fc.tuple(change));
const several = told(fc.array(change, { minLength: 2, maxLength: 6 }));

/** Some changes, one after the other. */
export const steps = fc.array(
  fc.oneof(
    { arbitrary: one, weight: 17 },
    { arbitrary: several, weight: 4 },
    { arbitrary: moved, weight: 3 },
    { arbitrary: recalendared, weight: 2 },
    resettled,
    holidays,
  ),
  { minLength: 1, maxLength: 12 },
);
