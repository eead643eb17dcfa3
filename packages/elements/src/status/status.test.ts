import { expect, fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import '../perf-status.ts';
import { companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfStatus } from './status.ts';

function shown(workspace?: Workspace, goalId = 'teams') {
  return fixture<PerfStatus>(
    html`<perf-status .workspace=${workspace} .goalId=${idOf(goalId)}></perf-status>`,
  );
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-status>', () => {
  elementSuite({
    tag: 'perf-status',
    element: PerfStatus,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: { show: async () => shown(await companyWorkspace(), 'nobody'), says: /No goal/ },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => shown(await companyWorkspace()), says: /Stale/ },
    },
  });

  it('[E98] shows a plain status without a workspace, and nothing that is none', async () => {
    const plain = await fixture<PerfStatus>(html`<perf-status status="at-risk"></perf-status>`);
    expect(textOf(plain)).to.equal('At risk');
    plain.setAttribute('status', 'constructor');
    await plain.updateComplete;
    expect(textOf(plain)).to.equal('No data');
    const workspace = await companyWorkspace();
    const followed = await shown(workspace);
    expect(textOf(followed)).to.equal('Stale');
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 38 } });
    await followed.updateComplete;
    expect(textOf(followed)).to.contain('On track');
  });
});
