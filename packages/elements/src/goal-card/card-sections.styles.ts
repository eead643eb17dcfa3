import { css } from 'lit';

/** How the sections of `perf-goal-card` below its figures look: what counts, facts. */
export default css`
  .below li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
  }

  .below-progress {
    display: grid;
    grid-template-columns: 3rem 4rem;
    align-items: center;
    gap: var(--_space-2);
    font-variant-numeric: tabular-nums;
  }

  .below .figure {
    text-align: end;
    white-space: nowrap;
  }

  .below-share {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .left-out .below-progress {
    color: var(--_muted);
  }

  .facts dl {
    display: grid;
    gap: var(--_space-3);
  }

  .description {
    white-space: pre-line;
  }

  .milestones {
    display: grid;
    gap: var(--_space-1);
  }

  .milestones li {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
  }

  .milestones .icon {
    margin-block-start: 0.2em;
    color: var(--_tone);
  }

  .said {
    max-inline-size: 65ch;
    white-space: pre-line;
  }

  @container (min-width: 30rem) {
    .below li {
      grid-template-columns: minmax(0, 1fr) auto 8.5rem 7rem;
    }
  }
`;
