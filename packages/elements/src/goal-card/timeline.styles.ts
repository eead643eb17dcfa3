import { css } from 'lit';

/** How what happened with a goal looks; needs the tokens. */
export default css`
  .blockers {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
  }

  .blockers .icon {
    margin-block-start: 0.2em;
    color: var(--_tone);
  }

  .timeline ol {
    display: grid;
    gap: var(--_space-4);
  }

  .entry {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_line);
  }

  .entry.check-in {
    border-color: var(--_accent);
  }

  :is(.entry-head, .entry-facts) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  .entry-name,
  .entry-facts {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
