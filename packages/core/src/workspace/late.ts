import { PerfError } from '../errors.ts';

/** A part of the library that a page fetches when it is first needed. */
export interface Late<Part> {
  /** The part, once it is there. */
  readonly part: Part | undefined;
  /**
   * Fetches the part, once for all who ask; after a failure the next one who asks tries again.
   *
   * @returns A promise that rejects with `not-loaded` where it cannot be fetched.
   */
  load(): Promise<Part>;
}

/** A part that is not there yet. */
export function late<Part>(fetchPart: () => Promise<Part>): Late<Part> {
  let part: Part | undefined;
  let loading: Promise<Part> | undefined;

  async function load(): Promise<Part> {
    try {
      return (part = await fetchPart());
    } catch (cause) {
      loading = undefined;
      throw new PerfError(
        'not-loaded',
        'A part of the library could not be fetched; the connection may be gone, or a newer version was put in its place.',
        { cause },
      );
    }
  }

  return {
    get part() {
      return part;
    },
    load: () => (loading ??= load()),
  };
}

/**
 * A part that has to be there.
 *
 * @throws PerfError `not-loaded` while it is not.
 */
export function loaded<Part>({ part }: Late<Part>): Part {
  if (part) return part;
  throw new PerfError(
    'not-loaded',
    'This workspace was opened early: wait for its `ready()` before you ask it this.',
  );
}
