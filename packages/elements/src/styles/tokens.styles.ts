import { css } from 'lit';

/**
 * The tokens that all elements read, under private names (`--_…`), so that a `--perf-…` set anywhere
 * above wins. Text, lines and surfaces are mixed from the colour of the page's own text: they fit any
 * host, light or dark. The others have a light and a dark value and follow `color-scheme`.
 */
export default css`
  :host {
    --_text: var(--perf-color-text, currentColor);
    --_muted: var(--perf-color-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_line: var(--perf-color-line, color-mix(in srgb, currentColor 14%, transparent));
    --_control-line: var(
      --perf-color-control-line,
      color-mix(in srgb, currentColor 58%, transparent)
    );
    --_surface: var(--perf-color-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_hover: var(--perf-color-hover, color-mix(in srgb, currentColor 7%, transparent));
    --_track: var(--perf-color-track, color-mix(in srgb, currentColor 13%, transparent));
    --_page: var(--perf-color-page, light-dark(#ffffff, #16181d));
    --_on-page: var(--perf-color-on-page, light-dark(#16181d, #eceef2));

    --_accent: var(--perf-color-accent, light-dark(#2b55c8, #a3b9ff));
    --_on-accent: var(--perf-color-on-accent, light-dark(#ffffff, #10182f));
    --_accent-soft: var(
      --perf-color-accent-soft,
      color-mix(in srgb, var(--_accent) 11%, transparent)
    );
    --_focus: var(--perf-color-focus, var(--_accent));

    --_good: var(--perf-color-good, light-dark(#14713f, #74d6a4));
    --_warn: var(--perf-color-warn, light-dark(#8a5200, #f3bd6b));
    --_bad: var(--perf-color-bad, light-dark(#b3203a, #ff9fa6));
    --_stale: var(--perf-color-stale, light-dark(#6a4c93, #cbb5ee));
    --_neutral: var(--perf-color-neutral, light-dark(#545e6c, #b0b9c5));
    --_good-soft: var(--perf-color-good-soft, color-mix(in srgb, var(--_good) 11%, transparent));
    --_warn-soft: var(--perf-color-warn-soft, color-mix(in srgb, var(--_warn) 12%, transparent));
    --_bad-soft: var(--perf-color-bad-soft, color-mix(in srgb, var(--_bad) 9%, transparent));
    --_stale-soft: var(--perf-color-stale-soft, color-mix(in srgb, var(--_stale) 10%, transparent));
    --_neutral-soft: var(
      --perf-color-neutral-soft,
      color-mix(in srgb, var(--_neutral) 10%, transparent)
    );

    --_space-1: var(--perf-space-1, 0.25rem);
    --_space-2: var(--perf-space-2, 0.5rem);
    --_space-3: var(--perf-space-3, 0.75rem);
    --_space-4: var(--perf-space-4, 1rem);
    --_space-5: var(--perf-space-5, 1.5rem);
    --_radius: var(--perf-radius, 0.5rem);
    --_radius-small: var(--perf-radius-small, 0.3125rem);
    --_radius-full: 999px;
    --_small: var(--perf-font-size-small, 0.8125em);
    --_time: var(--perf-time, 160ms);

    color: var(--_text);
    font: inherit;
    line-height: var(--perf-line-height, 1.45);
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_time: 0ms;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_line: CanvasText;
      --_control-line: CanvasText;
      --_track: Canvas;
      --_page: Canvas;
      --_on-page: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_focus: Highlight;
      --_good: CanvasText;
      --_warn: CanvasText;
      --_bad: CanvasText;
      --_stale: CanvasText;
      --_neutral: CanvasText;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;
