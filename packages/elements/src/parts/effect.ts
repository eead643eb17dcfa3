import type {
  GoalScore,
  RecordChanges,
  Records,
  ScoreChange,
  WorkspaceReading,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { cssProps } from '../css-props.ts';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import { icon } from './icons.ts';
import { progressText } from './progress-text.ts';
import { statusBadge, toneOf } from './status-badge.ts';

interface Words {
  readonly messages: MessagesOf<'checkIn'>;
  readonly format: Format;
}

/** Whose score would differ if some records were others, hidden contributors counted; a goal that has none before or after is left out. */
export function scoreChanges(
  reading: WorkspaceReading,
  changes: RecordChanges,
): readonly ScoreChange[] {
  return reading
    .whatIf(changes)
    .flatMap(({ goalId, before, after }) => (before && after ? [{ goalId, before, after }] : []));
}

/**
 * What a check-in would do to the goal and to all others whose score it moves, as far as the viewer may see them.
 *
 * @param reads - The figure as it was understood, said back.
 */
export function effectView(
  changes: readonly ScoreChange[],
  records: Records,
  words: Words,
  reads?: string,
): TemplateResult {
  const { messages } = words;
  const lines = visible(changes, records);
  return html`
    <div class="effect" part="effect" role="group" aria-labelledby="effect-title">
      <p class="effect-title" id="effect-title">${messages.checkIn.effect}</p>
      ${reads ? html`<p>${messages.checkIn.reads(reads)}</p>` : nothing}
      ${
        lines.length === 0
          ? html`<p class="hint">${messages.checkIn.effectNone}</p>`
          : html`<ul>
                ${lines.map(({ title, change }) => effectLine(title, change, words))}
              </ul>
              <p class="hint">${messages.checkIn.effectMark}</p>`
      }
    </div>
  `;
}

/** The same in one sentence, for those who listen. */
export function effectSentence(
  changes: readonly ScoreChange[],
  records: Records,
  words: Words,
  reads?: string,
): string {
  const { checkIn, status } = words.messages;
  const [own, ...others] = visible(changes, records);
  const figure = reads ? [checkIn.reads(reads)] : [];
  if (!own) return [...figure, checkIn.effectNone].join('. ');
  const { before, after } = own.change;
  const parts = [
    ...figure,
    differs(own.change)
      ? changeText(own.title, own.change, words)
      : checkIn.stays(own.title, progressText(after, words)),
  ];
  if (before.status !== after.status) {
    parts.push(checkIn.becomes(status[before.status], status[after.status]));
  }
  const moved = others.filter(({ change }) => differs(change));
  if (moved.length > 0) parts.push(checkIn.andOthers(moved.length));
  const top = moved.at(-1);
  if (top) parts.push(changeText(top.title, top.change, words));
  return `${parts.join('. ')}.`;
}

/** From what to what; where both read alike, by how much. */
function changeText(title: string, change: ScoreChange, words: Words): string {
  const { messages, format } = words;
  const { checkIn } = messages;
  const [from, to] = [change.before, change.after].map((score) => progressText(score, words));
  if (from !== to || !bothScored(change)) return checkIn.fromTitle(title, from ?? '', to ?? '');
  const difference = shareOf(change.after) - shareOf(change.before);
  return checkIn.slightly(title, to ?? '', checkIn.points(format.points(difference)));
}

function effectLine(title: string, change: ScoreChange, words: Words) {
  const { before, after } = change;
  const { messages, format } = words;
  const [from, to] = [before, after].map(shareOf) as [number, number];
  const moved = differs(change);
  const points =
    moved && bothScored(change) ? messages.checkIn.points(format.points(to - from)) : '';
  return html`
    <li class=${moved ? 'moved' : 'still'}>
      <span class="goal"><bdi>${title}</bdi></span>
      <span class="figures">
        ${
          moved
            ? html`<span class="hint">${progressText(before, words)}</span> ${arrow}
                <strong>${progressText(after, words)}</strong>
                ${points ? html`<span class="hint">${points}</span>` : nothing}`
            : html`${progressText(after, words)}
                <span class="hint">${messages.checkIn.unchanged}</span>`
        }
      </span>
      <span
        class="change ${to < from ? 'down' : 'up'} ${toneOf(after.status)}"
        aria-hidden="true"
        ${cssProps({ '--_from': Math.min(from, to), '--_to': Math.max(from, to), '--_expected': after.expected })}
        ><span class="expected"></span
      ></span>
      <span class="statuses">
        ${
          before.status === after.status
            ? nothing
            : html`${statusBadge(before.status, messages)} ${arrow}`
        }
        ${statusBadge(after.status, messages)}
      </span>
    </li>
  `;
}

/** Points onward, to the left where the page reads from the right. */
const arrow = html`<span class="arrow" aria-hidden="true">${icon('chevron')}</span
  ><span class="visually-hidden">→</span>`;

function visible(changes: readonly ScoreChange[], { goals }: Records) {
  return changes.flatMap((change) => {
    const goal = goals.get(change.goalId);
    return goal ? [{ title: goal.title, change }] : [];
  });
}

function shareOf({ progress }: GoalScore): number {
  return progress.kind === 'scored' ? Math.min(1, Math.max(0, progress.progress)) : 0;
}

function bothScored({ before, after }: ScoreChange): boolean {
  return before.progress.kind === 'scored' && after.progress.kind === 'scored';
}

function differs({ before, after }: ScoreChange): boolean {
  const [a, b] = [before.progress, after.progress];
  if (a.kind === 'scored' && b.kind === 'scored') return a.progress !== b.progress;
  return a.kind !== b.kind || before.status !== after.status;
}
