import { css } from 'lit';

/** How the forms and panels of `perf-close-cycle` look. */
export default css`
  .form {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-3) var(--_space-4) var(--_space-5);
    margin-block-end: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    margin: 0;
  }

  dt,
  .field > label:not(.choice),
  legend {
    padding: 0;
    font-size: var(--_small);
    font-weight: 600;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2.25rem;
    margin: 0;
  }

  .figure {
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .why {
    padding-inline: var(--_space-2);
    color: var(--_accent);
  }

  .because {
    padding-block: var(--_space-3);
    border-block: 1px solid var(--_line);
  }

  .form-columns,
  .form-column {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
  }

  .form-columns {
    gap: var(--_space-4) var(--_space-5);
  }

  .field {
    display: grid;
    align-content: start;
    gap: var(--_space-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .reflection {
    gap: var(--_space-2);
  }

  legend {
    margin-block-end: var(--_space-1);
  }

  .field select,
  .field input[type='number'] {
    inline-size: 100%;
    max-inline-size: 16rem;
  }

  textarea {
    inline-size: 100%;
    max-block-size: 14rem;
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.75rem;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    align-items: start;
    min-block-size: 1.75rem;
    padding-block: 0.125rem;
    cursor: pointer;
  }

  .choice > input {
    margin-block-start: 0.2em;
  }

  .choice .hint,
  .choice .error {
    display: block;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
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

  .carry-to {
    display: grid;
    gap: var(--_space-2);
    margin-inline-start: 1.625rem;
  }

  .carry-fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }

  .panel {
    display: grid;
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .panel-title {
    justify-self: start;
    font-size: 1.0625em;
    font-weight: 650;
    text-wrap: balance;
  }

  .carried {
    display: grid;
  }

  .carried > li {
    display: grid;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .carried > li:first-child {
    border: 0;
  }

  .carried .target {
    grid-template-columns: auto 7rem;
    align-items: center;
    justify-content: start;
    gap: var(--_space-2);
    margin-inline-start: 1.625rem;
  }

  .carried .target > label {
    color: var(--_muted);
    font-weight: normal;
  }

  .carry-actions {
    align-items: end;
    gap: var(--_space-3);
  }

  .question {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 44rem;
    padding: var(--_space-4);
    border: 1px solid color-mix(in srgb, var(--_bad) 30%, transparent);
    border-radius: var(--_radius);
    background: var(--_bad-soft);
  }

  .notice {
    align-items: center;
  }

  .notice-text {
    flex-basis: 8rem;
  }

  .run {
    display: grid;
    gap: var(--_space-1);
    font-variant-numeric: tabular-nums;
  }

  .scroll {
    max-block-size: 24rem;
    overflow: auto;
  }

  .scroll table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .scroll th,
  .scroll td {
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-3);
    border-block-end: 1px solid var(--_line);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }

  .scroll thead th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  @container (width < 30rem) {
    .scroll table {
      font-size: var(--_small);
    }

    .scroll .grade {
      grid-template-columns: auto;
      justify-items: start;
    }

    .scroll .status {
      font-size: 1em;
    }

    .scroll td:last-child {
      padding-inline-end: 0;
      white-space: nowrap;
    }
  }

  @container (min-inline-size: 42rem) {
    .form-columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .carried > li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }

    .carried .notice {
      grid-column: 1 / -1;
    }

    .carried .target {
      justify-content: end;
      margin: 0;
    }
  }
`;
