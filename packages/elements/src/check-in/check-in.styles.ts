import { css } from 'lit';

export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  form,
  .fields {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
  }

  .columns {
    display: grid;
    gap: var(--_space-4) var(--_space-5);
  }

  @container (min-inline-size: 42rem) {
    .columns {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }

    .side {
      grid-area: 1 / 2 / 3 / 3;
    }
  }

  p {
    margin: 0;
  }

  .title {
    font-size: 1.125em;
    font-weight: 650;
    text-wrap: balance;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field > label,
  legend {
    padding: 0;
    font-size: var(--_small);
    font-weight: 600;
  }

  legend {
    margin-block-end: var(--_space-1);
  }

  .figure input {
    max-inline-size: 14rem;
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
  }

  .error {
    color: var(--_bad);
    font-size: var(--_small);
    font-weight: 550;
  }

  .error:empty,
  .hint:empty {
    display: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
  }

  .choices {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    min-block-size: 2rem;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  textarea {
    inline-size: 100%;
    resize: vertical;
    field-sizing: content;
    max-block-size: 16rem;
  }

  .slider {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: 2.25rem;
  }

  .slider input {
    --_thumb: var(--_accent);
    flex: 1 1 9rem;
    max-inline-size: 16rem;
    min-block-size: 1.75rem;
    margin: 0;
    appearance: none;
    background: transparent;
    cursor: pointer;
  }

  .slider input.unset {
    --_thumb: var(--_neutral);
  }

  .slider input::-webkit-slider-runnable-track {
    block-size: 0.375rem;
    border-radius: var(--_radius-full);
    background: linear-gradient(
      to right,
      var(--_accent) calc(var(--_filled) * 100%),
      var(--_track) calc(var(--_filled) * 100%)
    );
  }

  .slider input:dir(rtl)::-webkit-slider-runnable-track {
    background: linear-gradient(
      to left,
      var(--_accent) calc(var(--_filled) * 100%),
      var(--_track) calc(var(--_filled) * 100%)
    );
  }

  .slider input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: -0.4375rem;
    border: 2px solid var(--_thumb);
    border-radius: var(--_radius-full);
    background: var(--_page);
  }

  .slider input::-moz-range-track {
    block-size: 0.375rem;
    border-radius: var(--_radius-full);
    background: var(--_track);
  }

  .slider input::-moz-range-progress {
    block-size: 0.375rem;
    border-radius: var(--_radius-full);
    background: var(--_accent);
  }

  .slider input.unset::-moz-range-progress {
    background: transparent;
  }

  .slider input::-moz-range-thumb {
    inline-size: 1rem;
    block-size: 1rem;
    border: 2px solid var(--_thumb);
    border-radius: var(--_radius-full);
    background: var(--_page);
  }

  .slider output {
    font-variant-numeric: tabular-nums;
  }

  .small {
    min-block-size: 1.75rem;
    padding-inline: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .raise,
  form + .notice {
    margin-block-start: var(--_space-4);
  }

  .more summary {
    color: var(--_muted);
  }

  .more[open] summary {
    margin-block-end: var(--_space-3);
  }

  .side {
    container-type: inline-size;
    align-self: start;
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  @media (forced-colors: active) {
    .slider input {
      appearance: auto;
    }
  }
`;
