import type { Status } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { MessagesOf } from '../messages.ts';
import { statusIcon } from './status-icons.ts';

/** The colour that a status has, by what it asks of people. Never the only sign of it. */
export type Tone = 'good' | 'warn' | 'bad' | 'stale' | 'neutral';

/** The tone of a status. */
export function toneOf(status: Status): Tone {
  switch (status) {
    case 'on-track':
    case 'achieved':
      return 'good';
    case 'at-risk':
    case 'partly':
      return 'warn';
    case 'off-track':
    case 'missed':
      return 'bad';
    case 'stale':
      return 'stale';
    default:
      return 'neutral';
  }
}

/** A status as an icon of its own shape and a word; what it means is the tooltip. Needs the parts' styles. */
export function statusBadge(status: Status, messages: MessagesOf<never>): TemplateResult {
  return html`<span
    class="status ${toneOf(status)}"
    part="status"
    title=${messages.statusMeans[status]}
    >${statusIcon(status)}<span class="status-word">${messages.status[status]}</span></span
  >`;
}
