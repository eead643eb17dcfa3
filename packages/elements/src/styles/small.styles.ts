import { css } from 'lit';

/** An element that stands within a line, in its states: words, as small as they can be read. */
export default css`
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

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
    color: var(--_muted);
    font-size: var(--_small);
  }

  .state p,
  .notice p {
    margin: 0;
  }

  .ghosts {
    display: none;
  }

  /* One piece of text, as all that an element within a line is. */
  .notice {
    font-size: var(--_small);
    line-height: 1.3;
  }

  .notice :is(.icon, .grow, button) {
    display: inline;
  }

  .notice > .icon {
    color: var(--_tone);
    vertical-align: -0.125em;
  }

  .notice strong {
    color: var(--_tone);
    font-weight: 500;
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
    border-radius: var(--_radius-small);
    background: none;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
    color: var(--_accent);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
