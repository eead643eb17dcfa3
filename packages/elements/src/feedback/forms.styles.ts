import { css } from 'lit';

/** The forms of feedback. */
export default css`
  .form {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 44rem;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card .form,
  .item .form {
    margin-block-start: var(--_space-3);
  }

  .exact > .fields {
    padding-block-start: var(--_space-3);
    font-size: 1rem;
  }

  .who {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .who legend {
    margin-block-end: var(--_space-1);
    padding: 0;
    font-size: var(--_small);
    font-weight: 600;
  }

  .option {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: 2rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .option input {
    flex: none;
  }

  .told {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-3);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }

  .told:has(.wide-readers) {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }

  .told .readers {
    font-weight: 600;
  }

  .ask-again {
    display: grid;
    gap: var(--_space-3);
  }

  .ask-again > p {
    font-weight: 600;
  }

  .notice-first h4 {
    margin: 0 0 var(--_space-1);
    font-size: 1em;
  }

  .notice-first ul {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding-inline-start: 1.25rem;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
`;
