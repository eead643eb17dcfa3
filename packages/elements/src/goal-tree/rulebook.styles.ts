import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** Looks of the comparison of rulebooks. */
export default css`
  ${link}
  .comparison {
    position: relative;
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    max-block-size: min(55vh, 24rem);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .comparison p {
    margin: 0;
  }

  .comparison .muted {
    color: var(--_muted);
  }

  .comparison > .part-title {
    padding-inline-end: 2.5rem;
    font-weight: 600;
  }

  .comparison > .close {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
    padding: 0;
  }

  .rulebook-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }

  .rulebook-choice > select {
    max-inline-size: 100%;
  }

  .rulebook-choice > .muted {
    font-size: var(--_small);
  }

  .rulebook-sentence {
    font-size: 1.125em;
    font-weight: 600;
  }

  .rulebook-table {
    inline-size: 100%;
    border-spacing: 0;
  }

  .rulebook-table :is(th, td) {
    padding-block: var(--_space-1);
    padding-inline: 0 var(--_space-4);
    text-align: start;
    font-variant-numeric: tabular-nums;
  }

  .rulebook-table tr > :is(th, td):not(:last-child) {
    inline-size: min(10rem, 34%);
  }

  .rulebook-table th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 550;
  }

  .rulebook-goals {
    columns: 18rem;
    column-gap: var(--_space-5);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rulebook-goals > li {
    padding-block-end: var(--_space-1);
    break-inside: avoid;
  }
`;
