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

  /* As long as the bar, and cut off at the share: nothing is laid out anew when that changes or moves. */
  .bar::before {
    --_rest: calc((1 - var(--_share)) * 100%);
    content: '';
    position: absolute;
    inset: 0;
    clip-path: inset(0 var(--_rest) 0 0 round var(--_radius-full));
    background: var(--_tone-fill, var(--_tone));
    print-color-adjust: exact;
  }

  .bar:dir(rtl)::before {
    clip-path: inset(0 0 0 var(--_rest) round var(--_radius-full));
  }

  .bar.moves::before {
    transition: clip-path calc(var(--_time) * 4) ease-out;
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
