import { css } from 'lit';

/** Looks of findings and their fixes. */
export default css`
  .findings {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .findings p {
    margin: 0;
  }

  .findings > li {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
  }

  .findings > li > .icon {
    margin-block-start: 0.2em;
    color: var(--_tone);
  }

  .findings .grow,
  .preview {
    display: grid;
    gap: var(--_space-2);
  }

  .findings .fix {
    font-size: var(--_small);
    text-align: start;
  }

  .findings .preview {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .findings [aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }
`;
