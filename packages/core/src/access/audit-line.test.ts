import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { companyRecords } from '../testing/rhythm-company.ts';
import { monday } from '../testing/workspaces.ts';
import { auditLine } from './audit-line.ts';

const commit = {
  ...{ id: 'c1', version: 3, at: monday, by: 'mia', command: { type: 'goal.edit' } },
  changes: [
    { collection: 'goals', id: 'g1', expected: 1, schema: 1, record: { title: 'Told to few' } },
    { collection: 'privateNotes', id: 'n1', expected: 0, schema: 1, record: { text: 'My own' } },
  ],
};
const line = (viewer: string) => auditLine(viewer as PersonId, commit, companyRecords({}));

describe('the audit of commits', () => {
  test('[P52] tells admins who did what to which records and when, and nothing of what was written', () => {
    assert.deepEqual(line('ada'), {
      ...{ version: 3, at: monday, by: 'mia', type: 'goal.edit' },
      changes: [{ collection: 'goals', id: 'g1' }, { collection: 'privateNotes' }],
    });
  });

  test('[P52] tells neither how many texts a round brought nor what a phase is called', () => {
    const changed = (collection: string, id: string) => ({ collection, id });
    const told = (ids: readonly string[]) => {
      const texts = ids.map((id) => changed('anonymousTexts', id));
      const changes = [changed('feedbackRounds', 'w1'), ...texts, changed('goalPhases', 'h1')];
      return auditLine('ada' as PersonId, { ...commit, changes }, companyRecords({}))?.changes;
    };
    assert.deepEqual(told(['t1', 't2', 't3']), [
      changed('feedbackRounds', 'w1'),
      ...['anonymousTexts', 'goalPhases'].map((collection) => ({ collection })),
    ]);
    assert.deepEqual(told(['t1', 't2', 't3', 't4', 't5']), told(['t9', 't7', 't8']));
  });

  test('[P52] tells nobody else, and no admin who has left', () => {
    for (const viewer of ['lea', 'mia', 'hal', 'vic', 'zoe', 'nobody']) {
      assert.equal(line(viewer), undefined, viewer);
    }
  });
});
