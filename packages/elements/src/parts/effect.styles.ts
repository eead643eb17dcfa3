import { css } from 'lit';

/** Looks of what a check-in changes. */
export default css`
  .effect {
    display: grid;
    gap: var(--_space-3);
  }

  .effect-title {
    font-size: var(--_small);
    font-weight: 600;
  }

  .effect ul {
    display: grid;
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .effect li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem var(--_space-3);
  }

  .effect li.still {
    color: var(--_muted);
  }

  .effect .goal {
    overflow-wrap: anywhere;
  }

  @container (max-inline-size: 24rem) {
    .effect .goal {
      grid-column: 1 / -1;
    }
  }

  .effect .figures {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .effect .statuses {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
  }

  .arrow .icon {
    inline-size: 0.7em;
    block-size: 0.7em;
    color: var(--_muted);
  }

  .arrow:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  /* What stays is solid; what is gained is hatched forward, what is lost hatched in the warning colour. */
  .change {
    position: relative;
    grid-column: 1 / -1;
    block-size: 0.5rem;
    border-radius: var(--_radius-full);
    background: var(--_track);
  }

  .change .expected {
    position: absolute;
    z-index: 1;
    inset-block: -0.1875rem;
    inset-inline-start: clamp(0px, calc(var(--_expected) * 100% - 1px), 100% - 2px);
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_text);
    print-color-adjust: exact;
  }

  .change::before,
  .change::after {
    content: '';
    position: absolute;
    inset-block: 0;
    transition:
      inline-size var(--_time),
      inset-inline-start var(--_time);
    print-color-adjust: exact;
  }

  .change::before {
    inset-inline-start: 0;
    inline-size: calc(var(--_from) * 100%);
    border-start-start-radius: inherit;
    border-end-start-radius: inherit;
    background: var(--_tone);
    opacity: 0.5;
  }

  .change::after {
    inset-inline-start: calc(var(--_from) * 100%);
    inline-size: calc((var(--_to) - var(--_from)) * 100%);
    border-start-end-radius: inherit;
    border-end-end-radius: inherit;
    background: var(--_tone);
  }

  .change.down::after {
    background: repeating-linear-gradient(-45deg, var(--_bad) 0 2px, transparent 2px 5px);
  }

  @media (forced-colors: active) {
    .change {
      border: 1px solid CanvasText;
    }

    .change::before,
    .change::after {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .change::after {
      background: Highlight;
    }

    .change .expected {
      forced-color-adjust: none;
      background: CanvasText;
      box-shadow: 0 0 0 1.5px Canvas;
    }
  }
`;
