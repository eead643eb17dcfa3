/**
 * Waits until every `perf-*` element in the page is defined, so that a page may show itself whole.
 *
 * @param options.root - Where to look; the whole document when left out.
 * @param options.timeoutMs - How long to wait; 5,000 when left out.
 * @returns the tags that were not defined in time, or are nobody's; empty when all are. Rejects never.
 *
 * @example
 * await allDefined({ timeoutMs: 2000 });
 * document.documentElement.classList.remove('is-starting');
 */
export async function allDefined({
  root = document,
  timeoutMs = 5000,
}: { readonly root?: ParentNode; readonly timeoutMs?: number } = {}): Promise<readonly string[]> {
  const missing = new Set(
    [...root.querySelectorAll(':not(:defined)')]
      .map(({ localName }) => localName)
      .filter((tag) => tag.startsWith('perf-')),
  );
  const defined = [...missing].map(async (tag) => {
    await customElements.whenDefined(tag);
    missing.delete(tag);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, timeoutMs)));
  await Promise.race([Promise.all(defined), late]);
  clearTimeout(timer);
  return [...missing];
}
