import { type Delegation, type DueLine, compareInstants, dayOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type OpenedParts, step } from '../controllers/opened-parts.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { moreButton } from '../parts/more-button.ts';
import { isolated } from '../messages/isolated.ts';
import { nameInWords } from '../parts/name-apart.ts';
import { keyOf } from './entries.ts';
import { whatOf } from './line-words.ts';
import type { QueueScene } from './scene.ts';

/** How many lines of each list are shown at first. */
const first = 25;

/** What stands beside the list: lines that were put off, check-ins in other hands, and ways out of the page. */
export interface Aside {
  readonly snoozed: readonly DueLine[];
  readonly isSnoozedOpen: boolean;
  readonly toggleSnoozed: () => void;
  readonly areKeysOpen: boolean;
  readonly toggleKeys: () => void;
  /** How much of each list is shown. */
  readonly lists: OpenedParts;
  /** Absent where there is nothing to put into a calendar. */
  readonly calendar: (() => void) | undefined;
  /** What went wrong with it the last time. */
  readonly calendarState: TemplateResult | typeof nothing;
}

/** What was put off and what is in other hands, each to be taken back. */
export function asideView(aside: Aside, scene: QueueScene): TemplateResult {
  const { queue } = scene.messages;
  const { snoozed, isSnoozedOpen, areKeysOpen } = aside;
  return html`${handedView(aside, scene)}
    <div class="foot" part="tools">
      ${
        snoozed.length > 0
          ? html`<button
              class="quiet snoozed"
              type="button"
              aria-expanded=${isSnoozedOpen ? 'true' : 'false'}
              @click=${aside.toggleSnoozed}
            >
              ${icon('stale')} ${queue.snoozed(snoozed.length)}
            </button>`
          : nothing
      }
      ${
        aside.calendar
          ? html`<button class="quiet" type="button" @click=${aside.calendar}>
              ${queue.calendar}
            </button>`
          : nothing
      }
      <button
        class="quiet keys"
        type="button"
        aria-expanded=${areKeysOpen ? 'true' : 'false'}
        @click=${aside.toggleKeys}
      >
        ${icon('keys')} ${queue.keysTitle}
      </button>
    </div>
    ${aside.calendarState}
    ${isSnoozedOpen && snoozed.length > 0 ? snoozedView(aside, scene) : nothing}
    ${areKeysOpen ? keysView(scene) : nothing}`;
}

function snoozedView(aside: Aside, scene: QueueScene): TemplateResult {
  const { messages, format, zone, host, personId } = scene;
  const { queue } = messages;
  const { shown, more } = cutOf(aside, 'put-off', aside.snoozed, scene);
  return html`<ul class="put-off" part="put-off" data-list="put-off">
      ${shown.map((line) => {
        const what = whatOf(line, scene);
        const place = `wake ${keyOf(line)}`;
        const input = { personId, activity: line.activity, subject: line.subject };
        const wake = () =>
          void host.finish({
            ...{ place, command: { type: 'queue.wake', input }, said: queue.woken(what) },
            ...(line.subject.kind === 'goal' && { tells: line.subject.goalId }),
          });
        const until = line.snoozedUntil ? dayOf(line.snoozedUntil, zone) : '';
        return html`<li tabindex="-1">
          <span class="grow"><bdi>${what}</bdi></span>
          <span class="hint">${until && queue.snoozedUntil(format.shortDay(until))}</span>
          <button class="quiet" type="button" aria-label=${queue.wakeOf(what)} @click=${wake}>
            ${queue.wake}
          </button>
          ${deedProblem(host.deeds, place, messages)}
        </li>`;
      })}
    </ul>
    ${more}`;
}

/** The first of a list, and what shows more of it. */
function cutOf<Item>({ lists }: Aside, key: string, items: readonly Item[], scene: QueueScene) {
  const shown = items.slice(0, lists.shown(key, first));
  const more = () => void lists.showMore(key);
  const cut = { shown: shown.length, all: items.length, step, more };
  return { shown, more: moreButton(cut, scene) };
}

function handedView(aside: Aside, scene: QueueScene): TemplateResult | typeof nothing {
  const { records, personId, messages, host } = scene;
  const { queue } = messages;
  const handed = records.rhythm.delegationsFrom(personId).filter((each) => isStanding(each, scene));
  if (handed.length === 0) return nothing;
  const { shown, more } = cutOf(aside, 'handed', handed, scene);
  return html`<section class="handed" part="handed-over">
    <h3>${queue.handedOver}</h3>
    <ul data-list="handed">
      ${shown.map((delegation) => {
        const what = handedWords(delegation, scene);
        const place = `end ${delegation.id}`;
        const input = { personId, delegationId: delegation.id };
        const end = () =>
          void host.finish({
            place,
            command: { type: 'queue.end-delegation', input },
            said: queue.handingEnded,
          });
        return html`<li tabindex="-1">
          <span class="grow"><bdi>${what}</bdi></span>
          <button class="quiet" type="button" aria-label=${queue.endHandingOf(what)} @click=${end}>
            ${queue.endHanding}
          </button>
          ${deedProblem(host.deeds, place, messages)}
        </li>`;
      })}
    </ul>
    ${more}
  </section>`;
}

/** Whether check-ins are in other hands now, or will be. */
function isStanding({ end, endedAt }: Delegation, { today, now }: QueueScene): boolean {
  const isEnded = endedAt !== undefined && compareInstants(endedAt, now) <= 0;
  return !isEnded && end >= today;
}

function handedWords(
  { goalId, to, start, end }: Delegation,
  { records, messages, format }: QueueScene,
): string {
  const { queue } = messages;
  const name = nameInWords(to, records);
  const days = [format.shortDay(start), format.shortDay(end)] as const;
  if (goalId === undefined) return queue.handedAll(name, ...days);
  return queue.handedGoal(isolated(records.goals.get(goalId)?.title ?? goalId), name, ...days);
}

function keysView({ messages: { queue } }: QueueScene): TemplateResult {
  return html`<dl class="key-list" part="keys" aria-label=${queue.keysTitle}>
    ${queue.keys.map(
      ([key, does]) =>
        html`<dt><kbd>${key}</kbd></dt>
          <dd>${does}</dd>`,
    )}
  </dl>`;
}
