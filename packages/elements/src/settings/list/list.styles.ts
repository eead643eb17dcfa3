import { css } from 'lit';

/** Lists of the settings: tools above, a table, and what is open in it. */
export default css`
  .list {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    min-inline-size: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    inline-size: 100%;
  }

  .search {
    position: relative;
    flex: 1 1 14rem;
    max-inline-size: 24rem;
  }

  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.625rem;
    block-size: 100%;
    color: var(--_muted);
    pointer-events: none;
  }

  .search input[type='search'] {
    inline-size: 100%;
    padding-inline-start: 2.125rem;
  }

  .tools .primary {
    margin-inline-start: auto;
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .list table,
  .plain-table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(.list, .plain-table) :is(th, td) {
    padding-block: var(--_space-1);
    padding-inline: 0 var(--_space-4);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }

  :is(.list, .plain-table) tbody :is(th, .written) {
    overflow-wrap: anywhere;
  }

  :is(.list, .plain-table) :is(th, td):last-child {
    padding-inline-end: 0;
  }

  :is(.list, .plain-table) thead th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 550;
  }

  :is(th, td).number {
    text-align: end;
  }

  .list tbody th {
    font-weight: 550;
  }

  .retired > :is(th, td) {
    color: var(--_muted);
  }

  button.name {
    justify-content: start;
    gap: var(--_space-2);
    min-block-size: 2rem;
    padding: 0;
    border: 0;
    font-weight: 550;
    text-align: start;
    hyphens: auto;
  }

  button.name:hover:not(:disabled) {
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .chevron {
    display: inline-flex;
    flex: none;
    color: var(--_muted);
    font-size: 0.75em;
    transition: rotate var(--_time);
  }

  :dir(rtl) > .chevron {
    scale: -1 1;
  }

  [aria-expanded='true'] > .chevron {
    rotate: 90deg;
  }

  [aria-expanded='true']:dir(rtl) > .chevron {
    rotate: -90deg;
  }

  .plain-table tbody > tr:last-child > * {
    border-block-end: 0;
  }

  :is(.list, .plain-table) .detail > td {
    padding: var(--_space-3) var(--_space-4) var(--_space-5);
    background: var(--_surface);
  }

  .detail-parts {
    display: grid;
    gap: var(--_space-5);
  }

  @container (max-inline-size: 40rem) {
    .minor {
      display: none;
    }

    :is(.list, .plain-table) :is(th, td):not(:last-child) {
      padding-inline-end: var(--_space-2);
    }

    :is(.list, .plain-table) .detail > td {
      padding-inline: var(--_space-3);
    }
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }

  .new {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .new > h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
`;
