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

  .notice {
    gap: 0 var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius-small);
    font-size: var(--_small);
    line-height: 1.3;
  }

  .notice > .icon {
    margin-block-start: 0.125em;
    font-size: 1em;
  }

  .notice > .grow {
    flex-basis: 6rem;
  }

  .notice strong {
    font-weight: 550;
  }

  /* Why, and what to do, is read aloud and is in the tooltip: there is no room for it here. */
  .notice .grow > p {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .notice details {
    display: none;
  }

  .notice button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
