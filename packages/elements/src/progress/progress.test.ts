import { expect, fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import '../perf-progress.ts';
import { companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfProgress } from './progress.ts';

function shown(workspace?: Workspace, goalId = 'teams') {
  return fixture<PerfProgress>(
    html`<perf-progress .workspace=${workspace} .goalId=${idOf(goalId)}></perf-progress>`,
  );
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-progress>', () => {
  elementSuite({
    tag: 'perf-progress',
    element: PerfProgress,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: { show: async () => shown(await companyWorkspace(), 'nobody'), says: /No goal/ },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => shown(await companyWorkspace()), says: /30%/ },
    },
  });

  it('[E98] shows plain figures without a workspace, and follows the goal of one', async () => {
    const plain = await fixture<PerfProgress>(
      html`<perf-progress progress="0.4" expected="0.5" status="at-risk"></perf-progress>`,
    );
    expect(textOf(plain)).to.contain('40%').and.to.contain('expected today 50%');
    const workspace = await companyWorkspace();
    const followed = await shown(workspace);
    expect(textOf(followed)).to.contain('30%');
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 20 } });
    await followed.updateComplete;
    expect(textOf(followed)).to.contain('50%');
  });
});
