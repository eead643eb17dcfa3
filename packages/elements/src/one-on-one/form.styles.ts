import { css } from 'lit';

/** How the forms of `perf-one-on-one` look. */
export default css`
  .form {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: var(--_space-3);
    align-items: start;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .field.of-words,
  .field.of-line {
    grid-column: 1 / -1;
  }

  .field > label {
    font-size: var(--_small);
    font-weight: 600;
  }

  .field :is(input, select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .field textarea {
    resize: vertical;
    field-sizing: content;
    max-block-size: 20rem;
  }

  .error {
    color: var(--_bad);
    font-size: var(--_small);
    font-weight: 550;
  }

  .error:empty {
    display: none;
  }

  .versions {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-2);
  }

  .versions > div {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_tone);
  }

  .versions dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .versions dd {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-block-size: 16rem;
    overflow-y: auto;
  }
`;
