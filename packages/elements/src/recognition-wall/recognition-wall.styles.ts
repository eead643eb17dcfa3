import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** How `perf-recognition-wall` looks: calm, with room around the words, and a colour for each person. */
export default css`
  ${link}

  :is(p, h2, h3, h4, ul, ol) {
    margin: 0;
    padding: 0;
  }

  :is(ul, ol) {
    list-style: none;
  }

  bdi {
    overflow-wrap: anywhere;
  }

  .muted,
  .label {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .wall,
  .stream,
  .side,
  .month,
  .own {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .own,
  .lead {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }

  .lead {
    justify-items: stretch;
  }

  .stream {
    gap: var(--_space-5);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  h2 {
    flex: 1 1 auto;
    font-size: clamp(1.375rem, 1.1rem + 1.4cqi, 1.75rem);
    font-weight: 680;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  h3 {
    font-size: 1em;
    font-weight: 650;
  }

  h4 {
    font-size: var(--_small);
    font-weight: 600;
  }

  .month > h3 {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .ask {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 60ch;
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }

  .filter-chip {
    min-block-size: 1.875rem;
    padding: 0 var(--_space-3);
    border-color: transparent;
    border-radius: var(--_radius-full);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: var(--_small);
  }

  .filter-form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: var(--_space-3);
  }

  .field {
    display: grid;
    align-content: start;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .field select {
    inline-size: 100%;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }

  .own {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .columns {
    display: grid;
    gap: var(--_space-5);
  }

  @container (max-width: 29.99rem) {
    h2 {
      flex-basis: 100%;
    }

    .filter {
      margin-inline-start: calc(-1 * var(--_space-4));
    }
  }

  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 18rem;
      column-gap: calc(var(--_space-5) * 2);
    }
  }

  @media (forced-colors: active) {
    .sign,
    .value,
    .filter-chip {
      border: 1px solid currentColor;
    }

    .chip[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    :is(.chip.add, .choices, .answers:not(:has(.count))),
    :is(.withdraw, .ask, .own button, .head button, .more button),
    :is(.late, .filter-form, .notice:not(.bad), .thank, form) {
      display: none;
    }

    .thanks {
      break-inside: avoid;
    }
  }
`;
