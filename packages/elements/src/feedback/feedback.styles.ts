import { css } from 'lit';

/** How `perf-feedback` looks. */
export default css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .frame:focus {
    outline: none;
  }

  p,
  h3,
  dl,
  blockquote {
    margin: 0;
  }

  h3 {
    font-size: 1em;
    font-weight: 650;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .tabs button {
    border-color: transparent;
    border-radius: var(--_radius-full);
    padding-inline: var(--_space-3);
  }

  .tabs button[aria-selected='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .count {
    min-inline-size: 1.25rem;
    padding-inline: 0.375rem;
    border-radius: var(--_radius-full);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .panel,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .group {
    gap: var(--_space-2);
  }

  .group > h3 {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  .filtered {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--_small);
  }

  .filtered span {
    overflow-wrap: normal;
  }

  .filtered .picker {
    inline-size: 14rem;
    max-inline-size: 100%;
  }

  .filtered select {
    min-inline-size: 0;
    max-inline-size: 16rem;
  }

  .items,
  .cards,
  .texts,
  .tags,
  .names {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .item,
  .card {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
    max-inline-size: 60rem;
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .who-when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  time,
  .muted,
  .reads {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .small {
    font-size: var(--_small);
  }

  .small:empty {
    display: none;
  }

  .new,
  .state-word {
    padding-inline: 0.5rem;
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_neutral);
    font-size: var(--_small);
    font-weight: 550;
  }

  .new {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .state-word.good {
    background: var(--_good-soft);
    color: var(--_good);
  }

  .words {
    max-inline-size: 44rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  blockquote.words {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
  }

  dl {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-2);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0 0 var(--_space-2);
    font-size: 1rem;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_small);
  }

  .tags .muted {
    font-size: inherit;
  }

  .tags button {
    overflow-wrap: anywhere;
  }

  .reads,
  .answered {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    padding-block-start: var(--_space-1);
  }

  .texts {
    display: grid;
    gap: var(--_space-3);
  }

  .texts > li {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
  }

  @container (max-inline-size: 30rem) {
    .top > .actions,
    .top > .actions > button {
      flex: 1 1 auto;
    }
  }

  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }

    .count,
    .new,
    .state-word {
      border: 1px solid currentColor;
    }
  }

  @media print {
    .top .actions,
    .filter,
    .more button,
    .card .actions,
    .notice:not(.bad),
    form,
    [role='tab'][aria-selected='false'] {
      display: none;
    }

    :is(.item, .card) {
      break-inside: avoid;
    }
  }
`;
