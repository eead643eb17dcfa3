import { css } from 'lit';

/** How one thank with its answers looks on the wall. */
export default css`
  .thanks {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .thanks:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius-small);
  }

  .body {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .said {
    max-inline-size: 60ch;
    padding-block: var(--_space-2) var(--_space-1);
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: pretty;
    white-space: pre-line;
  }

  .signs {
    display: flex;
    align-items: start;
  }

  .sign {
    --_hue: var(--_neutral);
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-radius: var(--_radius-full);
    background: color-mix(in srgb, var(--_hue) 15%, var(--_page));
    color: var(--_hue);
    font-size: 0.875rem;
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  .signs .sign + .sign {
    margin-inline-start: -0.75rem;
    box-shadow: 0 0 0 2px var(--_page);
  }

  .hue-0 {
    --_hue: var(--perf-color-person-1, light-dark(#75388a, #dcb3ea));
  }

  .hue-1 {
    --_hue: var(--perf-color-person-2, light-dark(#0b6262, #7fd6d2));
  }

  .hue-2 {
    --_hue: var(--perf-color-person-3, light-dark(#7a4d00, #efc27d));
  }

  .hue-3 {
    --_hue: var(--perf-color-person-4, light-dark(#9a3358, #f4a9c4));
  }

  .hue-4 {
    --_hue: var(--perf-color-person-5, light-dark(#2f4fae, #a9bdff));
  }

  .hue-5 {
    --_hue: var(--perf-color-person-6, light-dark(#45621a, #b9d58a));
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .receiver {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
  }

  button.link.name {
    color: inherit;
    font-weight: 600;
    text-decoration-color: transparent;
  }

  .who-line button.link.name {
    font-weight: 680;
  }

  button.link.name:hover:not(:disabled),
  button.link.name:focus-visible {
    text-decoration-color: currentColor;
  }

  .for-what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    font-size: var(--_small);
  }

  .value {
    min-block-size: 1.625rem;
    padding: 0 var(--_space-3);
    border-color: transparent;
    border-radius: var(--_radius-full);
    background: var(--_accent-soft);
    color: var(--_accent);
    text-align: start;
  }

  .goal {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    color: var(--_muted);
  }

  .beside {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
  }

  .answers,
  .choices,
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }

  .answers {
    padding-block-start: var(--_space-2);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 1.875rem;
    min-inline-size: 1.875rem;
    padding: 0 var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-full);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .chip.add {
    color: var(--_muted);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 650;
  }

  button.link.who,
  button.link.quiet-link {
    color: var(--_muted);
    font-size: var(--_small);
    text-decoration-color: transparent;
  }

  button.link.quiet-link {
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }

  :is(button.link.who, button.link.quiet-link):is(:hover, :focus-visible) {
    text-decoration-color: currentColor;
  }

  .who-list {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_small);
  }

  .who-list .icon {
    vertical-align: -0.125em;
  }

  @container (max-width: 29.99rem) {
    .thanks {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
    }

    .sign {
      inline-size: 2rem;
      block-size: 2rem;
      font-size: 0.75rem;
    }
  }
`;
