import type { ClosingSignal } from './workspace.ts';

/** What a promise says, or nothing once a caller does not wait for it any more. */
export function untilStopped(
  promise: Promise<void>,
  signal: ClosingSignal,
  onStop: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    const stop = () => {
      onStop();
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}
