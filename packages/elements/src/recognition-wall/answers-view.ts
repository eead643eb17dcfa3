import type { PersonId, Reaction, Recognition } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { nameList } from '../parts/name-list.ts';
import { nameApart } from '../parts/name-apart.ts';
import { answersOf, hasAnswered, reactionIcon, reactions } from './reactions.ts';
import type { WallScene } from './wall-scene.ts';

/** So many names stand in the line; the rest is counted there, and named in the list that opens. */
const named = 3;
/** So many names stand in the list. */
const most = 100;

/** How people answered a thank, a way to answer it, and who did. */
export function answersView(recognition: Recognition, scene: WallScene) {
  const { messages, host } = scene;
  const answers = answersOf(recognition);
  const mayAnswer = mayReact(recognition, scene);
  if (answers.length === 0 && !mayAnswer) return nothing;
  const isOpen = isOpened('answer', recognition, scene);
  return html`<div class="answers" part="answers">
      ${answers.map(({ reaction, by }) => chip({ reaction, by, recognition, mayAnswer }, scene))}
      ${
        mayAnswer
          ? html`<button
              class="chip add"
              type="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => host.open({ kind: 'answer', id: recognition.id })}
            >
              ${reactionIcon('thanks')} ${messages.recognitionWall.react}
            </button>`
          : nothing
      }
      ${whoButton(recognition, scene)}
    </div>
    ${isOpen && mayAnswer ? choices(recognition, scene) : nothing}
    ${isOpened('who', recognition, scene) ? whoList(recognition, scene) : nothing}`;
}

function mayReact({ id }: Recognition, { workspace }: WallScene): boolean {
  const command = { type: 'recognition.react', input: { recognitionId: id, reaction: 'thanks' } };
  return workspace?.may(command).allowed ?? false;
}

interface Chip {
  readonly reaction: Reaction;
  readonly by: readonly PersonId[];
  readonly recognition: Recognition;
  readonly mayAnswer: boolean;
}

function chip({ reaction, by, recognition, mayAnswer }: Chip, scene: WallScene): TemplateResult {
  const { messages, format, host, reading } = scene;
  const word = messages.recognitionWall.reactions[reaction];
  const inside = html`${reactionIcon(reaction)}<span class="visually-hidden">${word}: </span
    ><span class="count">${format.number(by.length)}</span>`;
  if (!mayAnswer) return html`<span class="chip" title=${word}>${inside}</span>`;
  const isOwn = hasAnswered(recognition, reading.viewer, reaction);
  return html`<button
    class="chip"
    type="button"
    title=${word}
    aria-pressed=${isOwn ? 'true' : 'false'}
    @click=${() => host.react(recognition, reaction)}
  >
    ${inside}
  </button>`;
}

function choices(recognition: Recognition, { messages, host, reading }: WallScene): TemplateResult {
  const { recognitionWall } = messages;
  return html`<div class="choices" role="group" aria-label=${recognitionWall.react}>
    ${reactions.map(
      (reaction) =>
        html`<button
          class="chip"
          type="button"
          aria-pressed=${hasAnswered(recognition, reading.viewer, reaction) ? 'true' : 'false'}
          @click=${() => host.react(recognition, reaction)}
        >
          ${reactionIcon(reaction)} ${recognitionWall.reactions[reaction]}
        </button>`,
    )}
  </div>`;
}

function whoButton(recognition: Recognition, scene: WallScene) {
  const { messages, format, host } = scene;
  const people = [...new Set(recognition.reactions.map(({ by }) => by))];
  if (people.length === 0) return nothing;
  const more = people.length - named;
  const names = people.slice(0, named).map((id) => nameFor(id, scene));
  const shown = more > 0 ? [...names, messages.recognitionWall.moreNames(more)] : names;
  return html`<button
    class="link who"
    type="button"
    title=${messages.recognitionWall.whoAnswered}
    aria-expanded=${isOpened('who', recognition, scene) ? 'true' : 'false'}
    @click=${() => host.open({ kind: 'who', id: recognition.id })}
  >
    ${nameList(shown, format.locale)}
  </button>`;
}

function whoList(recognition: Recognition, scene: WallScene): TemplateResult {
  const { recognitionWall } = scene.messages;
  return html`<ul class="who-list" aria-label=${recognitionWall.whoAnswered}>
    ${answersOf(recognition).map(({ reaction, by }) => {
      const names = by.slice(0, most).map((id) => nameFor(id, scene));
      const rest = by.length > most ? [recognitionWall.moreNames(by.length - most)] : [];
      const all = nameList([...names, ...rest], scene.format.locale);
      return html`<li>
        ${reactionIcon(reaction)}
        ${recognitionWall.reactedWith(recognitionWall.reactions[reaction], all)}
      </li>`;
    })}
  </ul>`;
}

function nameFor(id: PersonId, { reading, messages }: WallScene): string {
  return id === reading.viewer ? messages.recognitionWall.you : nameApart(id, reading.records);
}

function isOpened(kind: 'answer' | 'who', { id }: Recognition, { host }: WallScene): boolean {
  return host.opened?.kind === kind && host.opened.id === id;
}
