import { css } from 'lit';

/** How `perf-alignment-map` looks. Each tone has a pattern of its own, for areas that have no room for words. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .path ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0 0 var(--_space-2);
    padding: 0;
    list-style: none;
    font-size: var(--_small);
  }

  .path li:not(:first-child)::before {
    content: '/';
    padding-inline: var(--_space-2);
    color: var(--_muted);
  }

  .path [aria-current] {
    font-weight: 600;
  }

  .path button {
    min-block-size: 1.75rem;
    min-inline-size: 1.5rem;
    padding: 0;
    color: var(--_accent);
    text-align: start;
    font-weight: inherit;
  }

  .map {
    --_levels: 4;
    --_columns: min(var(--_levels), var(--_depth, 4));
    position: relative;
    block-size: 720px;
    overflow: hidden;
    font-size: var(--_small);
  }

  .area {
    position: absolute;
    inset-block-start: calc(var(--_start) * 100%);
    inset-inline-start: calc(var(--_level) * 100% / var(--_columns));
    inline-size: calc(100% / var(--_columns));
    block-size: calc(var(--_length) * 100%);
    padding-block-end: 1px;
    padding-inline-end: 1px;
    container-type: size;
    cursor: pointer;
    transition:
      inset-block-start calc(var(--_time) * 2),
      block-size calc(var(--_time) * 2);
  }

  .inside {
    position: relative;
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    block-size: 100%;
    padding-block-start: 1px;
    padding-inline: var(--_space-3) var(--_space-2);
    overflow: hidden;
    border-radius: 3px;
    background: var(--_surface);
    font-size: 0.75rem;
    line-height: 1.3;
    white-space: nowrap;
    print-color-adjust: exact;
  }

  /* The strip: how much stands how, from on track down. */
  .inside::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 6px;
    background: linear-gradient(
      to bottom,
      var(--_good) calc(var(--_good-to, 0) * 1%),
      var(--_warn) calc(var(--_good-to, 0) * 1%) calc(var(--_warn-to, 0) * 1%),
      var(--_bad) calc(var(--_warn-to, 0) * 1%) calc(var(--_bad-to, 0) * 1%),
      var(--_stale) calc(var(--_bad-to, 0) * 1%) calc(var(--_stale-to, 0) * 1%),
      var(--_neutral) calc(var(--_stale-to, 0) * 1%)
    );
    print-color-adjust: exact;
  }

  .kind-goal .inside {
    background: var(--_tone-soft);
    color: var(--_tone);
  }

  .kind-goal .inside::before {
    background: var(--_tone);
  }

  .kind-goal.bad .inside::before {
    background: repeating-linear-gradient(45deg, var(--_bad) 0 3px, transparent 3px 5px);
  }

  .kind-goal.warn .inside::before {
    background: repeating-linear-gradient(0deg, var(--_warn) 0 3px, transparent 3px 5px);
  }

  .kind-goal.neutral .inside::before {
    background: transparent;
    border-inline-start: 2px dotted var(--_neutral);
  }

  .kind-pillar .inside {
    font-weight: 600;
  }

  .kind-pillar .icon {
    color: var(--_tone);
  }

  .kind-rest .inside,
  .kind-hidden .inside,
  .kind-small .inside {
    border: 1px dashed var(--_control-line);
    background: transparent;
  }

  .kind-small .inside,
  .kind-hidden .inside {
    color: var(--_muted);
  }

  /* Without words a frame around each would say nothing and be loud. */
  :is(.kind-small, .kind-hidden).thin .inside {
    border: 0;
    background: var(--_surface);
  }

  .kind-small .inside::before {
    display: none;
  }

  .name {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
  }

  /* Where there is room for more lines, a name need not lose its end. */
  @container (min-height: 2.0625rem) {
    .name {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
    }
  }

  @container (min-height: 2.375rem) {
    .inside {
      padding-block-start: 0.1875rem;
    }
  }

  @container (min-height: 3.25rem) {
    .name {
      -webkit-line-clamp: 3;
    }
  }

  @container (min-height: 6rem) {
    .name {
      -webkit-line-clamp: 5;
    }
  }

  .part {
    margin-inline-start: auto;
    padding-inline-start: var(--_space-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .map .icon {
    inline-size: 1em;
    block-size: 1em;
    align-self: start;
    margin-block-start: 0.15em;
  }

  .thin :is(.name, .part, .icon) {
    display: none;
  }

  .area:hover .inside {
    box-shadow: inset 0 0 0 1px currentColor;
  }

  .area:focus-visible {
    z-index: 1;
    outline-offset: -2px;
  }

  summary {
    color: var(--_muted);
  }

  details > p {
    max-inline-size: 44rem;
    margin: var(--_space-1) 0 0;
    color: var(--_muted);
  }

  @container (max-width: 60rem) {
    .map {
      --_levels: 3;
    }

    .level-3 {
      display: none;
    }
  }

  @container (max-width: 30rem) {
    .map {
      --_levels: 2;
    }

    .level-2 {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .inside {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .map {
      break-inside: avoid;
    }
  }
`;
