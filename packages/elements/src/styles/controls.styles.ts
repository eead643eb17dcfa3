import { css } from 'lit';

/** Buttons, fields and notices; needs the tokens. Every target is at least 32 px high. */
export default css`
  /* Of a day or a time the button in the field can have the focus, which the field itself has not then. */
  :focus-visible,
  input:not(:focus):focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: var(--_space-1) var(--_space-4);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 550;
    cursor: pointer;
    transition:
      background-color var(--_time),
      border-color var(--_time);
  }

  button:hover:not(:disabled) {
    background: var(--_hover);
  }

  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }

  button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  button.quiet {
    border-color: transparent;
  }

  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']),
  select,
  textarea {
    min-block-size: 2.25rem;
    padding: 0.3125rem 0.625rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
    background: var(--_page);
    color: var(--_on-page);
  }

  select {
    text-overflow: ellipsis;
  }

  input[type='checkbox'],
  input[type='radio'],
  input[type='range'] {
    accent-color: var(--_accent);
  }

  input[type='range']:focus-visible {
    border-radius: var(--_radius-small);
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
  }

  [aria-invalid='true']:not([type='radio'], [type='checkbox']) {
    border-color: var(--_bad) !important;
    box-shadow: inset 0 0 0 1px var(--_bad);
  }

  .notice {
    --_tone: var(--_neutral);
    --_tone-soft: var(--_surface);
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid color-mix(in srgb, var(--_tone) 30%, transparent);
    border-radius: var(--_radius);
    background: var(--_tone-soft);
  }

  .notice > .icon {
    margin-block-start: 0.2em;
    color: var(--_tone);
    font-size: 1.125em;
  }

  .notice p {
    margin: 0;
    text-wrap: pretty;
  }

  .grow {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }

  /* Its buttons beside the first line, also where there is little room. */
  .notice > .notice-text {
    flex-basis: 8rem;
  }

  .notice-text ~ button {
    margin-block: -0.375rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  details {
    font-size: var(--_small);
  }

  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  progress {
    appearance: none;
    inline-size: min(20rem, 100%);
    block-size: 0.5rem;
    border: 0;
    border-radius: var(--_radius-full);
    overflow: hidden;
    background: var(--_track);
  }

  progress:indeterminate {
    background: linear-gradient(90deg, transparent 30%, var(--_accent) 50%, transparent 70%) 0 0 /
      200% 100% var(--_track);
    animation: pass 1.6s linear infinite;
  }

  @keyframes pass {
    from {
      background-position-x: 100%;
    }
    to {
      background-position-x: -100%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    progress:indeterminate {
      animation: none;
    }
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size var(--_time);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .notice.bad {
    --_tone: var(--_bad);
    --_tone-soft: var(--_bad-soft);
  }

  .notice.warn {
    --_tone: var(--_warn);
    --_tone-soft: var(--_warn-soft);
  }

  .notice.good {
    --_tone: var(--_good);
    --_tone-soft: var(--_good-soft);
  }

  @media (forced-colors: active) {
    button.primary,
    button.primary:hover:not(:disabled) {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    :is(.save-table, .notice button) {
      display: none;
    }
  }
`;
