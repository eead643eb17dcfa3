/** How long a page may be worked on without a pause, in milliseconds: much less than anybody notices. */
const spellMs = 10;

/** Asked between two pieces of work, gives the page a turn when the last one was a while ago. */
export function createPace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < spellMs) return;
    await pause();
    since = performance.now();
  };
}

/** Lets a page do what it has to, and goes on as soon as it can. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    // Timers wait four milliseconds each once they are nested, and what waits for `scheduler.yield` goes on
    // before messages and timers of the page: it passed them over for 30 batches.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
