import { css } from 'lit';

/** How `perf-heatmap` looks. One hue from pale to strong, so that it is read without telling colours apart. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
    --_heat: var(--perf-color-heat, light-dark(#1b5e9e, #7fb8f2));
    --_on-heat: var(--perf-color-on-heat, light-dark(#ffffff, #0c1722));
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-3);
  }

  .sentence {
    flex: 1 1 20rem;
    margin: 0;
  }

  .head .save {
    min-block-size: 1.75rem;
    padding: 0 var(--_space-2);
    color: var(--_accent);
    font-size: var(--_small);
  }

  .head details {
    flex-basis: 100%;
    color: var(--_muted);
  }

  .head details p {
    max-inline-size: 44rem;
    margin: var(--_space-1) 0 0;
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  .scroller {
    overflow-x: auto;
    padding: 3px;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 2px;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  th {
    padding: var(--_space-1);
    color: var(--_muted);
    font-weight: 500;
    text-align: center;
    vertical-align: bottom;
  }

  th.team {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 12rem;
    overflow: hidden;
    background: var(--_page);
    box-shadow: -0.5rem 0 0 var(--_page);
    color: var(--_on-page);
    text-align: start;
    white-space: nowrap;
    vertical-align: middle;
  }

  th.team:dir(rtl) {
    box-shadow: 0.5rem 0 0 var(--_page);
  }

  /* A long name loses its end, whichever side that is on. */
  th.team > bdi {
    display: block;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
  }

  .all th.team {
    font-weight: 650;
  }

  .all > * {
    border-block-end: 2px solid transparent;
  }

  td {
    position: relative;
    min-inline-size: 3rem;
    block-size: 2.75rem;
    padding: 2px var(--_space-1);
    border-radius: var(--_radius-small);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    print-color-adjust: exact;
  }

  td .value {
    display: block;
    font-weight: 600;
  }

  td .count {
    font-size: 0.6875rem;
  }

  td.none {
    font-size: 0.6875rem;
    color: var(--_muted);
    background: var(--_surface);
    cursor: default;
  }

  td.heat-0 {
    background: color-mix(in srgb, var(--_heat) 7%, var(--_page));
    color: var(--_on-page);
  }

  td.heat-1 {
    background: color-mix(in srgb, var(--_heat) 18%, var(--_page));
    color: var(--_on-page);
  }

  td.heat-2 {
    background: color-mix(in srgb, var(--_heat) 32%, var(--_page));
    color: var(--_on-page);
  }

  td.heat-3 {
    background: color-mix(in srgb, var(--_heat) 84%, var(--_page));
    color: var(--_on-heat);
  }

  td.heat-4 {
    background: var(--_heat);
    color: var(--_on-heat);
  }

  td[aria-selected='true'] {
    outline: 2px solid var(--_text);
    outline-offset: 0;
  }

  td:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .behind {
    margin-block-start: var(--_space-4);
  }

  .behind h3 {
    margin: 0 0 var(--_space-2);
    font-size: 1em;
    font-weight: 650;
  }

  .behind ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .behind li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    padding-block: var(--_space-1);
    border-block-end: 1px solid var(--_line);
  }

  .behind .figure {
    font-variant-numeric: tabular-nums;
  }

  button.link {
    min-block-size: 1.75rem;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @container (max-width: 30rem) {
    th.team {
      max-inline-size: 6.5rem;
    }
  }

  @media (forced-colors: active) {
    td {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .save {
      display: none;
    }

    /* The figure that was chosen is the title of what is printed. */
    .head select {
      appearance: none;
      padding: 0;
      border: 0;
      font-weight: 600;
    }

    .scroller {
      overflow: visible;
    }

    td {
      min-inline-size: 0;
    }
  }
`;
