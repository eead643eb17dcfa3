import type { Messages } from './texts.ts';

/** Something in the page is written wrongly; `text` names the message that says so. */
export class SourceError extends Error {
  readonly text: keyof Messages['workspace'];

  constructor(text: keyof Messages['workspace'], message: string, cause?: unknown) {
    super(message, { cause });
    this.text = text;
  }
}
