import { type TemplateResult, html, nothing, render } from 'lit';
import { type IconName, icon } from '../parts/icons.ts';

/** A line of the menu of a row. */
export interface MenuItem {
  readonly icon: IconName;
  readonly label: string;
  /** The key that does the same. */
  readonly key?: string;
  /** Why it may not be done, or ''. */
  readonly reason: string;
  readonly act: () => void;
}

/** Where a menu opens, and what becomes of it. */
export interface MenuOptions {
  readonly root: ShadowRoot;
  /** What it opens beside. */
  readonly anchor: Element;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Called once it is closed, before what was chosen is done; `isLeft` where the focus has gone elsewhere. */
  readonly closed: (isLeft: boolean) => void;
}

/** Opens the menu of a row with the focus on its first line. Returns how to close it. */
export function openRowMenu(options: MenuOptions): () => void {
  const { root } = options;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'manual';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', options.label);
  const outside = new AbortController();
  const close = (isLeft = false) => {
    if (outside.signal.aborted) return;
    outside.abort();
    options.closed(isLeft);
    menu.remove();
  };
  const choose = (item: MenuItem) => {
    if (item.reason) return;
    close();
    item.act();
  };
  render(itemsView(options.items, choose), menu);
  root.append(menu);
  menu.showPopover();
  place(menu, options.anchor);
  const lines = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  menu.addEventListener('keydown', (event) => onKey(event, lines, close));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close(true);
  });
  const { signal } = outside;
  const onPointer = (event: Event) => void (event.composedPath().includes(menu) || close(true));
  document.addEventListener('pointerdown', onPointer, { signal, capture: true });
  document.addEventListener('scroll', onPointer, { signal, capture: true, passive: true });
  lines[0]?.focus({ preventScroll: true });
  return () => close(true);
}

function itemsView(items: readonly MenuItem[], choose: (item: MenuItem) => void): TemplateResult {
  return html`${items.map(
    (item) =>
      html`<button
        class="menu-item"
        type="button"
        role="menuitem"
        tabindex="-1"
        aria-disabled=${item.reason ? 'true' : 'false'}
        aria-keyshortcuts=${item.key ?? nothing}
        @click=${() => choose(item)}
      >
        ${icon(item.icon)}
        <span class="menu-words">
          <span>${item.label}</span>
          ${item.reason ? html`<span class="menu-reason">${item.reason}</span>` : nothing}
        </span>
        ${item.key ? html`<kbd aria-hidden="true">${item.key}</kbd>` : nothing}
      </button>`,
  )}`;
}

function onKey(event: KeyboardEvent, lines: readonly HTMLElement[], close: () => void): void {
  const at = lines.indexOf(event.target as HTMLElement);
  const to = lines[placeAfter(event, at, lines)];
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (to) to.focus();
  else if (event.key !== 'Enter' && event.key !== ' ') return;
  // Enter and Space press the line by themselves.
  event.stopPropagation();
  if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
}

/** Where a key leads to among the lines; -1 for one that leads nowhere. */
function placeAfter({ key }: KeyboardEvent, at: number, lines: readonly HTMLElement[]): number {
  const { length } = lines;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key.length !== 1 || key === ' ') return -1;
  const begins = (line: HTMLElement | undefined) =>
    line?.textContent.trim().toLowerCase().startsWith(key.toLowerCase()) ?? false;
  for (let step = 1; step <= length; step++) {
    if (begins(lines[(at + step) % length])) return (at + step) % length;
  }
  return -1;
}

/** Puts a menu below what it belongs to, or above where there is no room, within the window. */
function place(menu: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const isRightToLeft = getComputedStyle(menu).direction === 'rtl';
  const left = isRightToLeft ? at.left : at.right - width;
  const top = at.bottom + height > innerHeight ? at.top - height : at.bottom;
  const within = (value: number, most: number) => Math.max(8, Math.min(value, most - 8));
  menu.style.setProperty('left', `${within(left, innerWidth - width)}px`);
  menu.style.setProperty('top', `${within(top, innerHeight - height)}px`);
}
