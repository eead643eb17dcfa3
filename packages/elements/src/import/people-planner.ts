import {
  type PeopleMapping,
  peopleFields,
  peopleImportSteps,
  suggestPeopleMapping,
} from '@throughline/core';
import { type Planner, nothingBeside } from './dry-plan.ts';
import { tableOf } from './read-text.ts';

/** A table of people. */
export const planner: Planner = {
  kind: 'people',
  fields: Object.keys(peopleFields),
  mapping: suggestPeopleMapping,
  *steps({ records, viewer }, read, { choices, system }) {
    const { source, mapping } = choices;
    const options = { ...system, source, viewer, mapping: mapping as PeopleMapping };
    const plan = yield* peopleImportSteps(records, tableOf(read), options);
    const rows = plan.rows.map(({ name: title, ...row }) => ({ ...row, title }));
    return { ...plan, rows, counts: { ...nothingBeside, ...plan.counts } };
  },
  sources: ({ people }) => [...people.values()].map(({ externalIds }) => externalIds),
};
