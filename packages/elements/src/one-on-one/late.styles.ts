import { css } from 'lit';

/** How the parts of `perf-one-on-one` look that come later. */
export default css`
  .talk {
    padding: var(--_space-4);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .talk > header,
  .keys {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }

  .talk > header button,
  .keys > button {
    margin-inline-start: auto;
  }

  .talk-body {
    display: grid;
    gap: var(--_space-4);
  }

  .step {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .step h4 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .step .tag {
    justify-self: start;
  }

  .prompts {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding-inline-start: 1.25em;
    font-size: 1.0625em;
  }

  .step-list {
    display: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .step-list button {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2rem;
    padding-inline: var(--_space-3);
    font-size: var(--_small);
    font-weight: normal;
    text-align: start;
  }

  .step-list button[aria-current='step'] {
    border-color: var(--_accent);
    font-weight: 600;
  }

  .step-list .over {
    color: var(--_muted);
  }

  .step-name {
    overflow: hidden;
    unicode-bidi: plaintext;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .stepper {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }

  @container (min-inline-size: 42rem) {
    .talk-body {
      grid-template-columns: minmax(0, 15rem) minmax(0, 1fr);
    }

    .step-list {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      min-inline-size: 0;
    }
  }

  .earlier,
  .handover {
    display: grid;
    gap: var(--_space-3);
  }

  .handover > button {
    justify-self: start;
  }

  .meetings {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .meeting {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .meeting-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    font-variant-numeric: tabular-nums;
  }

  .list-title {
    font-size: var(--_small);
    font-weight: 600;
  }

  .plain {
    margin: 0;
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }

  .note-panel.small {
    gap: var(--_space-1);
    padding: var(--_space-2) var(--_space-3);
  }

  .private.small .list-title {
    color: var(--_stale);
  }

  .keys {
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .keys dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: var(--_space-2) var(--_space-4);
    flex-basis: 100%;
    margin: 0;
  }

  .keys dl > div {
    display: flex;
    gap: var(--_space-3);
  }

  .keys dt {
    flex: none;
    min-inline-size: 5.5rem;
  }

  .keys dd {
    margin: 0;
  }

  kbd {
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
    font-family: inherit;
    font-size: var(--_small);
  }
`;
