import { css } from 'lit';

/**
 * The tokens that all elements read, under private names (`--_…`), so that a `--perf-…` set anywhere
 * above wins. Text, lines and surfaces are mixed from the colour of the page's own text: they fit any
 * host, light or dark. The others have a light and a dark value and follow `color-scheme`.
 *
 * @cssprop [--perf-color-text=currentColor] - Text.
 * @cssprop [--perf-color-muted=78 % of the text] - Text that matters less.
 * @cssprop [--perf-color-line=14 % of the text] - Lines between things.
 * @cssprop [--perf-color-control-line=58 % of the text] - The edge of fields and buttons.
 * @cssprop [--perf-color-surface=4 % of the text] - Ground of boxes.
 * @cssprop [--perf-color-hover=7 % of the text] - Ground of what the pointer is on.
 * @cssprop [--perf-color-track=13 % of the text] - The part of a bar that is not filled.
 * @cssprop [--perf-color-page=light-dark(#ffffff, #16181d)] - Ground of what lies above the page, such as dialogs.
 * @cssprop [--perf-color-on-page=light-dark(#16181d, #eceef2)] - Text on that ground.
 * @cssprop [--perf-color-accent=light-dark(#2b55c8, #a3b9ff)] - What can be done, and what is chosen.
 * @cssprop [--perf-color-on-accent=light-dark(#ffffff, #10182f)] - Text on the accent.
 * @cssprop [--perf-color-accent-soft=11 % of the accent] - Ground of what is chosen.
 * @cssprop [--perf-color-focus=the accent] - The ring around what has the focus.
 * @cssprop [--perf-color-good=light-dark(#14713f, #74d6a4)] - Text of what is on track or went well.
 * @cssprop [--perf-color-good-soft=11 % of its text] - Ground of what is on track.
 * @cssprop [--perf-color-good-fill=light-dark(#23995d, #5fcb96)] - Bar of what is on track.
 * @cssprop [--perf-color-warn=light-dark(#8a5200, #f3bd6b)] - Text of what is at risk or needs a look.
 * @cssprop [--perf-color-warn-soft=12 % of its text] - Ground of what is at risk.
 * @cssprop [--perf-color-warn-fill=light-dark(#c87400, #eeb158)] - Bar of what is at risk.
 * @cssprop [--perf-color-bad=light-dark(#b3203a, #ff9fa6)] - Text of what is off track or failed.
 * @cssprop [--perf-color-bad-soft=9 % of its text] - Ground of what is off track.
 * @cssprop [--perf-color-bad-fill=light-dark(#d23a52, #fb8a93)] - Bar of what is off track.
 * @cssprop [--perf-color-stale=light-dark(#6a4c93, #cbb5ee)] - Text of what was not reported on for too long.
 * @cssprop [--perf-color-stale-soft=10 % of its text] - Ground of what is stale.
 * @cssprop [--perf-color-neutral=light-dark(#545e6c, #b0b9c5)] - Text of what has not started, of drafts and the like.
 * @cssprop [--perf-color-neutral-soft=10 % of its text] - Ground of what has not started.
 * @cssprop [--perf-space-1=0.25rem] - The smallest distance.
 * @cssprop [--perf-space-2=0.5rem] - Between things that belong together.
 * @cssprop [--perf-space-3=0.75rem] - Within boxes.
 * @cssprop [--perf-space-4=1rem] - Between boxes.
 * @cssprop [--perf-space-5=1.5rem] - Between sections.
 * @cssprop [--perf-radius=0.5rem] - The corners of boxes.
 * @cssprop [--perf-radius-small=0.3125rem] - The corners of fields and buttons.
 * @cssprop [--perf-font-size-small=0.8125em] - Small text.
 * @cssprop [--perf-line-height=1.45] - The height of a line.
 * @cssprop [--perf-time=160ms] - How long a movement takes; none where the system asks for less movement.
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
