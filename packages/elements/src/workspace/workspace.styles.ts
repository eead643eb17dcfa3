import { css } from 'lit';

export default css`
  :host {
    display: block;
  }

  .frame:focus {
    outline: none;
  }

  slot[hidden] {
    display: none;
  }

  p {
    margin: 0;
  }

  .opening {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    text-align: center;
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .notice {
    margin-block-end: var(--_space-3);
  }
`;
