import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { isWhole } from './pieces.ts';

/** An element with a workspace in a place of the page, once all is there that it shows at first. */
export async function wholeElement(
  tag: string,
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
) {
  const element = document.createElement(tag) as HTMLElement & { workspace?: Workspace };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.workspace = workspace;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await waitUntil(() => isWhole(element), tag, { timeout: 10_000 });
  return { element, root: element.shadowRoot!, place };
}
