import { css } from 'lit';

/** The sentence that says who reads something; needs the tokens. */
export default css`
  .readers {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
    margin: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .readers > .icon {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }

  .readers.wide-readers > .icon {
    color: var(--_warn);
  }
`;
