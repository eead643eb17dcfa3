import { css } from 'lit';

/** The looks of sparklines and stacked bars; needs the tokens and the parts' styles. */
export default css`
  .spark {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .spark-base {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .spark-line {
    stroke: var(--_tone-fill, var(--_tone));
    stroke-width: 2;
  }

  .spark-expected {
    stroke: var(--_muted);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .spark-dot {
    fill: var(--_tone-fill, var(--_tone));
  }

  .spark-band {
    fill: var(--_tone-soft);
  }

  .spark-ahead {
    stroke: var(--_tone-fill, var(--_tone));
    stroke-width: 1.5;
    stroke-dasharray: 1 3;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr) max-content;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .stack-row {
    display: contents;
  }

  .stack-name {
    max-inline-size: 12rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chart-drawing svg.stack-bar {
    block-size: 1rem;
    overflow: hidden;
    border-radius: var(--_radius-small);
  }

  .stack-part {
    fill: var(--_tone-fill, var(--_tone));
    stroke: var(--_page);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .stack-part.neutral {
    fill: color-mix(in srgb, var(--_neutral) 45%, transparent);
  }

  .stack-total {
    text-align: end;
  }

  :host(:dir(rtl)) :is(.spark, .stack-bar) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .spark-line,
    .spark-ahead {
      stroke: CanvasText;
    }

    .spark-dot {
      fill: CanvasText;
    }

    .spark-expected {
      stroke: GrayText;
    }

    .stack-part {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
