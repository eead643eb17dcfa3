/** A column of numbers, by number of what they are about. */
export type Column = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The same column with room for so many. */
export function withRoom<C extends Column>(column: C, length: number): C {
  const larger = new (column.constructor as new (length: number) => C)(length);
  larger.set(column);
  return larger;
}

/** Gives the columns of an object room for so many. */
export function makeRoomIn(columns: object, length: number): void {
  const fields = columns as Record<string, unknown>;
  for (const [name, field] of Object.entries(columns)) {
    if (isColumn(field)) fields[name] = withRoom(field, length);
  }
}

/** What the columns of an object hold about one number, in their order. */
export function rowOf(columns: object, index: number): number[] {
  return Object.values(columns)
    .filter(isColumn)
    .map((column) => column[index] as number);
}

export function putRow(columns: object, index: number, row: readonly number[]): void {
  for (const [i, column] of Object.values(columns).filter(isColumn).entries()) {
    column[index] = row[i] as number;
  }
}

function isColumn(field: unknown): field is Column {
  return ArrayBuffer.isView(field);
}
