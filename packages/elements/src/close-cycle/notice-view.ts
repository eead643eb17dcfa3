import { type Cycle, type GoalId, isOver } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import type { ClosingScene } from './closing-scene.ts';
import type { Ended } from './closing-work.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

/** How far a run is, with a button that stops it; else how the last one ended, with a button that takes it back. */
export function noticeView(scene: Scene): TemplateResult | typeof nothing {
  const { running, ended, closedCycle } = scene.host.work;
  if (running && running.total > 1) return progress(scene);
  if (closedCycle) return cycleNotice(closedCycle, scene);
  return ended && scene.workspace ? endedNotice(ended, scene) : nothing;
}

/** The sentence about how a run ended, for those who listen too. */
export function endedText(
  ended: Ended,
  { reading, messages }: Pick<Scene, 'reading' | 'messages'>,
): string {
  const { closingSteps } = messages;
  const { kind, done, kept, left } = ended;
  const failed = failedStill(ended, reading);
  const meanwhile = ended.failed.length - failed.length;
  const many = {
    close: closingSteps.closedMany,
    carry: closingSteps.carriedMany,
    undo: closingSteps.undoneMany,
  };
  const [only] = done;
  const title = only && reading.records.goals.get(only.goalId)?.title;
  const said = [
    kind === 'close' && done.length === 1 && title !== undefined
      ? closingSteps.isClosed(title)
      : done.length > 0 && many[kind](done.length),
    meanwhile > 0 && closingSteps.closedMeanwhile(meanwhile),
    kept.length > 0 && closingSteps.kept(kept.length),
    left > 0 && closingSteps.stopped(left),
    failed.length > 0 && `${closingSteps.failedMany(failed.length)}.`,
  ];
  return said.filter(Boolean).join(' ');
}

/** What failed, but for goals that are closed all the same by now: somebody else was quicker. */
function failedStill({ kind, failed }: Ended, { records }: Scene['reading']): Ended['failed'] {
  if (kind !== 'close') return failed;
  return failed.filter(({ goalId }) => {
    const goal = records.goals.get(goalId);
    return !goal || !isOver(goal);
  });
}

function cycleNotice({ name }: Cycle, { messages }: Scene) {
  return html`<div class="notice good" part="notice">
    ${icon('achieved')}
    <p class="grow notice-text" tabindex="-1" role="status">
      <bdi>${messages.closingSteps.cycleClosed(name)}</bdi>
    </p>
  </div>`;
}

function progress({ host, messages, format }: Scene) {
  const { running } = host.work;
  if (!running) return nothing;
  const { closingSteps } = messages;
  const { kind, done, total } = running;
  const text = kind === 'carry' ? closingSteps.runCarry : closingSteps.runClose;
  const label =
    kind === 'undo' ? closingSteps.undoing : text(format.number(done), format.number(total));
  return html`<div class="notice" part="notice">
    <label class="grow run">
      <span>${label}</span>
      <progress max=${total} value=${done}></progress>
    </label>
    <button type="button" @click=${() => host.work.stop()}>${closingSteps.stop}</button>
  </div>`;
}

function endedNotice(ended: Ended, scene: Scene) {
  const { host, messages, reading } = scene;
  const { closingSteps } = messages;
  const text = endedText(ended, scene);
  if (text === '') return nothing;
  const canUndo = ended.kind !== 'undo' && ended.done.length > 0;
  const isGood =
    failedStill(ended, reading).length === 0 && ended.left === 0 && ended.kept.length === 0;
  return html`<div class="notice ${isGood ? 'good' : 'warn'}" part="notice">
      ${icon(isGood ? 'achieved' : 'warning')}
      <p class="grow notice-text" tabindex="-1"><bdi>${text}</bdi></p>
      ${
        canUndo
          ? html`<button
              class="undo"
              type="button"
              ?disabled=${host.work.running !== null}
              @click=${() => host.undo()}
            >
              ${closingSteps.undo}
            </button>`
          : nothing
      }
    </div>
    ${elsewhere(ended, scene)}`;
}

/** What failed on goals that are not in the list, and so cannot say it in their place. */
function elsewhere(ended: Ended, scene: Scene) {
  const { host, closing, reading, messages } = scene;
  const listed = new Set<GoalId>([...closing.waiting, ...closing.goingOn]);
  const lost = failedStill(ended, reading).filter(
    ({ goalId }) => !listed.has(goalId) && host.work.failures.has(goalId),
  );
  return lost.slice(0, 5).map(({ goalId, error }) => {
    const title = reading.records.goals.get(goalId)?.title ?? goalId;
    const what =
      ended.kind === 'undo' ? messages.closingSteps.failedUndo : messages.closingSteps.failedOne;
    return problem(messages, { title: `${title}: ${what}`, error });
  });
}
