import { css } from 'lit';

/** How `perf-time-travel` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .travel {
    display: grid;
    gap: var(--_space-1);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  .moment {
    font-size: 1.125em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .fetching {
    flex: 1;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .buttons .step {
    padding: 0;
  }

  .back .icon,
  .step:not(.back):dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .back:dir(rtl) .icon {
    transform: none;
  }

  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  input[type='range'] {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75rem;
    margin: 0;
    cursor: pointer;
  }

  .ends {
    position: relative;
    block-size: 2rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* The thumb stays within the track, so its middle runs from half a thumb to half a thumb. */
  .end {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(8px + var(--_place) * (100% - 16px));
  }

  .end::before {
    content: '';
    position: absolute;
    inset-block-start: -0.25rem;
    inline-size: 2px;
    block-size: 0.5rem;
    margin-inline-start: -1px;
    background: var(--_control-line);
  }

  .end button {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block-start: 0.25rem;
    margin-inline-start: -12px;
    padding: 0 var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: inherit;
    white-space: nowrap;
  }

  .foot {
    display: flex;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }

  @container (width > 40rem) {
    .wide-before button {
      position: absolute;
      inset-inline-end: -12px;
    }

    .wide-none button {
      visibility: hidden;
    }
  }

  @container (width <= 40rem) {
    .narrow-before button {
      position: absolute;
      inset-inline-end: -12px;
    }

    .narrow-none button {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .end::before {
      background: CanvasText;
    }
  }

  @media print {
    .track,
    .buttons {
      display: none;
    }
  }
`;
