import { type TemplateResult, html, svg } from 'lit';

/** Outlines on a grid of 16 units, drawn in the colour of the text. */
const outlines = {
  'on-track': svg`<circle cx="8" cy="8" r="6.25" /><path d="m5.25 8.25 2 2 3.5-4" />`,
  'at-risk': svg`<path d="M8 2.25 14.25 13.25H1.75Z" /><path d="M8 6.25v3.25M8 11.4v.1" />`,
  'off-track': svg`<path d="M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5Z" /><path d="m6 6 4 4m0-4-4 4" />`,
  stale: svg`<circle cx="8" cy="8" r="6.25" /><path d="M8 4.5V8l2.25 1.75" />`,
  'no-data': svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5" />`,
  'not-started': svg`<circle cx="8" cy="8" r="6.25" /><path d="M6.75 5.5 10.25 8l-3.5 2.5Z" />`,
  draft: svg`<path d="m3 10.75 7.5-7.5 2.25 2.25-7.5 7.5-3 .75Z" />`,
  proposed: svg`<circle cx="8" cy="8" r="6.25" /><path d="M6.25 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.75.6-.75 1.15M8 11.2v.1" />`,
  achieved: svg`<circle cx="8" cy="8" r="6.25" fill="currentColor" /><path d="m5.25 8.25 2 2 3.5-4" stroke="Canvas" />`,
  partly: svg`<circle cx="8" cy="8" r="6.25" /><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />`,
  missed: svg`<circle cx="8" cy="8" r="6.25" /><path d="m5.75 5.75 4.5 4.5m0-4.5-4.5 4.5" />`,
  cancelled: svg`<circle cx="8" cy="8" r="6.25" /><path d="m3.6 12.4 8.8-8.8" />`,
  pillar: svg`<path d="M2 6 8 2.25 14 6ZM2 13.75h12M4.25 6v7.5M8 6v7.5M11.75 6v7.5" />`,
  objective: svg`<circle cx="8" cy="8" r="6.25" /><circle cx="8" cy="8" r="3" /><path d="M8 8v.1" />`,
  'key-result': svg`<path d="M2.25 13.75v-4M6.1 13.75v-7M9.9 13.75V8.5M13.75 13.75V3" />`,
  initiative: svg`<path d="M4 14V2.25M4 3h8.25l-2 2.75 2 2.75H4" />`,
  chevron: svg`<path d="m6 3.5 4.5 4.5L6 12.5" />`,
  'check-in': svg`<path d="M13.75 8A5.75 5.75 0 1 1 10.5 2.8" /><path d="m5.75 7.5 2.25 2.25 5.75-6.5" />`,
  explain: svg`<circle cx="8" cy="8" r="6.25" /><path d="M8 7.5v3.75M8 4.9V5" />`,
  supports: svg`<path d="M2 12.5h4.5a3 3 0 0 0 3-3v-6" stroke-dasharray="2 2" /><path d="m6.75 6 2.75-2.75L12.25 6" />`,
  branches: svg`<path d="M4 13.75v-3a3 3 0 0 1 3-3h2a3 3 0 0 0 3-3v-2.5M4 2.25v11.5M9.75 4.5 12 2.25l2.25 2.25" />`,
  team: svg`<circle cx="5.75" cy="5.5" r="2.5" /><path d="M1.5 13.25a4.25 4.25 0 0 1 8.5 0M10.25 3.1a2.5 2.5 0 0 1 0 4.8M12 9.6a4.25 4.25 0 0 1 2.5 3.65" />`,
  search: svg`<circle cx="7" cy="7" r="4.75" /><path d="m10.5 10.5 3.75 3.75" />`,
  close: svg`<path d="m4 4 8 8m0-8-8 8" />`,
  'open-all': svg`<path d="m4 6 4-4 4 4M4 10l4 4 4-4" />`,
  'close-all': svg`<path d="m4 2.5 4 4 4-4M4 13.5l4-4 4 4" />`,
  keys: svg`<rect x="1.5" y="4" width="13" height="8.5" rx="1.5" /><path d="M4.25 6.75h.1M7 6.75h.1M9.75 6.75h.1M11.9 6.75h.1M5 9.75h6" />`,
  warning: svg`<circle cx="8" cy="8" r="6.25" /><path d="M8 4.75v4M8 11.1v.1" />`,
  empty: svg`<path d="M4 14V2.25M4 3h8.25l-2 2.75 2 2.75H4" />`,
} as const;

/** The name of an icon. */
export type IconName = keyof typeof outlines;

/** An icon as high as the text beside it. It says nothing by itself: the words are always there too. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    part="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${outlines[name]}
  </svg>`;
}
