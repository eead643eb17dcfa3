import { fixture, html } from '@open-wc/testing';
import { PerfError, type Workspace, memoryStorage } from '@throughline/core';
import '../perf-time-travel.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { PerfTimeTravel } from './time-travel.ts';

function shown(workspace?: Workspace) {
  return fixture<PerfTimeTravel>(
    html`<perf-time-travel .workspace=${workspace}></perf-time-travel>`,
  );
}

const noGoals = { ...company, goals: [], checkIns: [] };
const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

describe('<perf-time-travel>', () => {
  elementSuite({
    tag: 'perf-time-travel',
    element: PerfTimeTravel,
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
