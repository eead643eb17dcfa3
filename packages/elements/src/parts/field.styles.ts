import { css } from 'lit';

/** Fields of a form with their labels, hints, errors and advice; needs the tokens. */
export default css`
  .fields {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    min-inline-size: 0;
  }

  .field > label {
    font-size: var(--_small);
    font-weight: 600;
  }

  .field :is(input, select, textarea),
  .wide {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .field > select,
  .field > input[type='date'] {
    max-inline-size: 24rem;
  }

  .row .field > select {
    max-inline-size: none;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5rem;
    max-block-size: 16rem;
  }

  .figure {
    font-variant-numeric: tabular-nums;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .error {
    color: var(--_bad);
    font-size: var(--_small);
    font-weight: 550;
  }

  .error:empty,
  .hint:empty {
    display: none;
  }

  .advice {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
  }

  .advice li {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
    padding-inline-start: var(--_space-2);
    border-inline-start: 2px solid var(--_accent);
  }

  .advice .icon {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin: var(--_space-2) 0 0;
    padding: 0;
    list-style: none;
  }

  .chips li {
    display: inline-flex;
    align-items: center;
    padding-inline-start: var(--_space-3);
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    font-size: var(--_small);
  }

  .chips button,
  .links button,
  .steps button {
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0 var(--_space-2);
    border-radius: var(--_radius-full);
  }
`;
