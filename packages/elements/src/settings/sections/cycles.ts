import type { Cycle } from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { SectionModule } from '../section.ts';
import {
  type RecordDeed,
  type RecordKind,
  RecordSection,
  listSectionStyles,
} from '../list/record-section.ts';
import type { Scene } from '../section.ts';
import { entered } from './commands.ts';
import { CycleYear } from './cycle-year.ts';

type CycleScene = Scene<'settingsRecords'>;

const specs: readonly FieldSpec[] = [
  { path: 'name', control: { kind: 'text', most: 80 }, isRequired: true },
  {
    path: 'parentId',
    control: {
      kind: 'record',
      options: ({ cycles }) =>
        inOrder(cycles.values()).map(({ id, name }) => ({ id, label: name })),
    },
  },
  { path: 'start', control: { kind: 'day' }, isRequired: true },
  { path: 'end', control: { kind: 'day' }, isRequired: true },
];

const kind: Omit<RecordKind<Cycle, 'settingsRecords'>, 'above' | 'isMoreDirty'> = {
  name: 'cycles',
  english: { settingsRecords: enSettingsRecords },
  specs,
  words: ({ messages }) => messages.settingsRecords.cycles.fields,
  list: {
    idOf: ({ id }) => id,
    items: ({ reading }) => inOrder(reading.records.cycles.values()),
    columns: ({ messages: { settingsRecords, settingsForm } }) => [
      { id: 'name', label: settingsRecords.cycles.fields.name.label, text: ({ name }) => name },
      {
        ...{ id: 'start', label: settingsRecords.cycles.fields.start.label },
        text: ({ start }, { format }) => format.day(start),
      },
      {
        ...{ id: 'end', label: settingsRecords.cycles.fields.end.label },
        text: ({ end }, { format }) => format.day(end),
      },
      {
        ...{
          id: 'parent',
          label: settingsRecords.cycles.fields.parentId.label,
          isMinor: true,
          isWritten: true,
        },
        text: ({ parentId }, { reading }) =>
          parentId ? (reading.records.cycles.get(parentId)?.name ?? '') : '',
      },
      {
        ...{ id: 'state', label: settingsForm.list.state },
        text: ({ state }, { messages }) => messages.settingsRecords.cycles.states[state],
      },
    ],
    filters: ({ messages: { settingsRecords, settingsForm } }) => [
      { id: 'open', label: settingsRecords.cycles.open, test: ({ state }) => state !== 'closed' },
      { id: 'all', label: settingsForm.list.all, test: () => true },
    ],
    isRetired: ({ state }) => state === 'closed',
  },
  find: (id, { reading }) => reading.records.cycles.get(id as Cycle['id']),
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsForm.reasons.cycles,
  edit: (cycleId, fields, base) => entered('cycle.edit', { cycleId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.cycles.add,
    initial: () => ({ name: '', state: 'planning' }),
    command: (cycle) => entered('cycle.add', { cycle }),
  },
  empty: ({ messages }) => messages.settingsRecords.cycles.empty,
  deeds: stepsOf,
};

/** The next step in the life of a cycle. It never goes back, so it asks before. */
function stepsOf({ id, name, state }: Cycle, { messages }: CycleScene): readonly RecordDeed[] {
  const words = messages.settingsRecords.cycles;
  if (state === 'closed') return [];
  const to = state === 'planning' ? 'active' : 'closed';
  return [
    {
      ...{ label: words.steps[to], question: words.questions[to](name), canUndo: false },
      said: words.moved(name, words.states[to]),
      command: entered('cycle.change-state', { cycleId: id, from: state, to }),
    },
  ];
}

/** The latest first, each longer one before those within it. */
function inOrder(cycles: Iterable<Cycle>): readonly Cycle[] {
  return [...cycles].sort((a, b) => {
    if (a.start !== b.start) return a.start < b.start ? 1 : -1;
    return a.end < b.end ? 1 : -1;
  });
}

/** The stretches of time that goals are set for. */
export const cycles: SectionModule = {
  styles: listSectionStyles,
  section(host) {
    const year = new CycleYear(host);
    return new RecordSection<Cycle, 'settingsRecords'>(host, {
      ...kind,
      above: (scene) => year.view(scene),
      isMoreDirty: () => year.isDirty,
    });
  },
};
