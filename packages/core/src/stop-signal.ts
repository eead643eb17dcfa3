/** A stop asked for by a caller: an `AbortSignal`, of which core knows no more than this. */
export interface StopSignal {
  /** Throws the reason once the stop was asked for. */
  throwIfAborted(): void;
}
