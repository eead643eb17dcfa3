import { css } from 'lit';
import marks from './row-marks.styles.ts';

/** Rows and their cells; the columns are set by `goal-tree.styles.ts` and by the widths. */
const row = css`
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
    block-size: var(--_row-height);
    padding-inline: var(--_space-2);
    column-gap: var(--_space-3);
    border-block-end: 1px solid var(--_line);
    outline-offset: -2px;
    cursor: default;
  }

  /* What changes in a row is laid out in the row alone. */
  .list .row {
    contain: size layout;
  }

  .head-row {
    block-size: 2.25rem;
  }

  .list .row:hover {
    background: var(--_hover);
  }

  .row[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }

  .row[aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }

  .cell {
    min-inline-size: 0;
    outline-offset: 2px;
  }

  /* Round for the outline alone: what is cut off at round corners is drawn apart. */
  .cell:focus-visible {
    border-radius: var(--_radius-small);
  }

  .cell.title {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: 0.9375em;
    line-height: 1.25;
  }

  .head .cell.title {
    font-size: var(--_small);
    padding-inline-start: 3.75rem;
  }

  .twisty {
    flex: none;
    inline-size: 1.75rem;
    min-inline-size: 1.75rem;
    block-size: 1.75rem;
    min-block-size: 1.75rem;
  }

  .twisty {
    padding: 0;
    border-color: transparent;
    color: var(--_muted);
  }

  .twisty.leaf {
    visibility: hidden;
  }

  .twisty.turns .icon {
    transition: rotate var(--_time);
  }

  :dir(rtl) > .twisty .icon {
    rotate: 180deg;
  }

  [aria-expanded='true'] > .title > .twisty .icon {
    rotate: 90deg;
  }

  .kind {
    display: inline-flex;
    flex: none;
    color: var(--_muted);
  }

  .pillar .kind,
  .objective .kind {
    color: var(--_accent);
  }

  .name {
    display: -webkit-box;
    min-inline-size: 0;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    padding-block-end: 0.1em;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .pillar .name {
    font-weight: 650;
  }

  .objective .name {
    font-weight: 500;
  }

  .context .name,
  .context .figure {
    color: var(--_muted);
    font-weight: 400 !important;
  }

  .context :is(.bar, .kind) {
    opacity: 0.5;
  }

  .places {
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
  }

  .sign {
    display: inline-flex;
  }

  .score {
    display: grid;
    grid-template-columns: 1fr 4.75rem;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0 var(--_space-1);
    border-color: transparent;
    font-weight: inherit;
    text-align: start;
  }

  .score .figures {
    display: grid;
    line-height: 1.2;
  }

  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .cell.progress .figure {
    font-weight: 600;
  }

  .cell.progress .figure.none {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: inherit;
  }

  .stated {
    color: var(--_muted);
    font-size: 0.75em;
    font-style: italic;
    white-space: nowrap;
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }

  .cell.owner,
  .cell.reported,
  .cell.confidence {
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .cell.reported,
  .cell.confidence {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .cell.standing {
    display: flex;
  }

  .cell.acts {
    display: flex;
    justify-content: flex-end;
  }

  .act {
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: 0;
    border-color: transparent;
    color: var(--_muted);
  }

  .act:hover {
    color: var(--_text);
  }

  .act[aria-disabled='true'] {
    opacity: 0.45;
    cursor: not-allowed;
  }

  @media (prefers-reduced-motion: no-preference) {
    .moved-once {
      animation: moved-once 1.4s ease-out;
    }

    .moved-again {
      animation: moved-again 1.4s ease-out;
    }
  }

  @keyframes moved-once {
    from {
      background: var(--_accent-soft);
    }
  }

  @keyframes moved-again {
    from {
      background: var(--_accent-soft);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .twisty.turns .icon {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
    }

    .score,
    .twisty,
    .act {
      border-width: 0;
    }

    .row:focus-visible,
    .cell:focus-visible {
      outline: 3px solid Highlight;
    }
  }
`;

export default [row, marks];
