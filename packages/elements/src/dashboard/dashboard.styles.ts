import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** How `perf-dashboard` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space-5) * 1.25) calc(var(--_space-5) * 1.5);
    align-items: start;
  }

  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.0625em;
    font-weight: 650;
  }

  h3,
  h4 {
    font-size: 1em;
    font-weight: 600;
  }

  h4,
  .sub {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .muted {
    color: var(--_muted);
  }

  .strong {
    font-weight: 600;
  }

  .figure :is(.muted, .lead, .note, .item-note) {
    font-size: var(--_small);
  }

  .figure-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }

  .summary-part,
  .figure-number,
  .pillar-score,
  .pillar-change,
  .pillar-ahead {
    font-variant-numeric: tabular-nums;
  }

  .what {
    color: var(--_muted);
  }

  .figure-head > button.save {
    margin-inline: auto 0;
  }

  .what[open] {
    flex-basis: 100%;
  }

  .what p {
    max-inline-size: 60rem;
    padding-block-start: var(--_space-2);
  }

  .awaited {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
  }

  .rows,
  .held {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  :is(.rows, .held) > li {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
  }

  :is(.rows, .held) > li:last-child {
    border-block-end: 0;
  }

  .held-line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .held-line > button.quiet {
    margin-inline: 0 calc(var(--_space-2) * -1);
  }

  .figure-number {
    flex: none;
    font-weight: 600;
    white-space: nowrap;
  }

  .figure-number .muted {
    font-weight: 400;
  }

  .up {
    color: var(--_good);
  }

  .down {
    color: var(--_bad);
  }

  button.quiet {
    justify-self: start;
    min-block-size: 1.75rem;
    padding: 0 var(--_space-2);
    margin-inline-start: calc(var(--_space-2) * -1);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 500;
    text-align: start;
  }

  button.quiet[aria-expanded]::before {
    content: '';
    flex: none;
    inline-size: 0.375em;
    block-size: 0.375em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform var(--_time);
  }

  :host(:dir(rtl)) button.quiet[aria-expanded='false']::before {
    transform: rotate(135deg);
  }

  button.quiet[aria-expanded='true']::before {
    transform: rotate(45deg);
  }

  ${link}

  button.link {
    overflow-wrap: anywhere;
    color: var(--_text);
    text-decoration-color: transparent;
  }

  button.link:hover:not(:disabled) {
    color: var(--_accent);
  }

  @container (min-width: 60rem) {
    .board {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    :is(.figure-progress, .figure-status) {
      grid-column: 1 / -1;
    }

    /* Beside it stand two that are half as high. */
    .figure-coverage {
      grid-row: span 2;
    }

    .figure-status {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space-5) * 1.5);
      align-items: start;
    }

    .figure-status > :not(.chart, .legend) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .figure {
      break-inside: avoid;
    }

    .what,
    .save,
    .drill-toggle,
    .choice,
    .figure > button {
      display: none;
    }
  }
`;
