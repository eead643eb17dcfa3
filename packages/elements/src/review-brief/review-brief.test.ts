import { fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-review-brief.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfReviewBrief } from './review-brief.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfReviewBrief>(
    html`<perf-review-brief .workspace=${workspace}></perf-review-brief>`,
  );
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-review-brief>', () => {
  elementSuite({
    tag: 'perf-review-brief',
    element: PerfReviewBrief,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: {
        show: async () => shown(await companyWorkspace(ann, memoryStorage(), noGoals)),
        says: /Nothing here yet/,
      },
      error: {
        show: async () => shown(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: { show: async () => shown(await companyWorkspace()), says: /Here it is/ },
    },
  });
});
