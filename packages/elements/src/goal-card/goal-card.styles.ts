import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** How `perf-goal-card` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .card,
  .main,
  .side,
  header,
  section {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .card,
  .main,
  .side {
    gap: var(--_space-5);
  }

  :is(p, h2, h3, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }

  :is(ul, ol) {
    list-style: none;
  }

  bdi {
    overflow-wrap: anywhere;
  }

  h3 {
    font-size: 1em;
    font-weight: 650;
  }

  :is(h2, h3, .why):focus-visible {
    outline-offset: 4px;
  }

  .muted,
  dt,
  time {
    color: var(--_muted);
    font-size: var(--_small);
  }

  ${link}

  .paths {
    font-size: var(--_small);
  }

  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-1);
  }

  .path li {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .step {
    display: inline-flex;
    color: var(--_muted);
  }

  :host(:dir(rtl)) .step {
    transform: scaleX(-1);
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 550;
  }

  .eyebrow span + span::before {
    content: '· ';
  }

  header {
    gap: var(--_space-2);
  }

  .title {
    font-size: clamp(1.375rem, 1.1rem + 1.4cqi, 1.875rem);
    font-weight: 680;
    letter-spacing: -0.01em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
  }

  .dates {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  header .actions {
    padding-block-start: var(--_space-2);
  }

  perf-check-in,
  perf-goal-editor,
  .why {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .why {
    display: grid;
    gap: var(--_space-4);
    container-type: inline-size;
  }

  .why .part-title {
    margin-block-end: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }

  .figures {
    gap: var(--_space-4);
    padding-block: var(--_space-4);
    border-block: 1px solid var(--_line);
  }

  .score {
    display: grid;
    gap: var(--_space-2);
  }

  .score-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }

  .score-figure {
    font-size: 2.25rem;
    font-weight: 680;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }

  .figures > dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    font-variant-numeric: tabular-nums;
  }

  .figures > dl dd {
    font-weight: 600;
  }

  .about-figures {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space-2) var(--_space-4);
  }

  .meanings {
    flex: 1 1 14rem;
    padding-block: 0.4375rem;
  }

  .meanings summary {
    color: var(--_muted);
  }

  .meanings dl {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-2);
  }

  .meanings dt {
    color: var(--_text);
    font-weight: 600;
  }

  section > .quiet {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--_space-4));
    color: var(--_accent);
  }

  @container (min-width: 30rem) {
    .figures {
      grid-template-columns: minmax(12rem, 1fr) auto;
      align-items: center;
      column-gap: var(--_space-5);
    }

    .about-figures {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 60rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20rem;
      gap: calc(var(--_space-5) * 2);
    }
  }

  @container (max-width: 60rem) {
    .columns {
      display: grid;
      gap: var(--_space-5);
    }
  }

  @media print {
    button:not(.link) {
      display: none;
    }
  }
`;
