import { css } from 'lit';
import smallCharts from '../charts/small-charts.styles.ts';

/** The filter bar, the view panel, the list of places, and cells that are fetched late. */
export default [
  smallCharts,
  css`
    .panel {
      max-block-size: min(55vh, 24rem);
      padding: var(--_space-3);
      overflow: auto;
      margin-block-end: var(--_space-2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      font-size: var(--_small);
    }

    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_space-3);
    }

    .field {
      display: grid;
      align-content: start;
      gap: var(--_space-1);
      color: var(--_muted);
    }

    .field select {
      max-inline-size: 13rem;
      color: var(--_on-page);
    }

    .choices {
      display: flex;
      flex-wrap: wrap;
      flex: 1 1 100%;
      gap: var(--_space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }

    .choice {
      min-block-size: 1.75rem;
      gap: 0.375em;
      padding: 0 0.5rem;
      border-color: var(--_line);
      border-radius: var(--_radius-full);
      background: var(--_page);
      font-weight: inherit;
    }

    .choice .icon {
      color: var(--_muted);
    }

    .choice[aria-pressed='true'] {
      border-color: var(--_accent);
      background: var(--_accent-soft);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }

    .choice .amount {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }

    .check {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 2.25rem;
    }

    .filter-end {
      display: flex;
      flex: 1 1 auto;
      align-items: center;
      justify-content: end;
      gap: var(--_space-3);
      min-block-size: 2.25rem;
      font-variant-numeric: tabular-nums;
    }

    .filter-end button {
      padding-inline: var(--_space-3);
      font-weight: 500;
    }

    .filter-end button[aria-disabled='true'] {
      opacity: 0.45;
      cursor: default;
    }

    @container (width < 37rem) {
      .choices {
        flex-wrap: nowrap;
        overflow-x: auto;
        padding: 3px;
        margin: -3px;
      }

      .choice {
        flex: none;
      }

      .filters {
        gap: var(--_space-2) var(--_space-3);
      }

      .filters .field {
        flex: 1 1 40%;
      }

      .filters .field select {
        inline-size: 100%;
        max-inline-size: none;
      }
    }

    .view-panel {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-4) var(--_space-6, 2.5rem);
    }

    .view-panel > div {
      flex: 1 1 20rem;
      min-inline-size: 0;
    }

    .panel-title {
      margin: 0;
      padding-block-end: var(--_space-1);
      color: var(--_muted);
      font-weight: inherit;
    }

    .view-panel select {
      max-inline-size: 100%;
    }

    .columns {
      columns: 14rem;
      column-gap: var(--_space-5);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .columns li {
      display: flex;
      break-inside: avoid;
      align-items: center;
      gap: var(--_space-1);
    }

    .columns button[aria-disabled='true'] {
      opacity: 0.35;
      cursor: default;
    }

    .view-panel > div > button {
      margin-inline-start: calc(var(--_space-2) * -1);
      padding-inline: var(--_space-2);
      font-weight: 500;
    }

    .columns .check {
      flex: 1;
    }

    .columns button {
      min-inline-size: 2rem;
      min-block-size: 2rem;
      padding: 0;
      border-color: transparent;
    }

    .places-list {
      display: grid;
      gap: var(--_space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .places-list button {
      min-block-size: 2rem;
      padding-inline: var(--_space-2);
      font-weight: inherit;
      text-align: start;
    }

    .cell:is(.expected, .gap, .trend, .due, .share, .contributors) {
      overflow: hidden;
      color: var(--_muted);
      font-size: var(--_small);
      font-variant-numeric: tabular-nums;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .cell:is(.expected, .gap, .share) {
      padding-inline-end: 1rem;
      text-align: end;
    }
  `,
];
