import { css } from 'lit';

/** How the evidence of a review looks: months below one another, each with its pieces. */
export default css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }

  .segments {
    display: inline-flex;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
  }

  .segments button {
    min-block-size: 2.125rem;
    padding-inline: var(--_space-3);
    border: 0;
    border-radius: calc(var(--_radius) - 1px);
    font-size: var(--_small);
  }

  .segments button[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .cite-even {
    min-block-size: 2.125rem;
    font-size: var(--_small);
  }

  @container (min-width: 40rem) {
    .cite-even {
      margin-inline-start: auto;
    }
  }

  .none {
    color: var(--_muted);
  }

  .months {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .month h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    padding-block-end: var(--_space-1);
    border-block-end: 1px solid var(--_line);
  }

  .month-count {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
    font-variant-numeric: tabular-nums;
  }

  .bare h4 {
    border-block-end-style: dashed;
    color: var(--_muted);
    font-weight: normal;
  }

  .piece {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-3);
    padding-block: var(--_space-2);
    padding-inline-end: var(--_space-2);
    border-radius: var(--_radius-small);
  }

  .piece.cited {
    background: var(--_accent-soft);
  }

  .read .piece.cited {
    background: none;
  }

  .cite {
    display: grid;
    place-items: center;
    align-self: start;
    inline-size: 2rem;
    block-size: 2rem;
    cursor: pointer;
  }

  .cite-sign {
    display: grid;
    place-items: center;
    align-self: start;
    inline-size: 2rem;
    block-size: 2rem;
    color: var(--_accent);
  }

  .read .cite-sign {
    inline-size: 1rem;
  }

  .piece-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.125rem;
    overflow-wrap: anywhere;
  }

  @container (min-width: 40rem) {
    .piece-body {
      grid-template-columns: 8.5rem minmax(0, 1fr);
      column-gap: var(--_space-4);
      align-items: start;
      padding-block: 0.1875rem;
    }

    .piece-body > :not(.piece-head) {
      grid-column: 2;
    }

    .piece-head {
      grid-row: 1 / span 4;
      flex-direction: column;
    }
  }

  .piece-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .kind-word {
    font-weight: 600;
  }

  button.piece-title {
    color: inherit;
    font-weight: 550;
    text-decoration-color: var(--_control-line);
    text-decoration-thickness: 1px;
  }

  .piece-text {
    max-inline-size: 44rem;
    font-size: 1em;
    white-space: pre-wrap;
  }

  .piece-text summary {
    white-space: normal;
  }

  .piece-text[open] summary bdi {
    display: none;
  }

  details.piece-text {
    white-space: normal;
  }

  details.piece-text p {
    white-space: pre-wrap;
  }

  button.more {
    min-block-size: 2rem;
    margin-inline-start: 2.75rem;
    font-size: var(--_small);
  }

  .read button.more {
    margin-inline-start: 0;
  }

  @media (forced-colors: active) {
    .segments button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
