import { css } from 'lit';

/** How the forms of the acts on a card look; needs the tokens and controls. */
export default css`
  .act-form {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .act-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_space-3);
  }

  .act-field {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    min-inline-size: 0;
  }

  .act-field > label {
    font-size: var(--_small);
    font-weight: 600;
  }

  .act-field :is(textarea, input, select) {
    box-sizing: border-box;
    inline-size: 100%;
  }

  .act-field textarea {
    field-sizing: content;
    min-block-size: 4.5rem;
    max-block-size: 16rem;
    resize: vertical;
  }

  .act-form :is(.hint, .readers) {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .act-error {
    color: var(--_bad);
    font-size: var(--_small);
    font-weight: 550;
  }

  .act-error:empty {
    display: none;
  }
`;
