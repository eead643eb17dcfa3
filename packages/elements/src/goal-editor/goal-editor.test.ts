import { fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-goal-editor.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfGoalEditor } from './goal-editor.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfGoalEditor>(
    html`<perf-goal-editor .workspace=${workspace}></perf-goal-editor>`,
  );
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-goal-editor>', () => {
  elementSuite({
    tag: 'perf-goal-editor',
    element: PerfGoalEditor,
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
