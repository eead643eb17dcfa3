import { type Metric, standingObservations } from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { nameOf } from '../../parts/owner.ts';
import type { Control } from '../form/field-spec.ts';
import type { SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import { entered } from './commands.ts';

const anyNumber: Control = { kind: 'number', least: -1e15, most: 1e15, hidesBounds: true };

const kind: RecordKind<Metric, 'settingsRecords'> = {
  name: 'metrics',
  english: { settingsRecords: enSettingsRecords },
  specs: [
    { path: 'name', control: { kind: 'text', most: 120 }, isRequired: true },
    { path: 'unit', control: { kind: 'text', most: 40 } },
    { path: 'ownerId', control: { kind: 'owner' }, isRequired: true },
    { path: 'healthyLow', control: anyNumber },
    { path: 'healthyHigh', control: anyNumber },
  ],
  words: ({ messages }) => messages.settingsRecords.metrics.fields,
  list: {
    idOf: ({ id }) => id,
    items: ({ reading, format }) =>
      sortedBy(reading.records.metrics.values(), ({ name }) => name, format.locale),
    columns: ({ messages: { settingsRecords } }) => [
      { id: 'name', label: settingsRecords.metrics.fields.name.label, text: ({ name }) => name },
      {
        ...{
          id: 'owner',
          label: settingsRecords.metrics.fields.ownerId.label,
          isMinor: true,
          isWritten: true,
        },
        text: ({ ownerId }, { reading }) => nameOf(ownerId, reading.records),
      },
      {
        ...{ id: 'latest', label: settingsRecords.metrics.latest, isNumber: true, isWritten: true },
        text: ({ id, unit }, { reading, format }) => {
          const last = standingObservations(
            reading.records.observationsOf(id),
            Date.parse(reading.now()),
          ).at(-1);
          return last?.value === undefined ? '' : format.number(last.value, unit);
        },
      },
      {
        ...{ id: 'readers', label: settingsRecords.metrics.readers, isNumber: true, isMinor: true },
        text: ({ id }, { reading, format }) => format.number(reading.records.readersOf(id).length),
      },
    ],
  },
  find: (id, { reading }) => reading.records.metrics.get(id as Metric['id']),
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsRecords.metrics.reason,
  edit: (metricId, fields, base) => entered('metric.edit', { metricId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.metrics.add,
    initial: ({ reading }) => ({ name: '', ownerId: reading.viewer }),
    command: (metric) => entered('metric.add', { metric }),
  },
  empty: ({ messages }) => messages.settingsRecords.metrics.empty,
};

/** Figures that outlive goals. */
export const metrics: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RecordSection(host, kind),
};
