import type { ReactiveControllerHost } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import { focusable } from './focusable.ts';
import { isFocusLost } from './lost-focus.ts';

const rest = `[tabindex="-1"], ${focusable}`;

/** Puts away what is said of the last deed, and leads the focus from there to where it rests in the element. */
export async function putAway({ currentTarget }: Event, deeds: Deeds): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const host = root.host as HTMLElement & ReactiveControllerHost;
  deeds.putAway();
  await host.updateComplete;
  // Elements that lead it on by themselves do so now.
  await host.updateComplete;
  if (isFocusLost(host)) root.querySelector<HTMLElement>(rest)?.focus();
}
