/** One thing that is wrong, where it is, and what would be right. */
export interface ImportError {
  /** As in the file: the header is row 1. */
  readonly row: number;
  /** The name of the column in the file; empty where the whole row is meant. */
  readonly column: string;
  readonly message: string;
}
