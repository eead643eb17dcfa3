const none: readonly number[] = [];
const several = -2;

/** The parents of goals, by number. Nearly all goals have one at most, which stands in a column. */
export class Parents {
  readonly #columns: { up: Int32Array };
  readonly #several = new Map<number, readonly number[]>();

  /** @param columns - Its `up` has the only parent, -1 for none and -2 where there are several. */
  constructor(columns: { up: Int32Array }) {
    this.#columns = columns;
  }

  of(index: number): readonly number[] {
    const only = this.#columns.up[index] as number;
    if (only >= 0) return [only];
    return only === several ? (this.#several.get(index) ?? none) : none;
  }

  set(index: number, parents: readonly number[]): void {
    if (this.#columns.up[index] === several) this.#several.delete(index);
    const [only = -1] = parents;
    this.#columns.up[index] = parents.length > 1 ? several : only;
    if (parents.length > 1) this.#several.set(index, parents);
  }
}
