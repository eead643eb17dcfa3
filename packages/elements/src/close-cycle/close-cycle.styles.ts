import { css } from 'lit';

/** How the overview of `perf-close-cycle` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .frame {
    display: grid;
    gap: var(--_space-5);
  }

  .frame:focus-visible,
  .title:focus-visible {
    outline-offset: 4px;
  }

  p,
  h3,
  h4,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .muted {
    color: var(--_muted);
  }

  .summary {
    display: grid;
    gap: var(--_space-2);
  }

  .title {
    justify-self: start;
    font-size: 1.25em;
    font-weight: 650;
    text-wrap: balance;
  }

  .closed-of {
    margin-block-start: var(--_space-2);
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .left {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    font-variant-numeric: tabular-nums;
  }

  .left > li:not(.yours) {
    color: var(--_muted);
  }

  .yours {
    font-weight: 600;
  }

  .summary .actions {
    margin-block-start: var(--_space-2);
  }

  .group + .group {
    border-block-start: 1px solid var(--_line);
  }

  .group-button,
  .goal-button {
    justify-content: start;
    padding-inline: 0;
    border: 0;
    text-align: start;
  }

  .group-button {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-block: var(--_space-2);
    border-radius: 0;
  }

  .group-name {
    font-weight: 600;
  }

  .group-yours,
  .group-count {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
    font-variant-numeric: tabular-nums;
  }

  .group-count {
    text-align: end;
  }

  .group-yours {
    grid-area: 2 / 2;
  }

  .group-button .bar {
    grid-area: 3 / 2 / 4 / -1;
  }

  .group-yours:empty {
    display: none;
  }

  .turn {
    display: grid;
    color: var(--_muted);
    transition: rotate var(--_time);
  }

  .turn:dir(rtl) {
    scale: -1 1;
  }

  [aria-expanded='true'] > .turn {
    rotate: 90deg;
  }

  [aria-expanded='true'] > .turn:dir(rtl) {
    rotate: -90deg;
  }

  .goals {
    padding-block-end: var(--_space-2);
  }

  .goal {
    border-block-start: 1px solid var(--_line);
  }

  .groups .goal {
    padding-inline-start: var(--_space-2);
  }

  .goal-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
  }

  .goal-button,
  .goal-line > .link {
    grid-column: 1 / -1;
    font-weight: 550;
  }

  .goal-button {
    gap: var(--_space-2);
    min-block-size: 2rem;
    border-radius: var(--_radius-small);
  }

  .goal-button:hover:not(:disabled) {
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .owner,
  .marks {
    padding-inline-start: 1.5rem;
  }

  .owner {
    min-inline-size: 0;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .score {
    display: none;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .proposal {
    justify-self: end;
  }

  .marks {
    display: flex;
    gap: var(--_space-2);
    grid-column: 1 / -1;
  }

  .marks:empty {
    display: none;
  }

  .mark {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .grade {
    display: inline-grid;
    grid-template-columns: 2.25em auto;
    align-items: center;
  }

  .grade-figure {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .late {
    padding-block-end: var(--_space-3);
  }

  @container (min-inline-size: 42rem) {
    .group-button {
      grid-template-columns: auto minmax(0, 1fr) 9rem 9rem 9rem;
    }

    .group-button .bar,
    .group-yours {
      grid-area: auto;
    }

    .group-yours,
    .group-yours:empty {
      display: block;
      text-align: end;
    }

    .goal-line {
      grid-template-columns: minmax(0, 1fr) auto 10rem 3.5rem 10.5rem;
    }

    .goal-button,
    .goal-line > .link,
    .marks {
      grid-column: auto;
    }

    .goal-line > .link + .owner {
      grid-column: 3;
    }

    .goal-line > .link ~ .proposal {
      grid-column: 5;
    }

    .marks:empty,
    .score {
      display: block;
    }

    .owner,
    .marks {
      padding: 0;
    }

    .proposal {
      justify-self: start;
    }
  }

  @media print {
    .actions,
    .turn {
      display: none;
    }
  }
`;
