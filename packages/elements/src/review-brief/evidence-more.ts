import type { ReactiveControllerHost } from 'lit';

/** Shows more of a month, and leads the focus from the button that was pressed to the first piece that comes in. */
export async function leadToMore({ currentTarget }: Event, showMore: () => void): Promise<void> {
  const button = currentTarget as HTMLElement;
  const month = button.closest('.month');
  const { host } = button.getRootNode() as ShadowRoot;
  const pieces = () => [...(month?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const before = new Set(pieces().map(({ dataset }) => dataset['key']));
  showMore();
  await (host as Partial<ReactiveControllerHost>).updateComplete;
  const first = pieces().find(({ dataset }) => !before.has(dataset['key']));
  first?.querySelector<HTMLElement>('[data-column]')?.focus();
}
