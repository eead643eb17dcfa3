import { expect } from '@open-wc/testing';
import type { Finding, GoalId, Steps, Workspace } from '@throughline/core';
import { FoundGoals } from './found-goals.ts';
import { TreeFindings } from './tree-findings.ts';

const finding = (goalId: string) => ({ goalId }) as unknown as Finding;
const aSlice = 20;

/** A workspace that takes some slices to find something about a goal, and tells how often it began and was asked. */
function slowly(goalId: string, slices = 3) {
  const told = { begun: 0, ended: 0, atOnce: 0, between: () => {} };
  function* findingSteps(): Steps<readonly Finding[]> {
    told.begun += 1;
    for (let done = 0; done < slices; done += 1) {
      // A slice that took its time, so that the page has its turn.
      for (const since = performance.now(); performance.now() - since < aSlice;);
      yield { done, total: slices };
      told.between();
    }
    told.ended += 1;
    return [finding(goalId)];
  }
  const workspace = {
    findingSteps,
    findings: () => ((told.atOnce += 1), [finding(goalId)]),
    ready: () => Promise.resolve(),
    records: { goals: { size: 1 } },
  } as unknown as Workspace;
  return { workspace, told };
}

function looker(workspace: Workspace) {
  const changed: string[] = [];
  const at = { workspace };
  const findings = new TreeFindings({
    workspace: () => at.workspace,
    changed: (goalIds) => changed.push(...goalIds),
  });
  return { findings, changed, at };
}

describe('the findings of a tree', () => {
  it('[E436] are looked for in slices, between which the page has its turn, once for all who ask', async () => {
    const { workspace, told } = slowly('a');
    const { findings, changed } = looker(workspace);
    let turns = 0;
    const turn = () => {
      turns += 1;
      if (told.ended === 0) setTimeout(turn);
    };
    setTimeout(turn);
    const [one, other] = await Promise.all([findings.goals(), findings.goals()]);
    expect([[...one], [...other], changed]).to.deep.equal([['a'], ['a'], ['a']]);
    expect(told).to.include({ begun: 1, ended: 1, atOnce: 0 });
    expect(turns).to.be.at.least(2);
  });

  it('[E436] are known once they are there, though something changed before the last step', async () => {
    const { workspace, told } = slowly('a');
    const { findings } = looker(workspace);
    told.between = () => findings.outdate();
    await findings.goals();
    expect(findings.isKnown).to.equal(true);
    findings.outdate();
    expect(findings.isKnown).to.equal(false);
    findings.stop();
  });

  it('[E436] of a row are there at once, while others are waited for', async () => {
    const { workspace, told } = slowly('a');
    const { findings } = looker(workspace);
    const all = findings.goals();
    expect(findings.of('a' as GoalId).length).to.equal(1);
    expect([told.atOnce, told.ended]).to.deep.equal([1, 0]);
    expect([...(await all)]).to.deep.equal(['a']);
  });

  it('[E436] are those of the workspace that is shown, when it changed meanwhile', async () => {
    const [before, after] = [slowly('a'), slowly('b')];
    const { findings, at } = looker(before.workspace);
    const first = findings.goals().catch(() => 'given up');
    at.workspace = after.workspace;
    expect([...(await findings.goals())]).to.deep.equal(['b']);
    expect([await first, before.told.ended]).to.deep.equal(['given up', 0]);
  });

  it('[E436] are given up where the tree goes away, and found when the filter asks again', async () => {
    const { workspace, told } = slowly('a');
    const { findings } = looker(workspace);
    let come = () => {};
    const isThere = new Promise<void>((there) => (come = there));
    let asked = 0;
    const look = () => ((asked += 1), findings.goals());
    const found = new FoundGoals(workspace, { look, come });
    const leaves = new Promise<void>((left) => {
      told.between = () => {
        told.between = () => {};
        findings.stop();
        left();
      };
    });
    found.ask();
    await leaves;
    await findings.goals();
    expect(found.goals).to.equal(undefined);
    found.ask();
    await isThere;
    expect([[...found.goals!], asked, told.begun]).to.deep.equal([['a'], 2, 2]);
  });
});
