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
    flex: 1 1 9rem;
    max-inline-size: 16rem;
    min-block-size: 1.75rem;
    margin: 0;
  }

  .slider input.unset {
    accent-color: var(--_neutral);
    opacity: 0.55;
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

  .more summary {
    color: var(--_muted);
  }

  .more[open] summary {
    margin-block-end: var(--_space-3);
  }

  .side {
    align-self: start;
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

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
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
  }
`;
