import { type CsvTable, PerfError, type Waiting, csvSteps, inSlices } from '@throughline/core';
import type { ReadText } from './dry-plan.ts';
import type { PlanKind } from './kinds.ts';

/**
 * A text read as a kind of import: the cells of a table, while an outline stays the text that it is.
 *
 * @throws PerfError `bad-csv`, naming the line; the reason of the signal.
 */
export async function readText(
  kind: PlanKind,
  given: { readonly name: string; readonly text: string },
  waiting: Waiting,
): Promise<ReadText> {
  const { name, text } = given;
  const table = kind === 'outline' ? undefined : await inSlices(csvSteps(text), waiting);
  return { name, text, table };
}

/** The table in a text that was read as one. */
export function tableOf({ table }: ReadText): CsvTable {
  if (!table) throw new PerfError('bad-csv', 'The text was read as an outline and has no columns.');
  return table;
}
