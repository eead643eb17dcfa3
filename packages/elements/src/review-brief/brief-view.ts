import type { PersonId, Records, ReviewBrief } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem, doneNotice } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { nameOf } from '../parts/owner.ts';
import type { ArrangedEvidence } from './evidence-months.ts';
import { evidenceSection } from './evidence-view.ts';
import { dayText, stateText, titleOf } from './list-view.ts';
import { meterLine, recencyMeter } from './recency-meter.ts';
import { type BriefScene, citePlace } from './review-scene.ts';

/** What of an open review is written, and drawn by what is fetched for that. */
export interface WrittenParts {
  /** The text as it is being written; `nothing` where it is only read. */
  readonly text: unknown;
  /** Sharing, looking for more evidence, giving up. */
  readonly steps: unknown;
  readonly comment: unknown;
  /** Whether there is a way back to the list. */
  readonly hasBack: boolean;
}

/**
 * A review as a document: what it is about, the text, the evidence, what was said to it, how its evidence lies. Whoever
 * writes begins with what there is; whoever reads, with the words.
 */
export function briefView(
  scene: BriefScene,
  evidence: ArrangedEvidence,
  parts: WrittenParts,
): TemplateResult {
  const { deeds, messages, canWrite } = scene;
  const evenPlace = citePlace(scene.answer.brief.id, 'even');
  const side = html`<div class="side">${recencyMeter(scene, evidence)}</div>`;
  const words = textSection(scene, parts);
  const pieces = evidenceSection(scene, evidence);
  const { place = '' } = deeds.last ?? {};
  // A piece shows itself that it is cited.
  const isCiting = place.startsWith('cite/') && place !== evenPlace;
  return html`<article class="brief ${canWrite ? 'drafted' : 'read'}" part="brief">
    ${headView(scene, parts)} ${isCiting ? nothing : doneNotice(deeds, messages)}
    ${deedProblem(deeds, evenPlace, messages)}
    <div class="columns">
      ${canWrite ? side : nothing}
      <div class="main">
        ${canWrite ? pieces : words} ${canWrite ? words : pieces} ${parts.steps}
        ${commentsSection(scene, parts)}
      </div>
      ${canWrite ? nothing : side}
    </div>
    ${meterLine(scene)}
  </article>`;
}

function headView(scene: BriefScene, { hasBack }: WrittenParts): TemplateResult {
  const { answer, messages, format, reading, host } = scene;
  const { brief } = answer;
  const { reviewBrief } = messages;
  const byViewer = brief.writerId === reading.viewer;
  const writer = nameOf(brief.writerId, reading.records);
  return html`<header part="header">
    ${
      hasBack
        ? html`<button class="quiet back" type="button" @click=${() => host.back()}>
            <span class="back-sign">${icon('chevron')}</span>${reviewBrief.toList}
          </button>`
        : nothing
    }
    <h2 tabindex="-1" id="title"><bdi>${titleOf(brief, scene)}</bdi></h2>
    <p class="facts">
      <span>${reviewBrief.period(format.day(brief.start), format.day(brief.end))}</span>
      <span><bdi>${byViewer ? reviewBrief.byYou : reviewBrief.by(writer)}</bdi></span>
      <span><bdi>${standingText(scene)}</bdi></span>
    </p>
    ${noteOf(scene)}
  </header>`;
}

/** Who reads a review beside its writer, once it is shared: of one of oneself nobody where nobody leads one. */
export function readerOf(brief: ReviewBrief, { people }: Records): PersonId | undefined {
  if (brief.aboutId !== brief.writerId) return brief.aboutId;
  return brief.sharedAt === undefined ? people.get(brief.aboutId)?.managerId : brief.readerId;
}

function standingText(scene: BriefScene): string {
  const { answer, reading, messages } = scene;
  const { brief } = answer;
  const reader = readerOf(brief, reading.records);
  const isWriter = brief.writerId === reading.viewer;
  if (brief.sharedAt === undefined || !isWriter || reader === undefined) {
    return stateText(brief, scene);
  }
  const name = nameOf(reader, reading.records);
  return messages.reviewBrief.sharedWith(name, dayText(brief.sharedAt, scene));
}

/** Why nothing can be changed, where one would expect that it could. */
function noteOf({ answer, canWrite, isPast, messages, reading }: BriefScene) {
  const { brief } = answer;
  const isDraft = brief.sharedAt === undefined && brief.withdrawnAt === undefined;
  const isLocked = isDraft && !canWrite && brief.writerId === reading.viewer;
  if (isPast) return html`<p class="note">${messages.reviewBrief.isPast}</p>`;
  return isLocked ? html`<p class="note">${messages.reviewBrief.lockedDraft}</p>` : nothing;
}

function textSection({ answer, messages }: BriefScene, { text }: WrittenParts): TemplateResult {
  const { reviewBrief } = messages;
  const written = answer.brief.text;
  return html`<section class="written" part="text" aria-labelledby="written">
    <h3 id="written" tabindex="-1">${reviewBrief.text}</h3>
    <div class=${text === nothing ? '' : 'print'}>
      ${
        written === undefined
          ? html`<p class="muted">${reviewBrief.noText}</p>`
          : html`<p class="prose" dir="auto">${written}</p>`
      }
    </div>
    ${text === nothing ? nothing : html`<div class="screen">${text}</div>`}
  </section>`;
}

function commentsSection(scene: BriefScene, { comment }: WrittenParts) {
  const { answer, messages, format, reading } = scene;
  const { brief } = answer;
  const { reviewBrief } = messages;
  if (brief.sharedAt === undefined) return nothing;
  const nameOfWho = (by: PersonId) =>
    by === reading.viewer ? reviewBrief.you : nameOf(by, reading.records);
  return html`<section class="comments" part="comments" aria-labelledby="comments">
    <h3 id="comments" tabindex="-1">${reviewBrief.comments}</h3>
    ${
      brief.comments.length === 0
        ? html`<p class="muted">${reviewBrief.noComments}</p>`
        : html`<ol>
            ${brief.comments.map(
              ({ by, at, text }) =>
                html`<li>
                  <p class="said-by">
                    <bdi>${nameOfWho(by)}</bdi> <span>${format.moment(at)}</span>
                  </p>
                  ${
                    text === undefined
                      ? html`<p class="muted">${reviewBrief.erasedWords}</p>`
                      : html`<p class="prose" dir="auto">${text}</p>`
                  }
                </li>`,
            )}
          </ol>`
    }
    ${comment === nothing ? nothing : html`<div class="screen">${comment}</div>`}
  </section>`;
}
