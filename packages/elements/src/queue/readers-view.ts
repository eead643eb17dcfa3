import { type TemplateResult, html } from 'lit';
import { type ReadBy, readersNote, readersSentence } from '../parts/readers.ts';
import type { PanelScene } from './panel-scene.ts';

/** Says, before it is sent, who will read what is written on a line. */
export function readersView(scene: PanelScene, readBy: Omit<ReadBy, 'viewer'>): TemplateResult {
  const sentence = readersSentence({ ...readBy, viewer: scene.viewer }, 'will', scene);
  return html`<div role="status">${readersNote(sentence, readBy.isEveryone === true)}</div>`;
}
