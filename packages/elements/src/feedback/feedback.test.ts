import { fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import '../perf-feedback.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { feedbackCompany, quietCompany, workspaceOfFeedback } from '../testing/feedback-company.ts';
import { PerfFeedback } from './feedback.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfFeedback>(html`<perf-feedback .workspace=${workspace}></perf-feedback>`);
}

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-feedback>', () => {
  elementSuite({
    tag: 'perf-feedback',
    element: PerfFeedback,
    property: 'workspace',
    workspace: () => workspaceOfFeedback('ben'),
    data: [JSON.stringify(feedbackCompany)],
    states: {
      loading: { show: () => shown(), says: /Loading/ },
      empty: {
        show: async () => shown(await workspaceOfFeedback('ben', quietCompany)),
        says: /No feedback for you yet.*Ask somebody/s,
      },
      error: {
        show: async () => shown(failingReading(await workspaceOfFeedback('ben'), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => shown(await workspaceOfFeedback('ben')),
        says: /Last 7 days.*Ann Abel.* to you.*Words of f1.*Only .*Ann Abel.* and you can read/s,
      },
    },
  });
});
