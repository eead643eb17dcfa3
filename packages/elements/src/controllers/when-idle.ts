/** How long something waits for an idle moment, in milliseconds; where none is told, it just waits a little. */
const patience = { idle: 2000, blind: 200 };

/**
 * Does something once the page has shown what it has and has nothing else to do.
 *
 * @param most - The longest wait in a page that is never idle, in milliseconds.
 * @param blind - The wait where a browser knows no idle moments, in milliseconds.
 * @returns how to call it off.
 */
export function whenIdle(
  act: () => void,
  most = patience.idle,
  blind = patience.blind,
): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(act, { timeout: most });
    return () => cancelIdleCallback(waiting);
  }
  // Safari knows no idle moments.
  const timer = setTimeout(act, Math.min(most, blind));
  return () => clearTimeout(timer);
}
