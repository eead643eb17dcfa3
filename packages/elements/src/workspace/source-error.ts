import type { Messages } from './texts.ts';

/** Something in the page, or at an address that it names, does not fit. */
export class SourceError extends Error {
  /** What to tell people, in their language. */
  readonly say: (texts: Messages['workspace']) => string;

  /**
   * @param say - Chooses the text.
   * @param message - For developers, in English.
   * @param cause - What was found; the code of a `PerfError` is told to the page.
   */
  constructor(say: (texts: Messages['workspace']) => string, message: string, cause?: unknown) {
    super(message, { cause });
    this.say = say;
  }
}
