import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MessagesOf } from '../../messages.ts';
import { fullNote } from '../../parts/full-note.ts';
import { type OwnControl, type OwnControlScene, linesOf } from '../form/field-spec.ts';

/** A part of a template as it is entered. */
interface RawPart {
  readonly title: string;
  readonly minutes: string;
  readonly prompts: string;
}

type Words = MessagesOf<'settingsRecords'>;

const most = 12;
const mostTitle = 120;
const mostPrompts = 4000;
const empty: RawPart = { title: '', minutes: '10', prompts: '' };

/** The parts of a template for one-on-ones: what is talked about, how long, and what to ask. */
export const partsControl: OwnControl = {
  kind: 'own',
  toRaw: (value) =>
    (
      (value ?? []) as readonly { title: string; minutes: number; prompts: readonly string[] }[]
    ).map(({ title, minutes, prompts }): RawPart => ({
      ...{ title, minutes: String(minutes), prompts: prompts.join('\n') },
    })),
  fromRaw: (raw) =>
    (raw as readonly RawPart[]).map(({ title, minutes, prompts }) => ({
      title: title.trim(),
      minutes: Number(minutes),
      prompts: linesOf(prompts),
    })),
  view: (scene, messages) => partsView(scene, messages),
};

function partsView(scene: OwnControlScene, messages: Words): TemplateResult {
  const parts = scene.raw as readonly RawPart[];
  const words = messages.settingsRecords.templates;
  const list = `${scene.id}-parts`;
  const afterLast = `#${list} li:last-child button, #${list}:not(:has(li)) + button`;
  return html`<ol
      id=${list}
      class="parts ${scene.isInvalid ? 'misfit' : ''}"
      data-then=${afterLast}
    >
      ${parts.map((part, at) => html`<li>${partView(part, at, scene, messages)}</li>`)}
    </ol>
    ${
      parts.length < most
        ? html`<button
            type="button"
            data-then="#${list} li:last-child input"
            @click=${() => scene.change([...parts, empty])}
          >
            ${words.addPart}
          </button>`
        : ''
    }`;
}

function partView(part: RawPart, at: number, scene: OwnControlScene, messages: Words) {
  const words = messages.settingsRecords.templates;
  const { format } = scene;
  const parts = scene.raw as readonly RawPart[];
  const change = (patch: Partial<RawPart>) =>
    scene.change(parts.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<label
      >${words.part(at + 1)}<input
        type="text"
        dir="auto"
        maxlength=${mostTitle}
        .value=${live(part.title)}
        @input=${(event: Event) => change({ title: typed(event) })}
    /></label>
    <label
      >${words.minutes}<input
        class="figure"
        type="number"
        min="1"
        max="240"
        .value=${live(part.minutes)}
        @input=${(event: Event) => change({ minutes: typed(event) })}
    /></label>
    <label class="whole"
      >${words.prompts}<textarea
        rows="3"
        dir="auto"
        maxlength=${mostPrompts}
        .value=${live(part.prompts)}
        @input=${(event: Event) => change({ prompts: typed(event) })}
      ></textarea>
    </label>
    ${fullNote(part.title, mostTitle, { messages, format })}
    ${fullNote(part.prompts, mostPrompts, { messages, format })}
    <button
      class="quiet"
      type="button"
      aria-label=${words.removePart(at + 1)}
      @click=${() => scene.change(parts.filter((_, index) => index !== at))}
    >
      ${words.remove}
    </button>`;
}
