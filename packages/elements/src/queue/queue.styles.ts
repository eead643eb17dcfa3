import { css } from 'lit';

/** How `perf-queue` looks. */
export default css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    margin-block-end: var(--_space-3);
  }

  h2,
  h3,
  header p {
    margin: 0;
  }

  h2 {
    font-size: 1.25rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  h3 {
    padding-block: var(--_space-4) var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  section:first-child > h3 {
    padding-block-start: 0;
  }

  h3.overdue {
    color: var(--_bad);
  }

  .sum,
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .note {
    flex-basis: 100%;
  }

  .sum,
  .minutes {
    font-variant-numeric: tabular-nums;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .line {
    border-block-start: 1px solid var(--_line);
  }

  .line:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .row-of-line {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
  }

  .main {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_space-3);
    flex: 1;
    min-inline-size: 0;
    padding: var(--_space-3) var(--_space-2);
    border: 0;
    font-weight: inherit;
    text-align: start;
  }

  .sign {
    grid-row: span 2;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_neutral);
  }

  .overdue .sign {
    background: color-mix(in srgb, var(--_bad) 10%, transparent);
    color: var(--_bad);
  }

  .what {
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  .why {
    grid-column: 2;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .overdue .when {
    color: var(--_bad);
  }

  .minutes {
    grid-area: 1 / 3 / span 2 / auto;
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  .later {
    flex: none;
    padding: 0;
    color: var(--_muted);
  }

  .row-of-line:has([aria-expanded='true']) {
    background: var(--_surface);
  }

  /* The minutes stay where they are beside the other lines. */
  .row-of-line > .main:last-child {
    margin-inline-end: 2.5rem;
  }

  .panel {
    padding: var(--_space-2) var(--_space-2) var(--_space-4);
    background: var(--_surface);
  }

  header + .notice {
    margin-block-end: var(--_space-3);
  }

  .notice-text {
    align-self: center;
  }

  .rest,
  .foot,
  .put-off li,
  .handed li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }

  .rest {
    margin: var(--_space-2) 0 0;
  }

  .foot {
    margin-block-start: var(--_space-4);
  }

  .foot button,
  .put-off button,
  .handed button {
    color: var(--_muted);
    font-size: var(--_small);
    padding-inline: var(--_space-2);
  }

  .put-off li,
  .handed li {
    padding: var(--_space-1) var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .put-off {
    margin-block-start: var(--_space-2);
  }

  .key-list {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-1) var(--_space-4);
    margin: var(--_space-3) var(--_space-2) 0;
    font-size: var(--_small);
  }

  .key-list dd {
    margin: 0;
    color: var(--_muted);
  }

  kbd {
    font: inherit;
    font-weight: 600;
  }

  @container (min-width: 480px) {
    .panel {
      padding-inline-start: 3.75rem;
    }
  }

  @media print {
    .later,
    .foot,
    .panel,
    .notice:not(.bad),
    .rest button,
    .handed button {
      display: none;
    }

    .line {
      break-inside: avoid;
    }
  }
`;
