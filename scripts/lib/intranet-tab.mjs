// A tab on a page of the example, as a person opens it.

/**
 * Opens a page and notes what the console and the policy have against it.
 *
 * @param context the browser context of one person
 * @param violations a list to which errors of the page and of the console are added
 * @param url the address of the page
 */
export async function openTab(context, violations, url) {
  const tab = await context.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  tab.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  tab.on('pageerror', (error) => violations.push(String(error)));
  await tab.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    globalThis.keysBefore = Object.keys(globalThis);
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await tab.goto(url);
  return tab;
}

/** Two frames, after which sizes are those of the window. */
export function settled(tab) {
  return tab.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
