/** What is worked out late of a row: the values of further columns, and what takes an explanation to know. */
export interface RowFacts {
  /** All that shows, as text, so that it can be told whether it reads differently. */
  readonly key: string;
  /** Whether goals that the viewer may not see count in its score. */
  readonly hidden: boolean;
}
