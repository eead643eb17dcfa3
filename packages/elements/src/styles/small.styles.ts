import { css } from 'lit';

/** What an element that stands within a line looks like in its states: words, as small as they can be read. */
export default css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .empty {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .state {
    padding: 0;
    font-size: var(--_small);
  }

  .ghosts {
    display: none;
  }
`;
