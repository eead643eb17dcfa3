import { recordsFrom } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import type { Settings } from '../schema/settings.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';

/** Half way through the days of the goals below: expected progress is 0.5. */
export const half = '2026-04-06T00:00:00Z';

/** A goal from 1 to 10 April 2026, owned by nobody who is there, hence in UTC. */
export function goal(id: string, fields: object = {}): Goal {
  return parseRecord('goals', {
    id,
    title: id,
    kind: 'objective',
    ownerId: 'p1',
    start: '2026-04-01',
    due: '2026-04-10',
    ...fields,
  });
}

/** A key result from 0 to 100 under a parent. */
export function keyResult(id: string, parentId: string, fields: object = {}): Goal {
  const measure = { kind: 'number', start: 0, target: 100 };
  return goal(id, { kind: 'key-result', links: [{ parentId }], measure, ...fields });
}

/** A check-in of 4 April 2026, 09:00. */
export function checkIn(id: string, goalId: string, fields: object = {}): CheckIn {
  const at = '2026-04-04T09:00:00Z';
  return parseRecord('checkIns', { id, goalId, by: 'p1', at, asOf: '2026-04-04', ...fields });
}

/** An observation of the metric `m` of 4 April 2026, 09:00, by a system. */
export function observation(id: string, fields: object = {}): Observation {
  const about = { metricId: 'm', by: 'p1', source: 'a system' };
  const when = { at: '2026-04-04T09:00:00Z', asOf: '2026-04-04' };
  return parseRecord('observations', { id, ...about, ...when, ...fields });
}

/** The settings of a new workspace, but for those given. */
export function settingsWith(fields: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(), ...fields };
}

/** Lists of records that a test is about. */
export interface Given {
  readonly goals: readonly Goal[];
  readonly checkIns?: readonly CheckIn[];
  readonly observations?: readonly Observation[];
  readonly metrics?: readonly object[];
  readonly workingCalendars?: readonly object[];
  readonly settings?: Partial<Settings>;
  readonly people?: readonly object[];
  readonly teams?: readonly object[];
  readonly cycles?: readonly object[];
}

/** The lists as records. */
export function recordsOf(given: Given) {
  const { settings, people, teams, cycles, metrics, workingCalendars, ...lists } = given;
  return recordsFrom({
    ...lists,
    settings: settingsWith(settings),
    people: (people ?? []).map((person) => parseRecord('people', person)),
    teams: (teams ?? []).map((team) => parseRecord('teams', team)),
    cycles: (cycles ?? []).map((cycle) => parseRecord('cycles', cycle)),
    metrics: (metrics ?? []).map((metric) => parseRecord('metrics', metric)),
    workingCalendars: (workingCalendars ?? []).map((each) => parseRecord('workingCalendars', each)),
  });
}

/** Scores half way, or at another moment. */
export function boardOf(given: Given, at = half) {
  const records = recordsOf(given);
  const board = createScoreboard(records, at);
  const scoreOf = (id: string) => {
    const score = board.scoreOf(id as GoalId);
    if (!score) throw new TypeError(`There is no goal ${id}.`);
    return score;
  };
  return { records, board, scoreOf };
}

/** The progress of a goal that has one. */
export function progressOf(given: Given, id: string, at = half): number {
  const { progress } = boardOf(given, at).scoreOf(id);
  if (progress.kind !== 'scored') throw new TypeError(`${id} is ${progress.kind}.`);
  return progress.progress;
}

/** An objective `o` over key results, each with its own fields and, if any, a value of 0 to 100. */
export function over(...children: [fields: object, value?: number][]) {
  const goals = children.map(([fields], i) => keyResult(`k${i}`, 'o', fields));
  const checkIns = children.flatMap(([, value], i) =>
    value === undefined ? [] : [checkIn(`c${i}`, `k${i}`, { value })],
  );
  return { goals: [goal('o'), ...goals], checkIns };
}

/** The one link to `o`. */
export function weighing(weight: number, role = 'contributes') {
  return { links: [{ parentId: 'o', weight, role }] };
}
