import { css } from 'lit';

/** How what somebody may do on a card looks; needs the tokens and controls. */
export default css`
  .acts {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .entry-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_small);
  }

  .entry-acts:empty {
    display: none;
  }

  .entry > .muted {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
`;
