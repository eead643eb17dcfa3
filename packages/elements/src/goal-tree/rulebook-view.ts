import type { GoalId, Rulebook, Workspace } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import { icon } from '../parts/icons.ts';
import { movesCsv } from '../parts/moves-csv.ts';
import { statusBadge } from '../parts/status-badge.ts';
import type { StatusMove } from '../parts/status-moves.ts';
import { rulebookText } from '../parts/rulebook-words.ts';

/** So many goals of a line are listed. */
const mostListed = 30;

/** What the comparison shows and does. */
export interface RulebookScene {
  readonly workspace: Workspace;
  readonly messages: MessagesOf<'rulebooks'>;
  readonly format: Format;
  readonly inForce: Rulebook;
  /** The one that is compared with, and all that can be. */
  readonly rulebook: Rulebook;
  readonly offered: readonly Rulebook[];
  readonly moves: readonly StatusMove[];
  /** How many goals there are. */
  readonly all: number;
  /** The line whose goals are listed. */
  readonly shown: string | undefined;
  readonly choose: (id: string) => void;
  readonly show: (move: string | undefined) => void;
  readonly go: (goalId: GoalId) => void;
  readonly close: () => void;
}

/** What another rulebook would say, in a sentence and a table that leads to the goals. */
export function rulebookView(scene: RulebookScene): TemplateResult {
  const { messages, moves, all, close, workspace, rulebook } = scene;
  const of = { messages, reading: workspace, rulebook: rulebook.id };
  const { rulebooks, words } = messages;
  const changed = moves.reduce((sum, { goalIds }) => sum + goalIds.length, 0);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`<section
    class="comparison"
    part="rulebooks"
    aria-labelledby="rulebooks-title"
    @keydown=${onKeydown}
  >
    <p id="rulebooks-title" class="part-title" tabindex="-1">${rulebooks.title}</p>
    <p class="muted">${rulebooks.means}</p>
    ${choiceView(scene)}
    <p class="rulebook-sentence">
      ${changed === 0 ? rulebooks.none : rulebooks.changes(changed, all)}
    </p>
    ${moves.length > 0 ? html`${tableView(scene)} ${movesCsv(moves, of)}` : nothing}
    <button class="quiet close" type="button" aria-label=${words.close} @click=${close}>
      ${icon('close')}
    </button>
  </section>`;
}

function choiceView({ messages, format, inForce, rulebook, offered, choose }: RulebookScene) {
  const { rulebooks } = messages;
  const said = { messages, format };
  return html`<div class="rulebook-choice">
    <label for="rulebook">${rulebooks.choose}</label>
    <select
      id="rulebook"
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${offered.map(
        (other) =>
          html`<option value=${other.id} ?selected=${other.id === rulebook.id}>
            ${rulebookText(other, said)} (${other.id})
          </option>`,
      )}
    </select>
    <span class="muted">${rulebooks.inForce(rulebookText(inForce, said))}</span>
  </div>`;
}

function tableView(scene: RulebookScene) {
  const { messages, moves } = scene;
  const { columns } = messages.rulebooks;
  return html`<table class="rulebook-table">
    <thead>
      <tr>
        <th scope="col">${columns.before}</th>
        <th scope="col">${columns.after}</th>
        <th scope="col">${columns.goals}</th>
      </tr>
    </thead>
    <tbody>
      ${moves.map((move) => rowsOf(move, scene))}
    </tbody>
  </table>`;
}

function rowsOf(move: StatusMove, { workspace, messages, shown, show, go }: RulebookScene) {
  const { rulebooks, status } = messages;
  const name = `${move.before}-${move.after}`;
  const isShown = shown === name;
  const goals = isShown ? move.goalIds.flatMap((id) => workspace.records.goals.get(id) ?? []) : [];
  const rest = goals.length - mostListed;
  return html`<tr>
      <td>${statusBadge(move.before, messages)}</td>
      <td>${statusBadge(move.after, messages)}</td>
      <td>
        <button
          class="link"
          type="button"
          aria-expanded=${isShown ? 'true' : 'false'}
          @click=${() => show(isShown ? undefined : name)}
        >
          ${rulebooks.show(move.goalIds.length)}
        </button>
      </td>
    </tr>
    ${
      isShown
        ? html`<tr>
            <td colspan="3">
              <ul
                class="rulebook-goals"
                aria-label=${rulebooks.list(status[move.before], status[move.after])}
              >
                ${goals.slice(0, mostListed).map(
                  ({ id, title }) =>
                    html`<li>
                      <button class="link" type="button" @click=${() => go(id)}>
                        <bdi>${title}</bdi>
                      </button>
                    </li>`,
                )}
              </ul>
              ${rest > 0 ? html`<p class="muted">${rulebooks.more(rest)}</p>` : nothing}
            </td>
          </tr>`
        : nothing
    }`;
}
