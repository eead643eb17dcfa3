import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordsFrom } from '../goals/records.ts';
import { parseInput } from '../schema/parse.ts';
import type { PersonId } from '../schema/ids.ts';
import { WorkspaceBegin } from '../schema/workspace-commands.ts';
import { company } from '../testing/workspaces.ts';
import { canRun } from './can-run.ts';
import { personExport } from './rhythm-policy.ts';

const everyone = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];

function ruleFor(viewer: string, type: string, input: object): string {
  const { settings: _settings, ...lists } = parseInput(
    WorkspaceBegin,
    { records: company },
    'a company',
  ).records;
  return canRun(viewer as PersonId, { type, input }, recordsFrom(lists)).rule;
}

test('[P41] [P43] people are erased, and retention is run, by hr and admins', () => {
  for (const viewer of everyone) {
    const mayRun = viewer === 'hal' || viewer === 'ada';
    const rule = ruleFor(viewer, 'person.erase', { personId: 'mia' });
    assert.equal(rule, mayRun ? 'P41' : 'P1');
    assert.equal(ruleFor(viewer, 'retention.run', {}), mayRun ? 'P43' : 'P1');
  }
});

test('[P42] a person alone asks for all about them, whatever the role', () => {
  for (const viewer of everyone) {
    for (const personId of everyone) {
      const isOwn = viewer === personId && !['zoe', 'nobody'].includes(viewer);
      const rule = ruleFor(viewer, personExport, { personId });
      assert.equal(rule, isOwn ? 'P42' : 'P1', `${viewer} ${personId}`);
    }
  }
});
