import { css } from 'lit';

/** The looks of the template functions in this folder; needs the tokens. */
export default css`
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    overflow: visible;
  }

  .good {
    --_tone: var(--_good);
    --_tone-soft: var(--_good-soft);
    --_tone-fill: var(--perf-color-good-fill, light-dark(#23995d, #5fcb96));
  }

  .warn {
    --_tone: var(--_warn);
    --_tone-soft: var(--_warn-soft);
    --_tone-fill: var(--perf-color-warn-fill, light-dark(#c87400, #eeb158));
  }

  .bad {
    --_tone: var(--_bad);
    --_tone-soft: var(--_bad-soft);
    --_tone-fill: var(--perf-color-bad-fill, light-dark(#d23a52, #fb8a93));
  }

  .stale {
    --_tone: var(--_stale);
    --_tone-soft: var(--_stale-soft);
  }

  .neutral,
  .unknown {
    --_tone: var(--_neutral);
    --_tone-soft: var(--_neutral-soft);
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    max-inline-size: 100%;
    padding-block: 0.125em;
    padding-inline: 0.4375em 0.5625em;
    border-radius: var(--_radius-full);
    background: var(--_tone-soft);
    color: var(--_tone);
    font-size: var(--_small);
    font-weight: 550;
    white-space: nowrap;
  }

  .status-word {
    overflow: hidden;
    text-overflow: ellipsis;
  }

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
    clip-path: inset(0 var(--_rest) 0 0 round 0.25rem);
    background: var(--_tone-fill, var(--_tone));
    print-color-adjust: exact;
  }

  .bar:dir(rtl)::before {
    clip-path: inset(0 0 0 var(--_rest) round 0.25rem);
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

  .person {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .person-sign {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_muted);
    font-size: 0.625rem;
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  .person.team .person-sign {
    border-radius: var(--_radius-small);
  }

  .person-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    text-align: center;
  }

  .state p {
    margin: 0;
    max-inline-size: 34rem;
    text-wrap: balance;
  }

  .state-title {
    font-weight: 600;
  }

  .state-hint {
    color: var(--_muted);
  }

  .state-sign {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_neutral);
    font-size: 1.25rem;
  }

  .state.loading {
    justify-items: stretch;
    text-align: start;
    color: var(--_muted);
  }

  .ghosts {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-3);
  }

  .ghost {
    block-size: 0.875rem;
    border-radius: var(--_radius-small);
    background: var(--_track);
  }

  .ghost:nth-child(2n) {
    margin-inline: 1.5rem 18%;
  }

  .ghost:nth-child(3n) {
    margin-inline: 3rem 34%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .ghost {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (forced-colors: active) {
    .status,
    .person-sign {
      border: 1px solid currentColor;
    }

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
