import { css } from 'lit';

/** How often something is due, as it is entered, and the days that come of it. */
export default css`
  .rhythms {
    display: grid;
    gap: var(--_space-2);
  }

  .rhythms > h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  .rhythm {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_space-3);
    align-items: end;
  }

  .rhythm > label {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_small);
  }

  .rhythm > label :is(input, select) {
    font-size: 1rem;
  }

  .rhythm .whole {
    grid-column: 1 / -1;
  }

  .rhythm.misfit {
    outline: 1px solid var(--_bad);
    outline-offset: var(--_space-2);
  }

  .due .label {
    font-size: var(--_small);
    font-weight: 600;
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    margin: var(--_space-1) 0 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .days li {
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius-small);
    background: var(--_neutral-soft);
    font-size: var(--_small);
  }
`;
