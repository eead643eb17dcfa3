import { css } from 'lit';

/** The choice between two versions of what two people have changed, and what cannot be pressed meanwhile. */
export default css`
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }

  .conflict {
    display: grid;
    gap: var(--_space-3);
  }

  .conflict :is(h3, h4) {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    margin: 0;
    color: var(--_warn);
  }

  .versions {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-3) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .versions legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }

  .version {
    clear: both;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-2);
    align-items: center;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }

  .version:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .version .value {
    grid-column: 2;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
