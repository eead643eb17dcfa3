import { css } from 'lit';

/** How the rows in the sections of `perf-person` look: goals, words, dates, reports and tables. */
export default css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .list > li {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
  }

  .list > li:last-child {
    border-block-end: 0;
  }

  .line,
  .goal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-3);
  }

  .goal {
    grid-template-columns: minmax(0, 1fr) max-content;
    align-items: center;
  }

  .phase-form {
    display: grid;
    grid-template-columns: max-content minmax(6rem, 16rem) 3rem;
    align-items: center;
    gap: var(--_space-2);
    margin-block: var(--_space-2);
  }

  .phase-form > p {
    grid-column: 1 / -1;
  }

  .phase-form input {
    min-block-size: 1.75rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .phase-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }

  .goal-title .link {
    color: var(--_text);
    font-weight: 600;
    text-decoration-color: transparent;
  }

  .goal-title .link:hover:not(:disabled) {
    color: var(--_accent);
  }

  .serves,
  .goal-figures {
    grid-column: 1 / -1;
    font-size: var(--_small);
  }

  .serves :is(.muted, .link) {
    font-size: inherit;
  }

  .goal-figures {
    display: grid;
    grid-template-columns: minmax(2rem, 1fr) 3rem minmax(0, 8.5rem);
    align-items: center;
    gap: var(--_space-2);
    font-variant-numeric: tabular-nums;
  }

  .goal-figures .muted {
    font-size: inherit;
  }

  .goal-figures .number {
    font-weight: 600;
    text-align: end;
  }

  .goal-figures .number:last-child {
    grid-column: 2 / -1;
    text-align: start;
  }

  .dated {
    grid-template-columns: 4.5rem minmax(0, 1fr);
    align-items: baseline;
  }

  /* Words of another language begin where those around them do. */
  .words {
    max-inline-size: 65ch;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: pre-line;
  }

  .dated .words {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .tone {
    color: var(--_warn);
    font-weight: 600;
  }

  .tone .icon {
    vertical-align: -0.15em;
  }

  .pairs {
    display: grid;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .pairs :is(dt, time, .muted) {
    font-size: inherit;
  }

  .pairs time {
    color: inherit;
  }

  .pairs dt {
    min-inline-size: 3.5rem;
  }

  .report {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  table {
    max-inline-size: 30rem;
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--_space-1) var(--_space-2) var(--_space-1) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  :is(td, thead th:not(:first-child)) {
    padding-inline: var(--_space-2) 0;
    text-align: end;
  }

  thead th {
    color: var(--_muted);
    font-weight: 500;
  }

  tbody th {
    font-weight: 400;
  }

  button.quiet {
    justify-self: start;
    min-block-size: 1.75rem;
    margin-inline-start: calc(var(--_space-2) * -1);
    padding: 0 var(--_space-2);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 500;
  }

  @container (min-width: 30rem) {
    .goal-figures {
      grid-template-columns: minmax(3rem, 1fr) 3rem 9.5rem;
    }
  }
`;
