/** What happens when nobody asks for batches any more. */
export interface BatchEnd {
  /** After the last batch was asked for. */
  readonly over?: () => void;
  /** Whoever took them leaves off, also before the first one. A generator that never began would not hear of it. */
  readonly left?: () => void;
}

/** The same batches; how they end is told. */
export function batchesOf<T>(batches: AsyncIterable<T>, end: BatchEnd): AsyncIterableIterator<T> {
  const from = batches[Symbol.asyncIterator]();
  const all: AsyncIterableIterator<T> = {
    async next() {
      const step = await from.next();
      if (step.done) end.over?.();
      return step;
    },
    async return() {
      end.left?.();
      await from.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => all,
  };
  return all;
}
