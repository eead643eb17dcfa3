import type { GoalId, Rulebook, WorkspaceReading } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { SlowWork } from '../../controllers/slow-work.ts';
import { PerfErrorEvent, PerfGoalSelectEvent } from '../../events.ts';
import type { MessagesOf } from '../../messages.ts';
import { problem } from '../../parts/problem.ts';
import { statusBadge } from '../../parts/status-badge.ts';
import { movesCsv } from '../../parts/moves-csv.ts';
import { type StatusMove, movesOf } from '../../parts/status-moves.ts';
import type { PlainScene, SectionHost } from '../section.ts';

/** So many goals of a line are listed. */
const mostListed = 30;

/** A pause in typing until it is worked out, in milliseconds: of very many goals it takes longer than a frame. */
const pauseMs = 250;

/** What it is asked by. */
const key = 'moves';

/** What was asked for last. */
interface Asked {
  readonly reading: WorkspaceReading;
  readonly text: string;
  readonly revision: number;
}

type PreviewScene = PlainScene & { readonly messages: MessagesOf<'rulebooks'> };

/** What another rulebook would change in statuses, before it is saved: in a sentence, and line by line. */
export class RulebookPreview {
  readonly #host: SectionHost;
  readonly #work: SlowWork;
  #asked: Asked | undefined;
  #open = '';

  constructor(host: SectionHost) {
    this.#host = host;
    this.#work = new SlowWork(host, (error) => host.dispatchEvent(PerfErrorEvent.of(error)));
  }

  /** @param rulebook - One that fits its schema. */
  view(rulebook: Rulebook, scene: PreviewScene): TemplateResult {
    return html`<div class="part" aria-live="polite">${this.#body(rulebook, scene)}</div>`;
  }

  #body(rulebook: Rulebook, scene: PreviewScene) {
    const { messages } = scene;
    const worked = this.#ask(rulebook, scene);
    switch (worked.kind) {
      case 'working':
        return html`<p class="hint">${messages.words.moment}</p>`;
      case 'failed':
        return problem(messages, {
          ...{ title: messages.words.partFailed, error: worked.error },
          actions: html`<button type="button" @click=${() => this.#work.retry(key)}>
            ${messages.words.retry}
          </button>`,
        });
      case 'worked':
        return this.#told(worked.value, rulebook, scene);
    }
  }

  #told(moves: readonly StatusMove[], rulebook: Rulebook, scene: PreviewScene) {
    const { rulebooks } = scene.messages;
    const changed = moves.reduce((sum, { goalIds }) => sum + goalIds.length, 0);
    const all = scene.reading.records.goals.size;
    const of = { ...scene, rulebook: rulebook.id };
    return html`<p class="sentence">
        ${changed === 0 ? rulebooks.none : rulebooks.changes(changed, all)}
      </p>
      ${
        changed === 0
          ? nothing
          : html`<table class="plain-table" part="table">
                <thead>
                  <tr>
                    <th scope="col">${rulebooks.columns.before}</th>
                    <th scope="col">${rulebooks.columns.after}</th>
                    <th scope="col">${rulebooks.columns.goals}</th>
                  </tr>
                </thead>
                <tbody>
                  ${moves.map((move) => this.#rows(move, scene))}
                </tbody>
              </table>
              ${movesCsv(moves, of)}`
      }`;
  }

  #rows(move: StatusMove, scene: PreviewScene) {
    const { messages } = scene;
    const name = `${move.before}-${move.after}`;
    const isOpen = this.#open === name;
    const toggle = () => {
      this.#open = isOpen ? '' : name;
      this.#host.requestUpdate();
    };
    return html`<tr>
        <td>${statusBadge(move.before, messages)}</td>
        <td>${statusBadge(move.after, messages)}</td>
        <td>
          <button
            class="link name"
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${toggle}
          >
            ${messages.rulebooks.show(move.goalIds.length)}
          </button>
        </td>
      </tr>
      ${
        isOpen
          ? html`<tr>
              <td colspan="3">${this.#goals(move, scene)}</td>
            </tr>`
          : nothing
      }`;
  }

  #goals({ before, after, goalIds }: StatusMove, { reading, messages }: PreviewScene) {
    const { rulebooks, status } = messages;
    const rest = goalIds.length - mostListed;
    const select = (goalId: GoalId) =>
      this.#host.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
    const goals = goalIds.slice(0, mostListed).flatMap((id) => reading.records.goals.get(id) ?? []);
    return html`<ul class="plain" aria-label=${rulebooks.list(status[before], status[after])}>
        ${goals.map(
          ({ id, title }) =>
            html`<li>
              <button class="link name" type="button" @click=${() => select(id)}>
                <bdi>${title}</bdi>
              </button>
            </li>`,
        )}
      </ul>
      ${rest > 0 ? html`<p class="hint">${rulebooks.more(rest)}</p>` : nothing}`;
  }

  /** Asks what would change; what was asked for before is worked out no more. */
  #ask(rulebook: Rulebook, { reading, revision }: PreviewScene) {
    const text = JSON.stringify(rulebook);
    const isSame = reading === this.#asked?.reading && text === this.#asked.text;
    if (!isSame || revision !== this.#asked?.revision) {
      // Until other records are taken in what is known stays in sight; of another rulebook it would be wrong.
      if (isSame) this.#work.renew();
      else this.#work.forget();
      this.#asked = { reading, text, revision };
    }
    const asked = this.#asked;
    return this.#work.ask(key, async () => {
      await new Promise((done) => setTimeout(done, pauseMs));
      return asked === this.#asked ? movesOf(reading.rulebookChanges(rulebook)) : [];
    });
  }
}
