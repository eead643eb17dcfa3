import type { NoteId } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { type Scene, placeOf, keyOf } from './scene.ts';

/** Erases a private note for good, in a second step. */
export function noteErase(noteId: NoteId, scene: Scene): TemplateResult {
  const { host, messages } = scene;
  const { oneOnOne } = messages;
  const key = `erase/${noteId}`;
  const ask = () => {
    host.toggle(key);
    host.focus(`[data-erase="${keyOf(noteId)}"]`);
  };
  if (!host.isOpen(key)) {
    return html`<button type="button" class="link" data-erase=${keyOf(noteId)} @click=${ask}>
      ${oneOnOne.erase}
    </button>`;
  }
  const erase = async () => {
    const lead = host.leading();
    const isErased = await host.run({
      place: placeOf(scene, key),
      command: { type: 'note.erase', input: { seriesId: scene.series.id, noteId } },
      said: oneOnOne.noteErased,
    });
    if (isErased) lead('#private');
  };
  return html`<span class="sure">
    <span>${oneOnOne.eraseSure}</span>
    <button type="button" class="link" data-erase=${keyOf(noteId)} @click=${ask}>
      ${messages.words.cancel}
    </button>
    <button type="button" class="link bad-word" @click=${() => void erase()}>
      ${oneOnOne.erase}
    </button>
  </span>`;
}
