import { type TemplateResult, html, nothing } from 'lit';
import { sparkline } from '../charts/sparkline.ts';
import { person } from '../parts/person.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { statusBadge } from '../parts/status-badge.ts';
import type { CellText, ColumnFacts } from './column-facts.ts';
import { type Cells, otherStatus, scoreLabel, stated } from './goal-row.ts';
import type { LateWords } from './late-words.ts';
import type { RowView } from './row-view.ts';
import type { Messages } from './texts.ts';
import type { ColumnName } from './tree-columns.ts';

/** The cells of columns that were chosen, in their order; they show what `columnFacts` tells. */
export function chosenCells(columns: readonly ColumnName[], words: LateWords): Cells {
  return {
    count: columns.length,
    view: (view, messages, moved) =>
      html`${columns.map((name, i) => {
        const index = i + 2;
        if (name === 'progress') return progressCell(view, messages, { moved, index });
        return cell(name, index, contentOf(name, view, { messages, words }));
      })}`,
  };
}

/** The score as a bar and a figure, which is explained when it is pressed. */
function progressCell(
  view: RowView,
  messages: Messages,
  { moved, index }: { readonly moved: boolean; readonly index: number },
): TemplateResult {
  const bar = { progress: view.progress, expected: view.expected, tone: view.tone, moves: moved };
  return html`<div class="cell progress" role="gridcell" aria-colindex=${index}>
    <button
      class="score"
      type="button"
      tabindex="-1"
      data-stop
      data-act="explain"
      aria-label=${scoreLabel(view, messages)}
      title=${view.scoreBecause || view.expectedText || nothing}
    >
      ${progressBar(bar)}
      <span class="figures">
        <span class="figure ${view.progress === null ? 'none' : ''}">${view.score}</span>
        ${stated(view, messages)}
      </span>
    </button>
  </div>`;
}

/** What stands in a cell. */
interface Content {
  readonly content: unknown;
  /** What is read aloud in its place; what stands there where it is left out. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
}

/** The class of a column's cells, where it is not its name. */
export const cellClass: Readonly<Record<string, string>> = { status: 'standing', actions: 'acts' };

function cell(name: ColumnName, index: number, { content, label, title }: Content): TemplateResult {
  return html`<div
    class="cell ${cellClass[name] ?? name}"
    role="gridcell"
    aria-colindex=${index}
    tabindex="-1"
    data-stop
    data-enter=${name === 'status' ? 'explain' : nothing}
    aria-label=${label || nothing}
    title=${title || nothing}
  >
    ${content}
  </div>`;
}

function contentOf(
  name: ColumnName,
  view: RowView,
  { messages, words }: { messages: Messages; words: LateWords },
): Content {
  const facts = view.facts as ColumnFacts | undefined;
  switch (name) {
    case 'owner':
      return { content: person({ name: view.ownerName, kind: view.ownerKind }) };
    case 'status':
      return {
        content: html`${statusBadge(view.status, messages)} ${otherStatus(view, messages)}`,
      };
    case 'confidence':
      return {
        content: view.confidence || '–',
        label: view.confidence || messages.words.noConfidence,
      };
    case 'reported':
      return { content: view.reported, title: view.reportedAt };
    case 'trend':
      return trend(view, facts, words);
    default:
      return plain(facts?.texts[name]);
  }
}

function plain(text: CellText | undefined): Content {
  return { content: text?.text ?? '', label: text?.words, title: text?.words };
}

function trend(view: RowView, facts: ColumnFacts | undefined, { late }: LateWords): Content {
  const points = facts?.trend;
  if (!points) return { content: '', label: late.trendComes };
  const label = facts.texts.trend?.words ?? late.trendNone;
  if (points.every(({ progress }) => progress === null)) return { content: '–', label };
  const drawn = { points, tone: view.tone, width: 96, height: 28 };
  return { content: sparkline(drawn), label, title: label };
}
