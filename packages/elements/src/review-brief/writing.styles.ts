import { css } from 'lit';

/** How writing looks: the text, what is asked before it is done, and the form that starts a review. */
export default css`
  .text-form,
  .start-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .text-form textarea,
  .notice textarea {
    inline-size: 100%;
    field-sizing: content;
    min-block-size: 6rem;
    max-block-size: 32rem;
    resize: vertical;
    line-height: 1.5;
  }

  #review-text {
    min-block-size: 12rem;
  }

  .text-form .actions {
    align-items: center;
  }

  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .conflict,
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
  }

  .conflict {
    border-inline-start-color: var(--_warn);
  }

  .conflict .icon {
    color: var(--_warn);
    vertical-align: -0.125em;
  }

  .versions {
    display: grid;
    gap: var(--_space-4);
  }

  .versions .prose {
    max-block-size: 16rem;
    overflow: auto;
  }

  @container (min-width: 40rem) {
    .versions {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .readers {
    font-size: 1.0625em;
    font-weight: 600;
  }

  .readers .icon {
    vertical-align: -0.125em;
  }

  .changed {
    color: var(--_warn);
  }

  .asked blockquote {
    max-block-size: 24rem;
    margin: 0;
    padding: var(--_space-3) var(--_space-4);
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .start {
    max-inline-size: 44rem;
    gap: var(--_space-3);
  }

  .start-form {
    gap: var(--_space-4);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }

  .field label {
    font-weight: 550;
  }

  .row {
    display: grid;
    gap: var(--_space-3);
  }

  @container (min-width: 40rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) 10rem 10rem;
    }
  }

  .preview {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
  }
`;
