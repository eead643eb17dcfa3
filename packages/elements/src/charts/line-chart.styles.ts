import { css } from 'lit';

/** The looks of line charts; needs the tokens and the styles of charts. */
export default css`
  .line-chart {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-5);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .plot {
    position: relative;
    block-size: 11rem;
    margin-inline-start: 3rem;
  }

  .plot svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .plot path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .plot .grid {
    stroke: var(--_line);
  }

  .plot .today {
    stroke: var(--_control-line);
    stroke-dasharray: 1 4;
  }

  .plot .pace {
    stroke: var(--_muted);
    stroke-width: 1.5px;
    stroke-dasharray: 6 5;
  }

  .plot .way {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }

  .plot .dots {
    stroke: var(--_accent);
    stroke-width: 7px;
  }

  .plot .dots.end {
    stroke-width: 10px;
  }

  .plot .band {
    fill: var(--_accent-soft);
    stroke: color-mix(in srgb, var(--_accent) 45%, transparent);
    stroke-width: 1px;
    stroke-dasharray: 2 3;
  }

  .plot .mark {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1%);
    inset-inline: -3rem 100%;
    padding-inline-end: var(--_space-2);
    color: var(--_muted);
    text-align: end;
    transform: translateY(-50%);
    white-space: nowrap;
  }

  .plot .label {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_y) * 1%);
    white-space: nowrap;
  }

  .plot .label.after {
    inset-inline-start: calc(var(--_x) * 1%);
  }

  .plot .label.before {
    inset-inline-end: calc(100% - var(--_x) * 1%);
  }

  .plot .label.now {
    color: var(--_muted);
    transform: translateY(-125%);
  }

  .plot .label.last {
    padding-inline: 0.625rem;
    color: var(--_accent);
    font-size: 1rem;
    font-weight: 650;
    /* Lines that pass behind it do not strike it through. */
    text-shadow:
      0 0 2px Canvas,
      0 0 3px Canvas,
      0 0 5px Canvas;
    transform: translateY(-120%);
  }

  .line-chart .ends {
    display: flex;
    justify-content: space-between;
    margin-inline-start: 3rem;
    color: var(--_muted);
  }

  .line-chart .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: 0;
    margin-inline-start: 3rem;
    padding: 0;
    color: var(--_muted);
    list-style: none;
  }

  .line-chart .legend li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .line-chart .legend li::before {
    content: '';
    inline-size: 1.5rem;
    border-block-start: 2.5px solid var(--_accent);
    print-color-adjust: exact;
  }

  .line-chart .legend .of-pace::before {
    border-block-start: 2px dashed var(--_muted);
  }

  .line-chart .legend .of-band::before {
    block-size: 0.75rem;
    border: 1px dotted var(--_accent);
    background: var(--_accent-soft);
  }

  :host(:dir(rtl)) .plot svg {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .plot .band {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
