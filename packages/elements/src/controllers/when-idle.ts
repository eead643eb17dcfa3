/** How long something waits for an idle moment, in milliseconds; where none is told, it just waits a little. */
const patience = { idle: 2000, blind: 200 };

/** Does something once the page has shown what it has and has nothing else to do. */
export function whenIdle(act: () => void): void {
  // Safari knows no idle moments.
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(act, { timeout: patience.idle });
  else setTimeout(act, patience.blind);
}
