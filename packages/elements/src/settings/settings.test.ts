import { fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-settings.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfSettings } from './settings.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfSettings>(html`<perf-settings .workspace=${workspace}></perf-settings>`);
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-settings>', () => {
  elementSuite({
    tag: 'perf-settings',
    element: PerfSettings,
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
