import { css } from 'lit';

/** How what differs between two moments looks in `perf-dashboard`. */
export default css`
  .cause-group {
    padding-block-start: var(--_space-2);
  }

  .difference {
    padding-block-end: var(--_space-3);
  }
`;
