import { html, render } from 'lit';
import { icon } from '../parts/icons.ts';

/**
 * A row with the usual columns that says nothing yet. It is a clone of one that was rendered once: rows are made and
 * filled far more often than anything else, and a clone takes neither a template for each of its parts nor markers.
 *
 * What is clicked or entered says with `data-act` what it does; `data-stop` marks what the arrow keys stop at.
 */
export function newRow(): HTMLElement {
  return (prototype ??= rendered()).cloneNode(true) as HTMLElement;
}

let prototype: Element | undefined;

function rendered(): Element {
  const place = document.createElement('div');
  render(markup(), place);
  const row = place.firstElementChild ?? place;
  removeMarkers(row);
  // The one icon that speaks for itself; its tooltip is around it, since on the same element it would be read twice.
  const kind = row.querySelector('.kind > .icon');
  kind?.removeAttribute('aria-hidden');
  kind?.setAttribute('role', 'img');
  return row;
}

/** Markers of the rendering, and the space between elements, which no column shows. */
function removeMarkers(row: Element): void {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const found: CharacterData[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as CharacterData);
  for (const node of found) if (node instanceof Comment || !node.data.trim()) node.remove();
}

/** A dash stands for each text that is written later: the node is there then. */
const markup = () =>
  html`<div class="row" part="row" role="row" tabindex="-1">
    <div
      class="cell title"
      role="gridcell"
      aria-colindex="1"
      tabindex="-1"
      data-stop
      data-enter="toggle"
    >
      <button class="twisty" type="button" tabindex="-1" data-act="toggle">
        ${icon('chevron')}
      </button>
      <span class="kind">${icon('objective')}</span>
      <bdi class="name" part="title">–</bdi>
    </div>
    <div class="cell owner" role="gridcell" aria-colindex="2" tabindex="-1" data-stop>
      <span class="person" part="person"
        ><span class="person-sign" aria-hidden="true">–</span
        ><span class="person-name">–</span></span
      >
    </div>
    <div class="cell progress" role="gridcell" aria-colindex="3">
      <button class="score" type="button" tabindex="-1" data-stop data-act="explain">
        <span class="bar" part="progress" aria-hidden="true"></span>
        <span class="figures"><span class="figure">–</span></span>
      </button>
    </div>
    <div
      class="cell standing"
      role="gridcell"
      aria-colindex="4"
      tabindex="-1"
      data-stop
      data-enter="explain"
    >
      <span class="status" part="status">${icon('no-data')}<span class="status-word">–</span></span>
    </div>
    <div class="cell confidence" role="gridcell" aria-colindex="5" tabindex="-1" data-stop>–</div>
    <div class="cell reported" role="gridcell" aria-colindex="6" tabindex="-1" data-stop>–</div>
    <div class="cell acts" role="gridcell" aria-colindex="7">
      <button class="act" type="button" tabindex="-1" data-stop data-act="check-in">
        ${icon('check-in')}
      </button>
      <button
        class="act"
        type="button"
        tabindex="-1"
        data-stop
        data-act="menu"
        aria-haspopup="menu"
      >
        ${icon('more')}
      </button>
    </div>
  </div>`;
