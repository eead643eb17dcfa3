import { css } from 'lit';
import versions from '../parts/versions.styles.ts';

/** The form of a goal as a whole: its parts, its lists, and what is asked in it. */
export default css`
  ${versions}

  form,
  .main {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
    min-inline-size: 0;
  }

  p,
  h2,
  h3 {
    margin: 0;
  }

  h2 {
    font-size: 1.25em;
    font-weight: 650;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  h3 {
    font-size: 1em;
    font-weight: 650;
  }

  .columns {
    display: grid;
    gap: var(--_space-5);
  }

  @container (min-inline-size: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 44rem) minmax(16rem, 1fr);
    }

    .side {
      position: sticky;
      inset-block-start: var(--_space-4);
      align-self: start;
    }
  }

  .side {
    container-type: inline-size;
  }

  .side .effect {
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .section {
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-5) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .section > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: var(--_space-3);
    padding: 0;
    font-weight: 650;
  }

  .section > .fields {
    clear: both;
  }

  .links,
  .steps {
    display: grid;
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .links li,
  .steps li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }

  .links li > .grow {
    flex: 1 1 12rem;
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  .links select {
    flex: 0 1 16rem;
    min-inline-size: 0;
  }

  .steps .grow {
    flex: 1 1 14rem;
  }

  .weigh {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    font-size: var(--_small);
  }

  .weight {
    inline-size: 4.5rem;
    font-size: 1rem;
    font-variant-numeric: tabular-nums;
  }

  li > .error {
    flex-basis: 100%;
  }

  .more {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
    font-size: inherit;
  }

  /* Their choices are sentences. */
  .more .row {
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
  }

  .more summary {
    font-weight: 650;
  }

  .more[open] summary {
    margin-block-end: var(--_space-4);
  }

  .buttons,
  .life,
  .conflict,
  form > .notice {
    max-inline-size: 44rem;
  }

  .buttons,
  .life {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .life {
    display: grid;
    gap: var(--_space-3);
  }

  @container (min-inline-size: 36rem) {
    .versions {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .versions legend {
      grid-column: 1 / -1;
    }

    .version {
      align-content: start;
    }
  }
`;
