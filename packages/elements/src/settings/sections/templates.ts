import {
  type ConversationTemplate,
  minutesOf,
  shippedTemplates,
  templateOf,
} from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import type { SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import type { Scene } from '../section.ts';
import { templateEnglish, templateWordsOf } from '../../parts/template-words.ts';
import { entered } from './commands.ts';
import { retiring } from './retiring.ts';
import { partsControl } from './template-parts.ts';
import { withShippedWords } from './shipped-form.ts';
import partStyles from './template-parts.styles.ts';

type Id = ConversationTemplate['id'];
type Area = 'settingsRecords' | 'templateWords';

const kind: RecordKind<ConversationTemplate, Area> = {
  name: 'templates',
  english: { settingsRecords: enSettingsRecords, ...templateEnglish },
  specs: [
    { path: 'name', control: { kind: 'text', most: 80 }, isRequired: true },
    { path: 'purpose', control: { kind: 'long', most: 400 }, isRequired: true },
    { path: 'sections', control: partsControl, isRequired: true },
  ],
  words: ({ messages }) => messages.settingsRecords.templates.fields,
  list: {
    idOf: ({ id }) => id,
    items: (scene) => sortedBy(allTemplates(scene), ({ name }) => name, scene.format.locale),
    columns: ({ messages: { settingsRecords, settingsForm } }) => [
      { id: 'name', label: settingsRecords.templates.fields.name.label, text: ({ name }) => name },
      {
        ...{
          id: 'purpose',
          label: settingsRecords.templates.fields.purpose.label,
          isMinor: true,
          isWritten: true,
        },
        text: ({ purpose }) => purpose,
      },
      {
        ...{ id: 'minutes', label: settingsRecords.templates.minutes, isNumber: true },
        text: (template, { format }) => format.number(minutesOf(template)),
      },
      {
        ...{ id: 'state', label: settingsForm.list.state },
        text: ({ retired }, scene) => (retired ? scene.messages.settingsForm.list.retired : ''),
      },
    ],
    isRetired: ({ retired }) => retired ?? false,
  },
  find: (id, scene) => {
    const template = storedOf(id, scene);
    return template && worded(template, scene);
  },
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsForm.reasons.hr,
  edit: (templateId, fields, base) => entered('template.edit', { templateId, fields, base }),
  asStored: (id, change, scene) => {
    const template = storedOf(id, scene);
    return withShippedWords(change, template, templateWordsOf(id as Id, scene.messages));
  },
  adding: {
    label: ({ messages }) => messages.settingsRecords.templates.add,
    initial: () => ({ sections: [{ title: '', minutes: 10, prompts: [] }] }),
    command: (template) => entered('template.add', { template }),
  },
  empty: ({ messages }) => messages.settingsRecords.templates.empty,
  deeds: ({ id, name, retired }, scene) =>
    retiring(scene, {
      ...{ name, retired },
      command: (is) => entered('template.retire', { templateId: id, retired: is }),
    }),
};

/** The shipped ones, each as the workspace has it, and its own; retired ones too. */
function allTemplates(scene: Scene<Area>): readonly ConversationTemplate[] {
  const { templates } = scene.reading.records.rhythm;
  const shipped = shippedTemplates.filter(({ id }) => !templates.has(id));
  return [...shipped, ...templates.values()].map((template) => worded(template, scene));
}

function storedOf(id: string, { reading }: Scene<Area>): ConversationTemplate | undefined {
  return templateOf(reading.records.rhythm, id as Id);
}

/** A template as it reads on the page: words of the library are in its language. */
function worded(template: ConversationTemplate, { messages }: Scene<Area>): ConversationTemplate {
  return templateWordsOf(template.id, messages).worded(template);
}

/** What a one-on-one can be built on. */
export const templates: SectionModule = {
  styles: [...listSectionStyles, partStyles],
  section: (host) => new RecordSection(host, kind),
};
