import { expect } from '@open-wc/testing';
import { memoryStorage } from '@throughline/core';
import { ben, company, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { rowOf, treeIn } from '../testing/goal-tree-page.ts';

const reportedIn = async (fields: object) => {
  const checkIns = [{ ...company.checkIns[0], at: '2026-05-15T12:00:00Z', ...fields }];
  const workspace = await companyWorkspace(ben, memoryStorage(), { ...company, checkIns });
  const tree = await treeIn({ workspace, expanded: 9 }, { height: 700 });
  return (id: string) => rowOf(tree, id)!.querySelector<HTMLElement>('.cell.reported')!;
};

describe('the last check-in in a row', () => {
  it('[E76] is the day it is about where that is before the day it was made, upwards too', async () => {
    const cell = await reportedIn({ asOf: '2018-09-30' });
    for (const id of ['teams', 'churn', 'pillar']) {
      expect(textOf(cell(id)), id).to.equal('Sep 30, 2018');
      expect(cell(id).title, id).to.match(/May 15, 2026/);
    }
    expect(textOf(cell('hire'))).to.equal('Never');
  });

  it('[E76] is how long ago it was made where it is about that day', async () => {
    const cell = await reportedIn({ asOf: '2026-05-15' });
    for (const id of ['teams', 'pillar']) expect(textOf(cell(id)), id).to.equal('this minute');
  });
});
