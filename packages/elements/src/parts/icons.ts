import type { TemplateResult } from 'lit';
import { flagOutline, outline } from './outline.ts';
import { statusOutlines } from './status-icons.ts';

/** Outlines on a grid of 16 units. One path each: a tree draws hundreds of them. */
const outlines = {
  ...statusOutlines,
  pillar: 'M2 6 8 2.25 14 6ZM2 13.75h12M4.25 6v7.5M8 6v7.5M11.75 6v7.5',
  objective:
    'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8 8v.1',
  'key-result': 'M2.25 13.75v-4M6.1 13.75v-7M9.9 13.75V8.5M13.75 13.75V3',
  initiative: flagOutline,
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  'check-in': 'M13.75 8A5.75 5.75 0 1 1 10.5 2.8M5.75 7.5 8 9.75 13.75 3.25',
  explain: 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M8 7.5v3.75M8 4.9V5',
  supports:
    'M2 12.5h1.5M5 12.5h1.4a3 3 0 0 0 1.6-.5M9.5 10V8.5M9.5 6.75V3.5M6.75 6 9.5 3.25 12.25 6',
  branches: 'M4 13.75v-3a3 3 0 0 1 3-3h2a3 3 0 0 0 3-3v-2.5M4 2.25v11.5M9.75 4.5 12 2.25l2.25 2.25',
  hidden:
    'M2 2l12 12M6.3 6.4a2.3 2.3 0 0 0 3.2 3.2M4.2 4.3C2.8 5.2 1.7 6.6 1.25 8c1 2.9 3.7 4.75 6.75 4.75 1.3 0 2.5-.3 3.6-.9M6.5 3.4C7 3.3 7.5 3.25 8 3.25c3.05 0 5.75 1.85 6.75 4.75-.3.9-.8 1.7-1.4 2.4',
  filter: 'M2 3.5h12M4.5 8h7M6.75 12.5h2.5',
  view: 'M2.25 3h11.5v10H2.25ZM6.1 3v10M9.9 3v10',
  up: 'm4 9.5 4-4 4 4',
  down: 'm4 6.5 4 4 4-4',
  search: 'M2.25 7a4.75 4.75 0 1 0 9.5 0a4.75 4.75 0 1 0-9.5 0M10.5 10.5l3.75 3.75',
  close: 'm4 4 8 8m0-8-8 8',
  'open-all': 'm4 6 4-4 4 4M4 10l4 4 4-4',
  'close-all': 'm4 2.5 4 4 4-4M4 13.5l4-4 4 4',
  keys: 'M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 11V5.5A1.5 1.5 0 0 1 3 4ZM4.25 6.75h.1M7 6.75h.1M9.75 6.75h.1M11.9 6.75h.1M5 9.75h6',
  warning: 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M8 4.75v4M8 11.1v.1',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  move: 'M8 2v12M2 8h12M5.75 4.25 8 2l2.25 2.25M5.75 11.75 8 14l2.25-2.25M4.25 5.75 2 8l2.25 2.25M11.75 5.75 14 8l-2.25 2.25',
  rulebooks: 'M8 2.25v11.5M5 13.75h6M2.75 4.5h10.5M3.75 4.5 1.75 9.5h4ZM12.25 4.5l-2 5h4Z',
  upload:
    'M8 10.25V2.5M4.75 5.75 8 2.5l3.25 3.25M2.5 10.5v1.75a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5V10.5',
  lock: 'M3.75 7h8.5v6.75h-8.5ZM5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7M8 9.5v1.75',
  both: 'M3.5 4.75a2 2 0 1 0 4 0a2 2 0 1 0-4 0M1.25 13.25a4.25 4.25 0 0 1 8.5 0M10 3a2 2 0 0 1 0 3.75M11.5 9.25a4.25 4.25 0 0 1 3.25 4',
  calendar: 'M2.25 3.5h11.5v10.25H2.25ZM2.25 6.75h11.5M5.25 2v3M10.75 2v3',
  handle: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
  words: 'M2.25 3h11.5v8H7.5l-3 2.75V11H2.25ZM5 6h6M5 8.25h4',
  heart: 'M8 13.5 2.9 8.4a3 3 0 0 1 4.25-4.25L8 5l.85-.85A3 3 0 0 1 13.1 8.4Z',
  empty: flagOutline,
} as const;

/** The name of an icon. */
export type IconName = keyof typeof outlines;

/** An icon as high as the text beside it. It says nothing by itself: the words are always there too. */
export function icon(name: IconName): TemplateResult {
  return outline(outlines[name]);
}

/** The path of an icon, for one that becomes another. */
export function outlineOf(name: IconName): string {
  return outlines[name];
}
