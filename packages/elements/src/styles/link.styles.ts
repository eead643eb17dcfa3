import { css } from 'lit';

/** A button that reads as a link, such as one that leads to a goal. */
export default css`
  button.link {
    display: inline;
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
  }

  button.link:hover:not(:disabled) {
    background: transparent;
    text-decoration-color: currentColor;
  }
`;
