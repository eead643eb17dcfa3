import { css } from 'lit';

/** How the buttons behind the three dots of the toolbar look. */
export default css`
  .tool .icon {
    color: var(--_muted);
  }

  .folded {
    position: relative;
    flex: none;
    font-size: inherit;
  }

  .folded > summary {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0;
    border-radius: var(--_radius);
    list-style: none;
  }

  .folded > summary > .icon {
    color: inherit;
    font-size: 1rem;
  }

  .folded > summary::-webkit-details-marker {
    display: none;
  }

  .folded > summary:hover,
  .folded[open] > summary {
    background: var(--_hover);
  }

  .folded-tools {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    min-inline-size: 11rem;
    margin-block-start: var(--_space-1);
    padding: var(--_space-1);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_page);
    color: var(--_on-page);
    box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
  }

  .folded-tools > .tool {
    justify-content: start;
  }
`;
