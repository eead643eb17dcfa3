import { css } from 'lit';

/** How what stands in the figures of `perf-dashboard` looks: lists, check-ins, numbers, legends. */
export default css`
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--_space-1);
    font-size: var(--_small);
  }

  .items > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    padding-block: 0.125rem;
    border-block-end: 1px solid var(--_line);
  }

  /* Within what is small already. */
  .items .status,
  .item-note > .muted {
    font-size: 0.9375em;
  }

  .check-in-open .muted {
    font-size: inherit;
  }

  .item-note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }

  .more {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }

  .check-in-open {
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 var(--_space-2);
  }

  .check-in-card {
    display: grid;
    gap: var(--_space-1) var(--_space-4);
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 3px solid var(--_line);
    font-size: var(--_small);
  }

  .check-in-card > div {
    display: grid;
    grid-template-columns: 8rem minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .check-in-card dd {
    overflow-wrap: anywhere;
  }

  dt {
    color: var(--_muted);
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .numbers > div {
    display: flex;
    gap: var(--_space-2);
  }

  .numbers dd {
    font-weight: 600;
  }

  /* All that these tables tell of what the first column names is figures. */
  .chart-data :is(td, thead th:not(:first-child)) {
    text-align: end;
  }

  .chart-data :is(td, th):last-child {
    padding-inline-end: 0;
  }

  .share,
  .cell {
    display: grid;
    gap: var(--_space-1) var(--_space-3);
  }

  .cell {
    grid-template-columns: minmax(0, 1fr) max-content;
    font-size: var(--_small);
  }

  .cell > :is(.bar, .drill, p) {
    grid-column: 1 / -1;
  }

  :is(.share, .big) strong {
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .choice {
    display: flex;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    border: 0;
    font-size: var(--_small);
  }

  .choice label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 1.5rem;
  }

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: var(--_space-1) var(--_space-4);
  }

  .legend-item:has(.items) {
    grid-column: 1 / -1;
  }

  /* The choice beside the title of the figure says it already. */
  .figure-status .chart-title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .legend-item {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr);
    align-items: center;
  }

  .legend-item > .status {
    justify-self: start;
  }

  /* An open list has the whole width. */
  .legend-item .drill {
    display: contents;
  }

  .legend-item :is(.items, .more) {
    grid-column: 1 / -1;
  }

  .step {
    display: grid;
    justify-items: start;
  }

  .step > p {
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: pretty;
  }

  .step > p > .muted {
    color: inherit;
    font-size: inherit;
  }

  .step > button.link {
    font-weight: 550;
  }

  :is(.figure > p, .share) + .drill {
    margin-block-start: calc(var(--_space-2) * -1);
  }
`;
