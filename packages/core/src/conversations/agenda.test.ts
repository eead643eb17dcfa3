import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  actionOf,
  agendaOf,
  agendaRecords,
  heldAt,
  inShort,
  ofMia,
  pointOf,
  said,
} from '../testing/agenda-company.ts';
import { agendaText } from '../testing/agenda-words.ts';
import { seriesId } from '../testing/conversations.ts';
import { agendaRules } from './agenda-line.ts';

const { measure: _measure, ...parsedPlan } = ofMia('plan');

/** Expected progress is 0.36 on 4 May and 0.52 on 18 May. */
const worse = [said('a', '2026-05-01', 40), said('a', '2026-05-15', 30)];
const better = [said('b', '2026-05-01', 10), said('b', '2026-05-15', 60)];

describe('the lines of an agenda', () => {
  it('[CO34] name goals whose status is another than at the last meeting, the worst first', () => {
    const c = [said('c', '2026-05-01', 40), said('c', '2026-05-15', 42)];
    const goals = ['a', 'b', 'c', 'd'].map((id) => ofMia(id));
    const same = [said('d', '2026-05-01', 40), said('d', '2026-05-15', 55)];
    const lines = agendaOf({ goals, checkIns: [...worse, ...better, ...c, ...same] });
    assert.deepEqual(inShort(lines), ['status-worse a', 'status-worse c', 'status-better b']);
    const [first] = lines;
    const since = '2026-05-04T10:00:00Z';
    assert.deepEqual(first?.reason, {
      key: 'agenda.status-worse',
      values: { goalId: 'a', from: 'on-track', to: 'off-track', since },
    });
    assert.deepEqual([first.minutes, first.subject], [6, { kind: 'goal', goalId: 'a' }]);
  });

  it('[CO34] name goals that were closed since then', () => {
    const outcome = { by: 'mia', proposed: 0.7, at: '2026-05-10T09:00:00Z' };
    const closed = ofMia('a', { state: 'closed', outcome });
    const before = ofMia('b', {
      state: 'closed',
      outcome: { ...outcome, at: '2026-05-01T09:00:00Z' },
    });
    const checkIns = [said('a', '2026-05-01', 70), said('b', '2026-04-30', 70)];
    assert.deepEqual(inShort(agendaOf({ goals: [closed, before], checkIns })), ['goal-ended a']);
  });

  it('[CO34] name goals without a report for too long, the longest first, and those never reported on', () => {
    const goals = ['a', 'b', 'c'].map((id) => ofMia(id));
    const checkIns = [said('a', '2026-04-20', 30), said('b', '2026-04-10', 30)];
    const late = [ofMia('late', { start: '2026-05-10' }), parsedPlan];
    const lines = agendaOf({ goals: [...goals, ...late], checkIns }, { limits: { perRule: 3 } });
    assert.deepEqual(inShort(lines), ['goal-stale c', 'goal-stale b', 'goal-stale a']);
    assert.deepEqual(
      lines.map(({ reason }) => 'reportedAt' in reason.values && reason.values.reportedAt),
      [null, '2026-04-10T09:00:00.000Z', '2026-04-20T09:00:00.000Z'],
    );
  });

  it('[CO34] name goals that are said to do better than they do, not those said to do worse', () => {
    const goals = ['a', 'b'].map((id) => ofMia(id));
    const checkIns = [
      said('a', '2026-05-01', 10, { status: 'on-track' }),
      said('a', '2026-05-15', 12, { status: 'on-track' }),
      said('b', '2026-05-15', 60, { status: 'off-track' }),
    ];
    const [line, ...others] = agendaOf({ goals, checkIns });
    assert.deepEqual([line?.rule, others], ['reported-better', []]);
    assert.deepEqual(
      line?.reason.key === 'agenda.reported-better' && line.reason.values.pace,
      'off-track',
    );
  });

  it('[CO34] name open actions: overdue ones, then those due soon, then the others', () => {
    const actionItems = [
      actionOf('later', { due: '2026-07-01' }),
      actionOf('soon', { due: '2026-06-01' }),
      actionOf('over', { due: '2026-05-17' }),
      actionOf('done', { ended: { by: 'mia', at: '2026-05-10T09:00:00Z', as: 'done' } }),
    ];
    const lines = agendaOf({ actionItems });
    assert.deepEqual(inShort(lines), [
      'action-overdue over',
      'action-due soon',
      'action-open later',
    ]);
    assert.deepEqual(lines[0]?.reason.values, {
      ...{ actionId: 'over', ownerId: 'mia', ageDays: 14, due: '2026-05-17', daysOver: 1 },
    });
  });

  it('[CO34] name points that were put off twice', () => {
    const talkingPoints = [
      pointOf('twice'),
      pointOf('once', { at: '2026-04-21T09:00:00Z' }),
      pointOf('ended', { ended: { by: 'mia', at: '2026-05-10T09:00:00Z', as: 'resolved' } }),
    ];
    const lines = agendaOf({ talkingPoints });
    assert.deepEqual(inShort(lines), ['point-put-off twice']);
    const meetings = [
      ...['2026-04-13', '2026-04-20', '2026-05-04'].map((d) => heldAt(`${d}T10:00:00Z`)),
    ];
    const more = agendaOf({ talkingPoints: [...talkingPoints, pointOf('new')], meetings });
    assert.deepEqual(more[0]?.reason.values, {
      ...{ pointId: 'new', times: 3, raisedAt: '2026-04-01T09:00:00Z' },
    });
  });

  it('[CO34] name goals that are due soon, and cycles that end soon with the goals that end with them', () => {
    const at = '2026-06-17T09:00:00Z';
    const goals = [
      ofMia('soon', { due: '2026-06-20', cycleId: 'q2' }),
      ofMia('far', { due: '2026-08-20' }),
      ...['x', 'y'].map((id) => ofMia(id, { due: '2026-06-30', cycleId: 'q2' })),
    ];
    const checkIns = goals.map(({ id }) => said(id, '2026-06-16', 90));
    const lines = agendaOf({ goals, checkIns, meetings: [heldAt('2026-06-16T10:00:00Z')] }, { at });
    assert.deepEqual(inShort(lines), ['goal-due soon', 'cycle-ends q2']);
    assert.deepEqual(lines[1]?.reason.values, {
      ...{ cycleId: 'q2', end: '2026-06-30', daysLeft: 13, goals: 3 },
    });
  });
});

describe('an agenda', () => {
  const many = {
    goals: [ofMia('a'), ofMia('b'), ...['s1', 's2', 's3'].map((id) => ofMia(id))],
    checkIns: [...worse, ...better, ...['s1', 's2', 's3'].map((id) => said(id, '2026-04-20', 20))],
    actionItems: ['o1', 'o2', 'o3'].map((id) => actionOf(id, { due: '2026-05-10' })),
    talkingPoints: [pointOf('p')],
  };

  it('[CO33] has at most seven lines, in the order of the rules, two of each before more of one', () => {
    const lines = inShort(agendaOf(many));
    assert.deepEqual(lines, [
      ...['status-worse a', 'status-better b', 'goal-stale s1', 'goal-stale s2'],
      ...['action-overdue o1', 'action-overdue o2', 'point-put-off p'],
    ]);
    const { talkingPoints: _points, ...fewer } = many;
    assert.deepEqual(inShort(agendaOf(fewer)).length, 7);
    assert.ok(inShort(agendaOf(fewer)).includes('goal-stale s3'));
    const three = inShort(agendaOf(many, { limits: { lines: 3, perRule: 1 } }));
    assert.deepEqual(three, ['status-worse a', 'status-better b', 'goal-stale s1']);
    assert.deepEqual([...agendaRules].length, 13);
  });

  it('[CO33] is the same for the same records, in whatever order they come', () => {
    const turned = Object.fromEntries(
      Object.entries(many).map(([name, list]) => [name, [...list].reverse()]),
    );
    assert.deepEqual(agendaOf(turned), agendaOf(many));
    assert.deepEqual(agendaOf(many, { viewer: 'mia' }), agendaOf(many));
  });

  it('[CO35] names a goal once, with what else there is to say of it', () => {
    const checkIns = worse.map((each) => ({ ...each, status: 'on-track' as const }));
    const goals = [ofMia('a', { due: '2026-05-30' })];
    const lines = agendaOf({ goals, checkIns });
    assert.deepEqual(inShort(lines), ['status-worse a']);
    assert.deepEqual(
      lines[0]?.also.map(({ key }) => key),
      ['agenda.reported-better', 'agenda.goal-due'],
    );
  });

  it('[CO37] does not suggest what was raised already, until that is ended', () => {
    const given = { goals: [ofMia('a')], checkIns: worse };
    const about = { kind: 'goal', goalId: 'a' };
    const at = '2026-05-16T09:00:00Z';
    const raised = (fields: object) => [pointOf('p', { about, at, ...fields })];
    const lines = (fields: object) =>
      inShort(agendaOf({ ...given, talkingPoints: raised(fields) }));
    assert.deepEqual(lines({ reason: 'status-worse' }), []);
    assert.deepEqual(lines({}), []);
    assert.deepEqual(lines({ reason: 'goal-due' }), ['status-worse a']);
    const ended = { ended: { by: 'mia', at: '2026-05-17T09:00:00Z', as: 'resolved' } };
    assert.deepEqual(lines({ reason: 'status-worse', ...ended }), ['status-worse a']);
  });

  it('[CO37] does not suggest the end of a cycle again once somebody has made a point of it', () => {
    const at = '2026-06-17T09:00:00Z';
    const goals = [ofMia('x', { due: '2026-06-30', cycleId: 'q2' })];
    const given = { goals, checkIns: [said('x', '2026-06-16', 90)], meetings: [heldAt(at)] };
    const raised = [pointOf('p', { at, reason: 'cycle-ends' })];
    const rules = (talkingPoints: typeof raised) =>
      agendaOf({ ...given, talkingPoints }, { at }).map(({ rule }) => rule);
    assert.ok(rules([]).includes('cycle-ends'));
    assert.ok(!rules(raised).includes('cycle-ends'));
  });

  it('[CO33] is about the goals of the report and of a team that the report leads; between peers of both', () => {
    const goals = [
      ofMia('a'),
      ofMia('team', { ownerId: 'field' }),
      ofMia('boss', { ownerId: 'lea' }),
      ofMia('draft', { state: 'draft' }),
    ];
    const checkIns = goals.map(({ id }) => said(id, '2026-04-20', 20));
    const ids = (series: object) =>
      inShort(agendaOf({ goals, checkIns, series })).map((line) => line.split(' ')[1]);
    assert.deepEqual(ids({}), ['a', 'team']);
    const { managerId: _none, ...peers } = { managerId: undefined };
    assert.deepEqual(ids({ ...peers, people: ['lea', 'max'], managerId: 'lea' }), []);
    assert.deepEqual(ids({ managerId: 'mia' }), ['boss']);
    assert.deepEqual(inShort(agendaOf({ goals, checkIns }, { viewer: 'ada' })), []);
  });

  it('[CO33] can be read: every reason has words', () => {
    const at = agendaRecords(many);
    const text = agendaText(at, seriesId, agendaOf(many));
    assert.equal(text[0], '“a” went from on-track to off-track since 2026-05-04. (6 min)');
    assert.ok(text.every((line) => /\(\d min\)$/.test(line)));
  });
});
