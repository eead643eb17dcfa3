/** What is asked of people while a workspace opens, in milliseconds. */
export interface Patience {
  /** Until progress is shown, so that a quick opening does not flicker. */
  readonly progress: number;
  /** Until a line says that it is still going on. */
  readonly slow: number;
  /** How long an element that left the page keeps its workspace open, to be moved elsewhere. */
  readonly grace: number;
}
