import { css } from 'lit';

/** How figures about people look in `perf-heatmap`, beside the cells. */
export default css`
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-start: var(--_space-3);
  }

  @media print {
    .take {
      display: none;
    }
  }
`;
