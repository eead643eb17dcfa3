import type { GoalId, Rulebook } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { PerfGoalSelectEvent } from '../../events.ts';
import type { MessagesOf } from '../../messages.ts';
import { statusBadge } from '../../parts/status-badge.ts';
import { movesCsv } from '../../parts/moves-csv.ts';
import { type StatusMove, movesOf } from '../../parts/status-moves.ts';
import type { PlainScene, SectionHost } from '../section.ts';

/** So many goals of a line are listed. */
const mostListed = 30;

type PreviewScene = PlainScene & { readonly messages: MessagesOf<'rulebooks'> };

/** What another rulebook would change in statuses, before it is saved: in a sentence, and line by line. */
export class RulebookPreview {
  readonly #host: SectionHost;
  #known: { readonly of: string; readonly moves: readonly StatusMove[] } | undefined;
  #open = '';

  constructor(host: SectionHost) {
    this.#host = host;
  }

  /** @param rulebook - One that fits its schema. */
  view(rulebook: Rulebook, scene: PreviewScene): TemplateResult {
    const { rulebooks } = scene.messages;
    const moves = this.#moves(rulebook, scene);
    const changed = moves.reduce((sum, { goalIds }) => sum + goalIds.length, 0);
    const all = scene.reading.records.goals.size;
    const of = { ...scene, rulebook: rulebook.id };
    return html`<div class="part" aria-live="polite">
      <p class="sentence">${changed === 0 ? rulebooks.none : rulebooks.changes(changed, all)}</p>
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
      }
    </div>`;
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

  #moves(rulebook: Rulebook, { reading, revision }: PreviewScene): readonly StatusMove[] {
    const of = `${revision} ${JSON.stringify(rulebook)}`;
    if (this.#known?.of !== of) {
      this.#known = { of, moves: movesOf(reading.rulebookChanges(rulebook)) };
    }
    return this.#known.moves;
  }
}
