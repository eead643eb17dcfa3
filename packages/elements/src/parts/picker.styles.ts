import { css } from 'lit';

/** The looks of a field to search and choose in; needs the tokens. */
export default css`
  .picker {
    position: relative;
  }

  .picker input {
    inline-size: 100%;
    padding-inline-end: 2.25rem;
  }

  /* What is typed may run the other way than the page, where the sign is at its beginning. */
  .picker:dir(rtl) > input:dir(ltr),
  .picker:dir(ltr) > input:dir(rtl) {
    padding-inline: 2.25rem 0.625rem;
  }

  .picker-sign {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.625rem;
    display: grid;
    place-items: center;
    block-size: 2.25rem;
    color: var(--_muted);
    pointer-events: none;
  }

  .picker ul,
  .picker-none {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    margin: 0;
    padding: var(--_space-1);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_page);
    color: var(--_on-page);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
    list-style: none;
  }

  .picker ul[hidden],
  .picker ul:empty {
    display: none;
  }

  .picker-none {
    padding: var(--_space-2) var(--_space-3);
  }

  .picker li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border-radius: var(--_radius-small);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  /* Titles of several lines begin where the others do, whichever way they run. */
  .picker li bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .picker li:hover {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }

  .picker li[aria-selected='true'] {
    background: var(--_accent-soft);
  }

  .picker li .hint {
    color: inherit;
    opacity: 0.8;
  }

  @media (forced-colors: active) {
    .picker li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
