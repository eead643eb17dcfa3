import type { Status } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { outline, warningOutline } from './outline.ts';

/** The outlines of all statuses, each of its own shape; see `icons.ts`. */
export const statusOutlines = {
  'on-track': 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M5.25 8.25l2 2 3.5-4',
  'at-risk': warningOutline,
  'off-track': 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5ZM6 6l4 4m0-4-4 4',
  stale: 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M8 4.5V8l2.25 1.75',
  'no-data':
    'M3.6 3.6a6.25 6.25 0 0 1 1.7-1.25M7 1.83a6.25 6.25 0 0 1 2 0M10.7 2.35a6.25 6.25 0 0 1 1.7 1.25M13.65 5.3a6.25 6.25 0 0 1 .52 1.7M14.17 9a6.25 6.25 0 0 1-.52 1.7M12.4 12.4a6.25 6.25 0 0 1-1.7 1.25M9 14.17a6.25 6.25 0 0 1-2 0M5.3 13.65a6.25 6.25 0 0 1-1.7-1.25M2.35 10.7A6.25 6.25 0 0 1 1.83 9M1.83 7a6.25 6.25 0 0 1 .52-1.7',
  'not-started': 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M6.75 5.5 10.25 8l-3.5 2.5Z',
  draft: 'm3 10.75 7.5-7.5 2.25 2.25-7.5 7.5-3 .75Z',
  proposed:
    'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M6.25 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.75.6-.75 1.15M8 11.2v.1',
  achieved: 'M2.25 8.75 6 12.5 13.75 3.75',
  partly:
    'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M8 1.75v12.5M10.5 2.6v10.8M12.75 4.3v7.4',
  missed: 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M5.75 5.75l4.5 4.5m0-4.5-4.5 4.5',
  cancelled: 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M3.6 12.4l8.8-8.8',
} as const satisfies Readonly<Record<Status, string>>;

/** The icon of a status. */
export function statusIcon(status: Status): TemplateResult {
  return outline(statusOutlines[status]);
}
