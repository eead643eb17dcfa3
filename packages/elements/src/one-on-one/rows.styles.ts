import { css } from 'lit';

/** How agenda, points and actions look. */
export default css`
  .lines,
  .rows,
  .note-list {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [hidden] {
    display: none !important;
  }

  .line,
  .row {
    display: grid;
    gap: var(--_space-1) var(--_space-3);
    align-items: start;
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .line {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .row {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .line-words,
  .row-words {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .row-words > :is(form, .notice),
  .line-words > .notice {
    justify-self: stretch;
  }

  .what {
    font-weight: 550;
  }

  .reason,
  .minutes,
  .meta {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .minutes {
    padding-block-start: 0.2em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .line-actions,
  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    grid-column: 1 / -1;
  }

  .row-actions {
    grid-column: 2 / -1;
  }

  .line-actions button,
  .row-actions button {
    min-block-size: 2rem;
    padding-inline: var(--_space-3);
    font-size: var(--_small);
  }

  button.sign {
    min-inline-size: 2rem;
    padding-inline: var(--_space-2);
    color: var(--_muted);
  }

  .more-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    grid-column: 2 / -1;
  }

  .more-actions button {
    min-block-size: 2rem;
    padding-inline: var(--_space-2);
    font-size: var(--_small);
  }

  .left-out,
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-3);
  }

  .left-out {
    font-size: var(--_small);
  }

  .handle,
  .bullet {
    inline-size: 1.5rem;
    min-inline-size: 1.5rem;
  }

  .handle {
    min-block-size: 1.75rem;
    padding: 0;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
  }

  .bullet {
    position: relative;
    block-size: 1.45em;
  }

  .bullet::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.725em - 0.1875rem);
    inset-inline-start: 0.5625rem;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    border-radius: var(--_radius-full);
    background: var(--_control-line);
  }

  .row.dragged {
    opacity: 0.5;
  }

  .row.drop-before {
    box-shadow: 0 -2px 0 var(--_accent);
  }

  .row.drop-after {
    box-shadow: 0 2px 0 var(--_accent);
  }

  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .put-off {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_warn);
    font-weight: 550;
  }

  .subject {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
  }

  .change {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: 0;
  }

  .change > div,
  .change dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin: 0;
  }

  .change dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .figure {
    font-variant-numeric: tabular-nums;
  }

  .new-action {
    justify-self: start;
  }

  .earlier-part h3 button {
    margin-inline-start: calc(-1 * var(--_space-4));
    font-size: inherit;
    font-weight: inherit;
  }

  .earlier-part h3 button::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  .earlier-part h3 button:dir(rtl)::before {
    rotate: 135deg;
  }

  .earlier-part h3 button[aria-expanded='true']::before {
    rotate: 45deg;
  }

  @container (min-inline-size: 30rem) {
    .line {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }

    .line-actions {
      grid-column: auto;
      flex-wrap: nowrap;
      justify-content: end;
      min-inline-size: 8rem;
    }
  }

  @container (min-inline-size: 36rem) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .row-actions {
      grid-column: auto;
      justify-content: end;
    }
  }

  @media (forced-colors: active) {
    .tag,
    .row.drop-before,
    .row.drop-after {
      border: 1px solid CanvasText;
    }
  }
`;
