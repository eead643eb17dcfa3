import { css } from 'lit';

/** Looks of findings and their fixes. */
export default css`
  .finding-list {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .finding-list p {
    margin: 0;
  }

  .finding-list .muted {
    color: var(--_muted);
  }

  .finding-list > li {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
  }

  .finding-list > li > .icon {
    margin-block-start: 0.2em;
    color: var(--_tone);
  }

  .finding-list .grow,
  .preview {
    display: grid;
    gap: var(--_space-2);
  }

  .finding-list .fix {
    font-size: var(--_small);
    text-align: start;
  }

  .finding-list .preview {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .finding-list [aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }
`;
