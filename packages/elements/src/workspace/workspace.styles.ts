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

  .notice progress {
    margin-block: var(--_space-2);
  }

  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  [part='restore'] {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='restore'][hidden] {
    display: none;
  }

  [part='restore']:focus {
    outline: none;
  }

  [part='restore'] .notice {
    justify-self: stretch;
    margin: 0;
  }

  [part='restore'] [role='status']:empty {
    margin-block-start: calc(-1 * var(--_space-2));
  }

  [part='restore'] input {
    min-block-size: 2.25rem;
    max-inline-size: 100%;
  }

  [part='restore'] ul {
    margin: var(--_space-1) 0;
    padding-inline-start: 1.25rem;
  }

  ::file-selector-button {
    min-block-size: 2.25rem;
    margin-inline-end: var(--_space-2);
    padding: var(--_space-1) var(--_space-4);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 550;
    cursor: pointer;
  }
`;
