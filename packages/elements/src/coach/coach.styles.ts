import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** How `perf-coach` looks. */
export default css`
  ${link}

  :is(p, h2, h3, h4, ul, ol) {
    margin: 0;
    padding: 0;
  }

  bdi,
  cite {
    overflow-wrap: anywhere;
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .coach {
    display: grid;
    gap: var(--_space-4);
  }

  h2 {
    font-size: 1.25rem;
    font-weight: 680;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }

  :host([compact]) h2 {
    font-size: 1em;
  }

  h3 {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  :host([compact]) h3 {
    font-size: 1em;
  }

  h4 {
    padding-block: var(--_space-2) var(--_space-1);
    font-size: 1em;
    font-weight: 600;
  }

  .suggestions {
    display: grid;
    list-style: none;
  }

  .suggestion {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }

  :host([compact]) .suggestion {
    padding-block: var(--_space-3);
  }

  .suggestion:focus-visible,
  h2:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius-small);
  }

  .reason {
    max-inline-size: 62ch;
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_accent);
    text-wrap: pretty;
  }

  .actions {
    align-items: center;
    padding-block-start: var(--_space-2);
  }

  .act {
    border-color: transparent;
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  /* They stay side by side, and in a line of their own begin where all else does. */
  .ways-off {
    display: flex;
    margin-inline-start: calc(-1 * var(--_space-2));
  }

  .actions .quiet {
    padding-inline: var(--_space-3);
    color: var(--_muted);
  }

  .folds {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-1);
  }

  details {
    max-inline-size: 65ch;
  }

  .suggestion details {
    font-size: 0.9375em;
  }

  .suggestion details > summary {
    font-size: 0.875rem;
  }

  .source {
    font-size: 0.8125rem;
  }

  summary {
    color: var(--_muted);
  }

  details > :not(summary) {
    margin-block-start: var(--_space-2);
  }

  details > h4 {
    padding: 0;
  }

  .steps,
  .prompts {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.25em;
  }

  .prompts {
    padding-inline-start: 0;
    list-style: none;
  }

  .prompts li {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
    font-style: italic;
  }

  /* Arabic and Hebrew have no slanted letters of their own. */
  .prompts li:dir(rtl) {
    font-style: normal;
  }

  .source a {
    color: var(--_accent);
  }

  .form {
    display: block;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .put-away ul {
    display: grid;
    gap: var(--_space-2);
    list-style: none;
  }

  .put-away li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-4);
  }

  .line {
    display: grid;
    flex: 1 1 14rem;
    justify-items: start;
  }

  .calm {
    padding-block: var(--_space-2);
  }

  @container (min-width: 60rem) {
    .suggestions {
      grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
      align-items: start;
      column-gap: calc(var(--_space-5) * 1.5);
    }

    /* A form has the whole width. */
    .suggestion:has(.form, .thank) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .act {
      border-color: ButtonText;
    }
  }

  @media print {
    :is(.actions, .form, .thank, .notice:not(.bad)) {
      display: none;
    }
  }
`;
