import type { Column, EvidenceLook } from './evidence-look.ts';

const columns: readonly Column[] = ['cite', 'link', 'text'];

/**
 * Moves the focus among the lines of evidence: up and down to the next one, Home and End to the first and last, left
 * and right, as the text runs, to what else a line offers. The Tab key leads to one place among them all, and past it.
 */
export function moveAmongEvidence(event: KeyboardEvent, look: EvidenceLook): void {
  const from = (event.target as Element).closest<HTMLElement>('[data-column]');
  const list = event.currentTarget as HTMLElement;
  const line = from?.closest<HTMLElement>('[data-key]');
  if (!from || !line || event.altKey || event.ctrlKey || event.metaKey) return;
  const column = from.dataset['column'] as Column;
  const to = isSideways(event.key)
    ? besides(line, column, isForward(event.key, list) ? 1 : -1)
    : stopIn(lineAfter(line, event.key, list), column);
  if (!to) return;
  event.preventDefault();
  const key = to.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
  look.choose({ active: { key, column: to.dataset['column'] as Column } });
  to.focus();
}

const isSideways = (key: string) => key === 'ArrowLeft' || key === 'ArrowRight';

function isForward(key: string, list: Element): boolean {
  return (key === 'ArrowRight') === (getComputedStyle(list).direction !== 'rtl');
}

function besides(line: Element, column: Column, by: number): HTMLElement | undefined {
  const stops = [...line.querySelectorAll<HTMLElement>('[data-column]')];
  const at = stops.findIndex((stop) => stop.dataset['column'] === column);
  return stops[at + by];
}

function lineAfter(line: HTMLElement, key: string, list: Element): HTMLElement | undefined {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-key]')].filter((each) =>
    each.querySelector('[data-column]'),
  );
  const at = lines.indexOf(line);
  if (key === 'ArrowDown') return lines[at + 1];
  if (key === 'ArrowUp') return lines[at - 1];
  if (key === 'Home') return lines[0];
  return key === 'End' ? lines.at(-1) : undefined;
}

/** The stop of a line in a column, or in the nearest one before it that the line has. */
function stopIn(line: HTMLElement | undefined, column: Column): HTMLElement | undefined {
  const stops = [...(line?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  const upTo = columns.indexOf(column);
  const before = stops.filter((stop) => columns.indexOf(stop.dataset['column'] as Column) <= upTo);
  return before.at(-1) ?? stops[0];
}
