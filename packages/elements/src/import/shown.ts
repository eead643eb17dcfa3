/** Until what was rendered is on the screen: a large import then holds the page for a while. */
export function shown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page in the background has no frames.
    setTimeout(resolve, 100);
  });
}
