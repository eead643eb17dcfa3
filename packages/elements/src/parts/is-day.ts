/** Whether a text, such as an attribute that a page has set, is a day that there is. */
export function isDay(text: string): boolean {
  const start = Date.parse(`${text}T00:00Z`);
  // Years of more than four digits are no days of ours.
  return (
    text.length === 10 &&
    !Number.isNaN(start) &&
    new Date(start).toISOString().startsWith(`${text}T`)
  );
}
