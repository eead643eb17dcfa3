import type { GoalId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import type { LateWords } from './late-words.ts';
import { placeOfNode } from './tree-place.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** What the list of places needs of the tree around it. */
export interface PlacesOptions {
  /** The place below whose row it is. */
  readonly here: PlaceKey | undefined;
  /** How many parents of the goal are in view. */
  readonly parents: number;
  readonly go: (place: PlaceKey) => void;
  readonly close: () => void;
}

/** Where a goal stands in a tree, each place with its way from the top; a press leads there. */
export function placesView(
  goalId: GoalId,
  tree: Tree,
  { messages, late }: LateWords,
  { here, parents, go, close }: PlacesOptions,
): TemplateResult {
  const nodes = tree.placesOf(goalId);
  const title = tree.goals[nodes[0] ?? -1]?.title ?? '';
  const label = late.placesOf(title);
  return html`<div class="region places-region" role="region" tabindex="-1" aria-label=${label}>
    <p class="region-title">${label}</p>
    <ul class="places-list">
      ${nodes.map((node) => {
        const place = placeOfNode(tree, node) ?? '';
        const isHere = place === here;
        return html`<li>
          <button class="quiet" type="button" aria-current=${isHere} @click=${() => go(place)}>
            <span>${wayTo(tree, node) || late.topLevel}${isHere ? ` (${late.here})` : ''}</span>
          </button>
        </li>`;
      })}
    </ul>
    ${parents > nodes.length ? html`<p class="muted">${late.hiddenPlaces}</p>` : nothing}
    <button class="quiet close" type="button" aria-label=${messages.words.close} @click=${close}>
      ${icon('close')}
    </button>
  </div>`;
}

/** The titles above a node, from the top. */
function wayTo({ goals, parent }: Tree, node: number): string {
  const titles: string[] = [];
  for (let at = parent[node] ?? -1; at >= 0; at = parent[at] ?? -1) {
    titles.unshift(goals[at]?.title ?? '');
  }
  return titles.join(' › ');
}
