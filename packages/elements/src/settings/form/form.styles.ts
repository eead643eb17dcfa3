import { css } from 'lit';
import versions from '../../parts/versions.styles.ts';

/** Forms of the settings: fields, what does not fit, and the choice between two versions. */
export default css`
  ${versions}

  .record-form {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: 46rem;
    min-inline-size: 0;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: var(--_space-5) var(--_space-5);
    align-items: start;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field.group,
  .field:has(> textarea) {
    grid-column: 1 / -1;
  }

  .field > label:not(.check),
  .field > .label,
  .field > legend {
    padding: 0;
    font-size: var(--_small);
    font-weight: 600;
  }

  .field.group > legend {
    margin-block-end: var(--_space-1);
  }

  .field :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .field > input.figure,
  .field > input[type='date'],
  .field > input[type='time'] {
    max-inline-size: 12rem;
  }

  .figure,
  .value {
    font-variant-numeric: tabular-nums;
  }

  .value {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5rem;
    max-block-size: 16rem;
  }

  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }

  .check {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: 2rem;
  }

  .hint,
  .reason {
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: pretty;
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

  .reason {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_accent);
  }

  .actions .note {
    align-self: center;
  }

  .actions[hidden] {
    display: none;
  }

  .part {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }

  .plain {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .plain li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }

  .part > h3,
  .part > h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
`;
