import type { Records } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../messages.ts';
import type { StatusMove } from './status-moves.ts';
import { type TableOf, tableCsv } from './table-csv.ts';

/** What the moves are of. */
interface MovesOf extends TableOf {
  readonly messages: MessagesOf<'rulebooks'>;
  /** The name of the rulebook that would bring them about. */
  readonly rulebook: string;
}

/** Saves every goal that would get another status, with the one that it has, as a CSV file. */
export function movesCsv(moves: readonly StatusMove[], of: MovesOf): TemplateResult {
  const { rulebooks, status } = of.messages;
  const { columns } = rulebooks;
  const title = ({ goals }: Records, id: StatusMove['goalIds'][number]) =>
    goals.get(id)?.title ?? id;
  return tableCsv(`${rulebooks.title} ${of.rulebook}`, of, () => ({
    columns: [columns.before, columns.after, columns.goals],
    rows: moves.flatMap(({ before, after, goalIds }) =>
      goalIds.map((id) => [status[before], status[after], title(of.reading.records, id)]),
    ),
  }));
}
