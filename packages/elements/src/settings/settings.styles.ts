import { css } from 'lit';

/** How `perf-settings` looks before a section is there: the navigation beside what is open. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    align-items: start;
  }

  .nav {
    display: none;
  }

  .nav-narrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }

  .nav-narrow label {
    font-size: var(--_small);
    font-weight: 600;
  }

  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    align-content: start;
    min-inline-size: 0;
  }

  header {
    display: grid;
    gap: var(--_space-1);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.375em;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .muted {
    color: var(--_muted);
    text-wrap: pretty;
  }

  @container (min-inline-size: 48rem) {
    .frame {
      grid-template-columns: 13.5rem minmax(0, 1fr);
      gap: 2.5rem;
    }

    .nav {
      display: block;
    }

    .nav-narrow {
      display: none;
    }
  }

  .nav-group {
    padding-inline-start: var(--_space-3);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 550;
  }

  ul + .nav-group {
    margin-block-start: var(--_space-4);
  }

  .nav ul {
    display: grid;
    gap: 1px;
    margin: var(--_space-1) 0 0;
    padding: 0;
    list-style: none;
  }

  .nav-entry {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: var(--_space-1) var(--_space-3);
    border-color: transparent;
    border-radius: var(--_radius-small);
    font-weight: 450;
    text-align: start;
  }

  .nav-entry[aria-current] {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }

  .unsaved {
    color: var(--_warn);
  }

  @media (forced-colors: active) {
    .nav-entry[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .nav,
    .nav-narrow,
    .tools,
    .notice:not(.bad),
    .gone,
    .conflict,
    .chevron,
    .plain:has(input),
    button:not(.link),
    form:has(button, input, select, textarea) {
      display: none !important;
    }
  }
`;
