import { css } from 'lit';

/** The looks of icons and statuses, and the tones of both; needs the tokens. */
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

  @media (forced-colors: active) {
    .status {
      border: 1px solid currentColor;
    }
  }
`;
