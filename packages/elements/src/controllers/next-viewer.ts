import type { PersonId } from '@throughline/core';

/** Notices that another person looks on the same page, who is to find nothing of the one before. */
export class NextViewer {
  #viewer: PersonId | undefined;

  /**
   * Takes who looks now.
   *
   * @param viewer - `undefined` while nothing is shown.
   * @returns whether that is another person than the last one who looked.
   */
  comes(viewer: PersonId | undefined): boolean {
    const before = this.#viewer;
    if (viewer === undefined || viewer === before) return false;
    this.#viewer = viewer;
    return before !== undefined;
  }
}
