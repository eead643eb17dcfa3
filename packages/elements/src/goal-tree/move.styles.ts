import { css } from 'lit';

/** Looks of moving a goal: the form below its row, what goes with the pointer, and the rows that it passes. */
export default css`
  .move-form {
    display: grid;
    gap: var(--_space-4);
  }

  .move-form p {
    margin: 0;
  }

  .move-form .muted {
    color: var(--_muted);
  }

  .move-effect .effect-title {
    font-size: 1em;
  }

  .move-fields {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .move-effect {
    min-inline-size: 0;
  }

  @container (min-width: 50rem) {
    .move-form {
      grid-template-columns: minmax(18rem, 2fr) minmax(0, 3fr);
      column-gap: var(--_space-5);
    }

    .move-form > :is(.notice, .actions) {
      grid-column: 1 / -1;
    }
  }

  .picker {
    position: relative;
    display: grid;
    gap: var(--_space-1);
  }

  :is(.picker, .move-weight) > label,
  .move-role > legend {
    font-size: var(--_small);
    font-weight: 600;
  }

  .picker > input {
    inline-size: 100%;
    box-sizing: border-box;
  }

  .options {
    display: grid;
    gap: var(--_space-1);
    max-block-size: 15rem;
    padding: var(--_space-1);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_page);
    color: var(--_on-page);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .options[hidden] {
    display: none;
  }

  .options > p {
    padding: var(--_space-1) var(--_space-2);
    font-size: var(--_small);
  }

  .option {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    min-block-size: 1.5rem;
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }

  .option > .icon {
    margin-block-start: 0.2em;
    color: var(--_muted);
  }

  .option-words {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .option-words .muted {
    font-size: var(--_small);
  }

  .option:is(.active, :hover) {
    background: var(--_accent-soft);
  }

  .option.active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .move-role {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .move-role > legend {
    padding: 0;
    padding-block-end: var(--_space-1);
  }

  .move-role > p {
    flex-basis: 100%;
  }

  :is(.move-role label, .move-stays) {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 1.5rem;
  }

  .move-weight {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }

  .move-weight > label {
    grid-column: 1 / -1;
  }

  .move-weight > input {
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
  }

  .move-weight > .wrong {
    color: var(--_bad);
  }

  .move-form [aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .drag-note {
    position: fixed;
    inset: 0 auto auto 0;
    display: grid;
    gap: 0.125rem;
    max-inline-size: min(22rem, calc(100vw - 2rem));
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_neutral);
    border-radius: var(--_radius-small);
    background: var(--_page);
    color: var(--_on-page);
    box-shadow: 0 6px 20px rgb(0 0 0 / 22%);
    font-size: var(--_small);
    pointer-events: none;
  }

  .drag-title {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .drag-note[data-fits='yes'] {
    border-inline-start-color: var(--_accent);
  }

  .drag-note[data-fits='no'] {
    border-inline-start-color: var(--_bad);
  }

  .drag-note[data-fits='no'] > .drag-words {
    color: var(--_bad);
  }

  [data-drop] > .row {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_accent-soft);
    cursor: grabbing;
  }

  [data-drop='no'] > .row {
    outline: 2px dashed var(--_bad);
    background: transparent;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    [data-drop='yes'] > .row {
      outline: 3px solid Highlight;
    }

    .option.active {
      outline: 2px solid Highlight;
    }
  }
`;
