import { css } from 'lit';

/** How `perf-review-brief` looks: the list, and a review as a document. */
export default css`
  :host {
    min-inline-size: 0;
  }

  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.0625em;
  }

  h4 {
    font-size: 1em;
  }

  :is(h2, h3, h4)[tabindex='-1']:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  ul,
  ol {
    list-style: none;
  }

  .muted,
  .hint {
    color: var(--_muted);
  }

  .hint {
    font-size: var(--_small);
  }

  .list,
  .brief,
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .list-head,
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
  }

  .group h3 {
    margin-block-end: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .group li + li {
    border-block-start: 1px solid var(--_line);
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    inline-size: 100%;
    min-block-size: 3rem;
    padding: var(--_space-2);
    border: 0;
    border-radius: var(--_radius-small);
    font-weight: normal;
    text-align: start;
  }

  .list .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }

  .entry-days {
    font-variant-numeric: tabular-nums;
    grid-column: 1;
    padding-inline-start: 2.25rem;
    font-size: var(--_small);
  }

  .entry-days .muted {
    display: block;
  }

  .entry-state {
    grid-row: 1 / span 2;
    grid-column: 2;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: end;
  }

  .entry-start {
    grid-row: 1 / span 2;
    grid-column: 2;
    font-size: var(--_small);
  }

  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .who-names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .who-name {
    font-weight: 600;
  }

  .who-team {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .back {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--_space-2));
    padding-inline: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .back-sign {
    display: inline-grid;
    transform: rotate(180deg);
  }

  .back-sign:dir(rtl) {
    transform: none;
  }

  header {
    display: grid;
    gap: var(--_space-1);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    margin-block-start: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .note {
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_control-line);
  }

  .columns,
  .main,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-5);
  }

  .main {
    gap: calc(var(--_space-5) * 1.5);
  }

  .prose {
    max-inline-size: 44rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .written,
  .comments,
  .evidence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }

  .print {
    display: none;
  }

  .comments ol {
    display: grid;
    gap: var(--_space-4);
  }

  .said-by {
    font-size: var(--_small);
    font-weight: 600;
  }

  .said-by span {
    margin-inline-start: var(--_space-2);
    color: var(--_muted);
    font-weight: normal;
  }

  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 20rem;
      gap: calc(var(--_space-5) * 2);
    }

    .columns .side {
      order: 1;
    }

    .meter {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }

  @container (max-width: 30rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }

    .entry > :is(.entry-state, .entry-start) {
      grid-row: auto;
      grid-column: 1;
      justify-self: start;
      margin-inline-start: 2.25rem;
      text-align: start;
    }
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @media print {
    #start,
    .list .more button,
    .entry-start {
      display: none;
    }
  }
`;
