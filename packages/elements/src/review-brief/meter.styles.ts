import { css } from 'lit';

/** How the meter looks: two marks on each scale, and the months as bars. */
export default css`
  .meter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-self: start;
    gap: var(--_space-4);
  }

  .meter-charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .meter-fold {
    display: none;
  }

  .meter-toggle {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: calc(-1 * var(--_space-2));
    padding-inline: var(--_space-2);
    font-weight: 600;
    text-align: start;
  }

  .fold-sign {
    display: inline-grid;
  }

  .fold-sign:dir(rtl) {
    transform: rotate(180deg);
  }

  [aria-expanded='true'] > .fold-sign {
    transform: rotate(90deg);
  }

  @media screen {
    @container (max-width: 30rem) {
      .meter-fold {
        display: block;
      }

      .meter-charts:not(.unfolded) {
        display: none;
      }
    }
  }

  .scales {
    display: grid;
    gap: var(--_space-3);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .mark {
    flex: none;
    box-sizing: border-box;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border: 2px solid var(--_text);
    border-radius: var(--_radius-full);
    background: Canvas;
    print-color-adjust: exact;
  }

  .mark.cites {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .legend .cites {
    margin-inline-start: var(--_space-3);
  }

  .scale-head {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    font-size: var(--_small);
    font-weight: 600;
  }

  .values {
    display: inline-flex;
    gap: var(--_space-3);
    font-variant-numeric: tabular-nums;
  }

  .value-there {
    color: var(--_muted);
    font-weight: normal;
  }

  .value-cites {
    min-inline-size: 2.25rem;
    color: var(--_accent);
    text-align: end;
  }

  .line {
    position: relative;
    block-size: 1.125rem;
    margin-inline: 0.4375rem;
  }

  .line::before {
    content: '';
    position: absolute;
    inset-block: calc(50% - 1.5px);
    inset-inline: -0.4375rem;
    border-radius: var(--_radius-full);
    background: var(--_track);
    print-color-adjust: exact;
  }

  .scale:not(.coverage) .line::after {
    content: '';
    position: absolute;
    inset-block: 0.125rem;
    inset-inline-start: calc(50% - 0.5px);
    inline-size: 1px;
    background: var(--_control-line);
  }

  .line .mark {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.125rem;
    inset-inline-start: calc(var(--_at) * 100% - 0.4375rem);
    transition: inset-inline-start calc(var(--_time) * 2) ease-out;
  }

  .line .cites {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    inset-block-start: 0.25rem;
    inset-inline-start: calc(var(--_at) * 100% - 0.3125rem);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-2);
    color: var(--_muted);
    font-size: 0.75em;
  }

  .ends span {
    flex: 1 1 0;
  }

  .ends span:nth-child(2) {
    text-align: center;
  }

  .ends span:last-child {
    text-align: end;
  }

  .strip {
    display: flex;
    align-items: end;
    gap: 2px;
  }

  .strip-month {
    display: grid;
    flex: 1 1 0;
    gap: 2px;
    min-inline-size: 0;
  }

  .strip-bar {
    position: relative;
    block-size: 3rem;
  }

  .strip-bar::before,
  .strip-bar::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: 1px;
    block-size: calc(var(--_all) * 100%);
    border-radius: 2px 2px 0 0;
    background: var(--_track);
    print-color-adjust: exact;
  }

  .strip-bar::after {
    block-size: calc(var(--_cited) * 100%);
    background: var(--_accent);
    transition: block-size calc(var(--_time) * 2) ease-out;
  }

  .bare .strip-bar {
    border-block-end: 1px dashed var(--_control-line);
  }

  .strip-name {
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.6875em;
    text-align: center;
    white-space: nowrap;
  }

  .what dt {
    margin-block-start: var(--_space-2);
    font-weight: 600;
  }

  .what summary {
    color: var(--_muted);
  }

  .meter-line {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    padding: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--_line);
    background: var(--_page);
    color: var(--_on-page);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .meter-line.warn,
  .meter-line.warn .icon {
    color: var(--_warn);
  }

  .meter th {
    overflow-wrap: break-word;
  }

  @container (min-width: 60rem) {
    .meter-line {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .line::before,
    .strip-bar::before {
      border: 1px solid CanvasText;
    }

    .mark.cites,
    .strip-bar::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
