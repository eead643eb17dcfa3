import { css } from 'lit';

/** The looks of a bar of progress; needs the tokens, and the tones of the signs. */
export default css`
  .bar {
    position: relative;
    display: block;
    block-size: 0.5rem;
    min-inline-size: 2.5rem;
    border-radius: var(--_radius-full);
    background: var(--_track);
    print-color-adjust: exact;
  }

  .bar::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--_share) * 100%);
    border-radius: inherit;
    background: var(--_tone-fill, var(--_tone));
    print-color-adjust: exact;
  }

  .bar.moves::before {
    transition: inline-size calc(var(--_time) * 4) ease-out;
  }

  .bar.unknown {
    background: transparent;
    border: 1px dashed var(--_control-line);
  }

  .bar.marked::after {
    content: '';
    position: absolute;
    inset-block: -0.1875rem;
    inset-inline-start: clamp(0px, calc(var(--_mark) * 100% - 1px), 100% - 2px);
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_text);
    box-shadow: 0 0 0 1.5px var(--_under, Canvas);
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar::before,
    .bar::after {
      forced-color-adjust: none;
    }

    .bar::before {
      background: Highlight;
    }

    .bar.marked::after {
      background: CanvasText;
      box-shadow: 0 0 0 1.5px Canvas;
    }
  }
`;
