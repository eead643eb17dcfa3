import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kindNamed, suggestMapping } from './import-fields.ts';

describe('suggestMapping', () => {
  test('[X7] knows columns by their names, whatever their case, spaces and hyphens', () => {
    assert.deepEqual(
      suggestMapping(['ID', 'Parent-ID', '  goal   TITLE', 'Result_Note', 'Colour']),
      {
        ID: 'id',
        'Parent-ID': 'parentId',
        '  goal   TITLE': 'title',
        Result_Note: 'note',
      },
    );
  });

  test('[X7] gives each field to one column, the one with the better known name', () => {
    assert.deepEqual(suggestMapping(['id', 'name', 'title', 'team', 'owner']), {
      id: 'id',
      title: 'title',
      owner: 'owner',
    });
  });

  test('[X7] leaves a column alone that may hold fractions or percent', () => {
    assert.deepEqual(suggestMapping(['progress']), {});
    assert.deepEqual(suggestMapping(['Progress %']), { 'Progress %': 'progressPercent' });
  });

  test('[X7] knows kinds by the words that tools use', () => {
    const words = ['Key Result', 'key_result', 'KR', 'Objective', 'Theme', 'Project', 'boat'];
    assert.deepEqual(words.map(kindNamed), [
      ...(['key-result', 'key-result', 'key-result', 'objective'] as const),
      ...(['pillar', 'initiative', undefined] as const),
    ]);
  });
});
