import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordsFrom } from '../goals/records.ts';
import { parseRecord } from '../schema/parse.ts';
import { minutesOf, shippedTemplates, templateOf, templatesOf } from './templates.ts';

const shippedIds = [
  ...['weekly', 'monthly', 'quarterly-growth', 'skip-level'],
  ...['first-week', 'return-to-work', 'goal-agreement', 'cycle-close'],
];

function own(id: string, fields: object = {}) {
  const sections = [{ title: 'One', minutes: 5, prompts: ['What?'] }];
  return parseRecord('templates', { id, name: id, purpose: 'Ours', sections, ...fields });
}

describe('templates', () => {
  it('[CO28] eight are shipped, each complete and of a length that fits a calendar', () => {
    assert.deepEqual(
      shippedTemplates.map(({ id }) => id),
      shippedIds,
    );
    for (const template of shippedTemplates) {
      assert.deepEqual(parseRecord('templates', template), template);
      assert.equal(minutesOf(template) % 15, 0, template.id);
      assert.ok(minutesOf(template) <= 60 && template.sections.length >= 4);
      const prompts = template.sections.flatMap((section) => section.prompts);
      assert.equal(new Set(prompts).size, prompts.length);
      assert.ok(template.sections.every((section) => section.prompts.length >= 2));
    }
  });

  it('[CO28] an own one takes the place of a shipped one, retired ones are offered to nobody', () => {
    const templates = [own('weekly'), own('ours'), own('monthly', { retired: true })];
    const { rhythm } = recordsFrom({ templates });
    assert.equal(templateOf(rhythm, 'weekly' as never)?.purpose, 'Ours');
    assert.equal(templateOf(rhythm, 'monthly' as never)?.retired, true);
    assert.equal(templateOf(rhythm, 'none' as never), undefined);
    const offered = shippedIds.filter((id) => id !== 'monthly');
    assert.deepEqual(
      templatesOf(rhythm).map(({ id }) => id),
      [...offered, 'ours'],
    );
  });
});
