import { css } from 'lit';

/** How `perf-one-on-one` is laid out: its head, its two columns, its list. */
export default css`
  article,
  .column,
  section {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
  }

  article,
  .column {
    gap: var(--_space-5);
  }

  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  h3 {
    font-size: 1.0625em;
  }

  h4 {
    font-size: 1em;
  }

  :is(h2, h3, h4, li):focus {
    outline-offset: 4px;
  }

  .muted {
    color: var(--_muted);
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: pretty;
  }

  .hint:empty {
    display: none;
  }

  .bad-word {
    color: var(--_bad);
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding-inline: var(--_space-2);
    border-radius: var(--_radius-full);
    background: var(--_tone-soft, var(--_neutral-soft));
    color: var(--_tone, var(--_neutral));
    font-size: var(--_small);
    font-weight: 550;
  }

  .columns {
    display: grid;
    gap: var(--_space-5);
  }

  .head {
    display: grid;
    gap: var(--_space-3);
  }

  .back {
    justify-self: start;
  }

  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }

  .who > div {
    min-inline-size: 0;
  }

  .person-sign.large {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    font-size: 0.9375rem;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-3);
    font-variant-numeric: tabular-nums;
  }

  .tools {
    align-items: center;
  }

  .rare {
    display: flex;
    flex-wrap: wrap;
  }

  .rare button {
    padding-inline: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sure {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .settle,
  .left-overs {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .left-overs textarea {
    inline-size: 100%;
    margin-block-start: var(--_space-2);
  }

  .list-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .series-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .series-list > li + li {
    border-block-start: 1px solid var(--_line);
  }

  button.series {
    display: grid;
    grid-template: 'sign name' auto 'sign when' auto 'sign open' auto / auto minmax(0, 1fr);
    justify-content: stretch;
    justify-items: start;
    gap: 0 var(--_space-3);
    inline-size: 100%;
    padding: var(--_space-3) var(--_space-2);
    border-color: transparent;
    font-weight: normal;
    text-align: start;
  }

  .series > .person-sign {
    grid-area: sign;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    font-size: 0.75rem;
  }

  .series-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    grid-area: name;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .series-when {
    grid-area: when;
    font-variant-numeric: tabular-nums;
  }

  .series-open {
    grid-area: open;
    font-size: var(--_small);
  }

  .series.ended :is(strong, .series-when) {
    color: var(--_muted);
    font-weight: normal;
  }

  @container (min-inline-size: 42rem) {
    button.series {
      grid-template: 'sign name when open' auto / auto minmax(0, 1.2fr) minmax(0, 1.4fr) minmax(
          0,
          1fr
        );
    }

    .series-open {
      justify-self: end;
      text-align: end;
    }
  }

  @container (min-inline-size: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: var(--_space-5) calc(2 * var(--_space-5));
    }

    .tools {
      flex-wrap: wrap;
    }

    .rare {
      margin-inline-start: auto;
    }
  }

  .form-wait {
    min-block-size: 4rem;
  }

  @media print {
    button:not(.link, .series, .earlier-part h3 button),
    form,
    .notice:not(.bad),
    .keys,
    .settle,
    .left-overs,
    .note-panel.private,
    .agenda .left-out {
      display: none !important;
    }

    .columns {
      display: block;
    }

    :is(.row, .note) {
      break-inside: avoid;
    }

    .column > * {
      margin-block-end: var(--_space-5);
    }
  }
`;
