import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordsFrom } from '../goals/records.ts';
import type { ActionItem } from '../schema/conversation.ts';
import { parseRecord } from '../schema/parse.ts';
import { openActions } from './actions.ts';

const people = [
  parseRecord('people', { id: 'mia', name: 'mia', timeZone: 'Pacific/Auckland' }),
  parseRecord('people', { id: 'lea', name: 'lea', timeZone: 'UTC' }),
];
const records = recordsFrom({ people });

function action(id: string, fields: object = {}): ActionItem {
  return parseRecord('actionItems', {
    ...{ id, seriesId: 's', by: 'lea', ownerId: 'lea', at: '2026-05-01T08:00:00Z', text: id },
    ...fields,
  });
}

const at = '2026-05-04T20:00:00Z';

describe('open actions', () => {
  it('[CO27] stand overdue first, then by their due day, those without one last, older first', () => {
    const done = { ended: { by: 'lea', at, as: 'done' } };
    const actions = [
      action('none'),
      action('older', { at: '2026-04-01T08:00:00Z' }),
      action('soon', { due: '2026-05-06' }),
      action('over', { due: '2026-05-01' }),
      action('done', done),
    ];
    const listed = openActions(records, actions, at).map(
      ({ action: { id }, ageDays, daysLeft, isOverdue }) => [id, ageDays, daysLeft, isOverdue],
    );
    assert.deepEqual(listed, [
      ['over', 3, -3, true],
      ['soon', 3, 2, false],
      ['older', 33, null, false],
      ['none', 3, null, false],
    ]);
  });

  it('[CO27] are overdue once the day has passed where their owner is', () => {
    const due = { due: '2026-05-04' };
    const [overThere] = openActions(records, [action('a', { ...due, ownerId: 'mia' })], at);
    const [overHere] = openActions(records, [action('a', due)], at);
    assert.deepEqual([overThere?.isOverdue, overHere?.isOverdue], [true, false]);
  });
});
