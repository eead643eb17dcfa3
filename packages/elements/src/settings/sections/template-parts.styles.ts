import { css } from 'lit';

/** The parts of a template, one below the other. */
export default css`
  .parts {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .parts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7rem;
    gap: var(--_space-2) var(--_space-3);
    justify-items: start;
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
  }

  .parts label {
    display: grid;
    gap: var(--_space-1);
    inline-size: 100%;
    font-size: var(--_small);
    font-weight: 600;
  }

  .parts :is(input, textarea) {
    font-weight: 400;
    font-size: 1rem;
  }

  .parts :is(.whole, .hint) {
    grid-column: 1 / -1;
  }

  .parts.misfit {
    outline: 1px solid var(--_bad);
    outline-offset: var(--_space-2);
  }
`;
