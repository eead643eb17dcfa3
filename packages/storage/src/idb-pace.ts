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
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // Timers wait four milliseconds each once they are nested.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
