import { css } from 'lit';

/** Looks of the menu of a row. */
export default css`
  .menu {
    position: fixed;
    inset: auto;
    display: grid;
    min-inline-size: 14rem;
    max-inline-size: min(22rem, calc(100vw - 1rem));
    margin: 0;
    padding: var(--_space-1);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_page);
    color: var(--_on-page);
    box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
  }

  .menu-item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    justify-content: start;
    gap: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-color: transparent;
    border-radius: var(--_radius-small);
    font-weight: inherit;
    text-align: start;
  }

  .menu-item:focus {
    background: var(--_hover);
    outline-offset: -2px;
  }

  .menu-item > .icon {
    color: var(--_muted);
  }

  .menu-words {
    display: grid;
  }

  .menu-reason {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .menu-item[aria-disabled='true'] {
    cursor: not-allowed;
  }

  .menu-item[aria-disabled='true'] .menu-words > :first-child {
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .menu-item:focus {
      outline: 2px solid Highlight;
    }
  }
`;
