import { css } from 'lit';

/** The tree around its rows, and what stands open below one; widths are in a file of their own. */
export default css`
  :host {
    --_row-height: 3rem;
    --_indent: 1.25rem;
    --_deepest: 10;
    --_columns: minmax(14rem, 1fr) minmax(7rem, 10rem) 11.5rem 8rem 5.25rem 7rem 4.75rem;
    --_under: var(--_page);

    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: var(--perf-tree-max-height, min(80vh, 48rem));
    container-type: inline-size;
  }

  .toolbar {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    padding-block-end: var(--_space-2);
  }

  .search {
    position: relative;
    display: flex;
    align-items: center;
    flex: 0 1 20rem;
    min-inline-size: 0;
  }

  .search > .icon {
    position: absolute;
    inset-inline-start: 0.625rem;
    color: var(--_muted);
    pointer-events: none;
  }

  .search input[type='search'] {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 2rem;
    appearance: none;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search .clear {
    position: absolute;
    inset-inline-end: 0.125rem;
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0;
  }

  .count {
    flex: 1;
    padding-inline: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  .tool {
    padding-inline: var(--_space-2);
    font-size: var(--_small);
    font-weight: 500;
    white-space: nowrap;
  }

  .grid {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .scroller {
    position: relative;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }

  /* As wide as the rows: it leaves room for a scrollbar where they do. */
  .head {
    flex: none;
    overflow: hidden;
    scrollbar-gutter: stable;
  }

  .head .cell {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 550;
  }

  .head .cell {
    overflow: visible;
  }

  .sort {
    position: relative;
    justify-content: start;
    max-inline-size: calc(100% + 0.75rem);
    min-block-size: 1.75rem;
    min-inline-size: 1.5rem;
    margin-inline-start: -0.375rem;
    padding: 0 0.375rem;
    border-color: transparent;
    font-weight: inherit;
    white-space: nowrap;
  }

  .sort > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .sort .icon {
    position: absolute;
    inset-inline-start: calc(100% - 0.375rem);
    inline-size: 0.75rem;
    visibility: hidden;
  }

  .sort:is(:hover, :focus-visible) .icon,
  [aria-sort] .sort .icon {
    visibility: visible;
  }

  [aria-sort] .sort {
    color: var(--_on-page);
    font-weight: 650;
  }

  [aria-sort='ascending'] .sort .icon {
    rotate: 180deg;
  }

  .tool[aria-expanded='true'],
  .tool.on {
    background: var(--_accent-soft);
    color: var(--_on-page);
  }

  .list {
    position: relative;
  }

  .list > div {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    contain: content;
  }

  .ruler {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: var(--_row-height);
    visibility: hidden;
    pointer-events: none;
  }

  .detail {
    padding: var(--_space-1) var(--_space-2) var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  .region {
    position: relative;
    margin-inline-start: calc(min(var(--_level, 1) - 1, 3) * var(--_indent) + 1.75rem);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    outline-offset: -2px;
  }

  .region-title {
    margin: 0;
    padding-inline-end: 2.5rem;
    padding-block-end: var(--_space-1);
    color: var(--_muted);
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin: 0;
    padding-block-end: var(--_space-3);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .region .finding-list {
    max-inline-size: 60rem;
  }

  .moved {
    flex: none;
    align-items: center;
    margin-block-end: var(--_space-2);
    padding-block: var(--_space-1);
  }

  .refusal > p {
    margin: 0;
    padding-inline-end: 2.5rem;
  }

  .region .close {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
    padding: 0;
  }

  dialog {
    max-inline-size: min(34rem, calc(100vw - 2rem));
    padding: var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_page);
    color: var(--_on-page);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .dialog-title {
    margin: 0 0 var(--_space-3);
    font-size: 1.125em;
    font-weight: 650;
  }

  .key-table {
    margin-block-end: var(--_space-4);
    border-spacing: 0 0.25rem;
  }

  .key-table :is(th, td) {
    vertical-align: baseline;
  }

  .key-table th {
    padding-inline-end: var(--_space-4);
    font-weight: inherit;
    text-align: start;
    white-space: nowrap;
  }

  @media (width < 30rem) {
    dialog {
      padding: var(--_space-4);
    }

    .key-table th {
      white-space: normal;
    }
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.5rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    font: inherit;
    font-size: var(--_small);
    text-align: center;
    white-space: nowrap;
  }
`;
