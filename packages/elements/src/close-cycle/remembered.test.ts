import { expect } from '@open-wc/testing';
import type { CycleClosing, GoalId, Workspace } from '@throughline/core';
import { endingWorkspace } from '../testing/closing.ts';
import { groupsIn } from './groups-view.ts';
import { MayRun } from './may-run.ts';
import { Proposals } from './proposals.ts';

const ids = ['calls', 'teams'] as GoalId[];

describe('what <perf-close-cycle> remembers', () => {
  it('[E239] asks for the score of each goal once, until records change', async () => {
    const real = await endingWorkspace();
    let asked = 0;
    const scores = () => {
      const board = real.scores();
      return { ...board, scoreOf: (id: GoalId) => ((asked += 1), board.scoreOf(id)) };
    };
    let version = 1;
    const workspace = Object.create(real, {
      scores: { value: scores },
      version: { get: () => version },
    }) as Workspace;
    const proposals = new Proposals();
    const first = proposals.of(workspace, ids[0]!);
    expect(first).to.deep.include({ kind: 'graded', band: 'green' });
    asked = 0;
    for (let render = 0; render < 3; render++) {
      expect(proposals.of(workspace, ids[0]!)).to.equal(first);
    }
    expect(asked).to.equal(0);
    version = 2;
    proposals.of(workspace, ids[0]!);
    expect(asked).to.equal(1);
    proposals.renew();
    proposals.of(workspace, ids[0]!);
    expect(asked).to.equal(2);
  });

  it('[E239] groups the goals of a closing once, and again in other words', async () => {
    const reading = await endingWorkspace();
    const of = (noTeam: string, one: CycleClosing) =>
      groupsIn({ reading, closing: one, messages: { closeCycle: { noTeam } } as never });
    const one = { waiting: ids, closed: [], goingOn: [], notBegun: [], openWithin: [] };
    const groups = of('Nobody', one);
    expect(of('Nobody', one)).to.equal(groups);
    expect(of('Niemand', one)).not.to.equal(groups);
    expect(of('Niemand', { ...one })).to.deep.equal(of('Niemand', one));
  });

  it('[E239] asks once who may close each goal, and again in another version', () => {
    let asked = 0;
    const workspace = { version: 1, may: () => ({ allowed: (asked += 1) > 0 }) };
    const host = { addController: () => {}, requestUpdate: () => {} } as never;
    const may = new MayRun(host, (goalId) => ({ type: 'goal.close', input: { goalId } }));
    const among = () => may.among(ids, workspace as never, false);
    const first = among();
    expect(among()).to.equal(first);
    expect([[...first.mine], asked]).to.deep.equal([ids, 2]);
    workspace.version = 2;
    expect(among()).not.to.equal(first);
    expect(asked).to.equal(4);
  });
});
