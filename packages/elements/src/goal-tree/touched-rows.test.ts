import { expect } from '@open-wc/testing';
import type { Changed, Workspace } from '@throughline/core';
import { memoryStorage } from '@throughline/core';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { rowOf, settled, treeIn } from '../testing/goal-tree-page.ts';
import { touchedRows } from './touched-rows.ts';

/** What a command changed, as the workspace told it when it was done here and when it was stored. */
async function told(workspace: Workspace, type: string, input: object) {
  const heard: Changed[] = [];
  const stop = workspace.subscribe((changed) => heard.push(changed));
  await workspace.run({ type, input } as never);
  stop();
  return heard.map((changed) => touchedRows(changed, workspace.records));
}

const open = (viewer = ben) => companyWorkspace(viewer, memoryStorage(), company);

describe('the rows that a change concerns', () => {
  it('[E61] are those of the goal reported on and of all above it, once', async () => {
    const workspace = await open();
    workspace.scores().scoreOf(idOf('pillar'));
    const [here, stored] = await told(workspace, 'goal.check-in', { goalId: 'teams', value: 17 });
    expect([...here!].sort()).to.deep.equal(['churn', 'pillar', 'teams']);
    expect([...stored!]).to.deep.equal([]);
  });

  it('[E61] are all where a check-in changes no score', async () => {
    const workspace = await open();
    const [here] = await told(workspace, 'goal.check-in', { goalId: 'teams', value: 17 });
    expect(here, 'nobody has asked for scores').to.equal(undefined);
  });

  it('[E61] are all after a change of anything but goals and check-ins', async () => {
    const workspace = await open(ann);
    workspace.scores().scoreOf(idOf('pillar'));
    const [here] = await told(workspace, 'person.edit', {
      personId: 'ben',
      base: { name: 'Ben Bora' },
      fields: { name: 'Ben Bari' },
    });
    expect(here).to.equal(undefined);
  });

  it('[E61] read as they would in a tree that is opened anew', async () => {
    const workspace = await open();
    const tree = await treeIn({ workspace, expanded: 9 }, { height: 700 });
    const commands = [
      { type: 'goal.check-in', input: { goalId: 'teams', value: 16, confidence: 0.4 } },
      { type: 'goal.check-in', input: { goalId: 'teams', asOf: '2026-04-20', confidence: 0.9 } },
      { type: 'goal.check-in', input: { goalId: 'hire', note: 'Nobody yet' } },
    ];
    for (const command of commands) {
      const { commitId } = await workspace.run(command as never);
      await sameAsAnew(tree, workspace);
      if (command === commands[0]) continue;
      await workspace.undo(commitId);
      await sameAsAnew(tree, workspace);
    }
  });
});

async function sameAsAnew(tree: Awaited<ReturnType<typeof treeIn>>, workspace: Workspace) {
  const other = await treeIn({ workspace, expanded: 9 }, { height: 700 });
  await settled(tree);
  for (const id of workspace.records.goals.keys()) {
    const words = (of: typeof tree) => wordsOf(rowOf(of, id));
    expect(words(tree), id).to.equal(words(other));
  }
  other.parentElement!.remove();
}

/** What a row says, without the mark of findings, which comes when there is time. */
function wordsOf(row: HTMLElement | undefined): string | undefined {
  const copy = row?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelector('.finding')?.remove();
  return copy?.textContent.replaceAll(/\s+/g, ' ');
}
