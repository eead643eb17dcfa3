import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { isolated } from '../messages/isolated.ts';
import { icon } from '../parts/icons.ts';
import { nameOf } from '../parts/owner.ts';
import { readerOf } from './brief-view.ts';
import { type WritingScene, placeOf } from './writing-scene.ts';

/** What ends the writing: sharing and giving up, each asked again in the same place; and a look for what came since. */
export function stepsView(scene: WritingScene): TemplateResult | typeof nothing {
  const { answer, reading, deeds, messages, asking, canWrite } = scene;
  const { brief } = answer;
  const isDraft = brief.sharedAt === undefined && brief.withdrawnAt === undefined;
  if (!isDraft || brief.writerId !== reading.viewer) return nothing;
  const problems = ['refresh', 'share', 'withdraw'].map((what) =>
    deedProblem(deeds, placeOf(what, brief.id), messages),
  );
  return html`<section class="steps screen" part="steps">
    ${problems}
    ${
      asking?.kind === 'share' && canWrite
        ? shareStep(scene, asking.base)
        : asking?.kind === 'withdraw'
          ? withdrawStep(scene)
          : buttons(scene)
    }
  </section>`;
}

function buttons({ answer, kept, words, acts, canWrite, deeds }: WritingScene): TemplateResult {
  const { brief } = answer;
  const hasText = brief.text !== undefined || Boolean(kept.textOf(brief.id)?.text.trim());
  const isBusy = deeds.isRunning(placeOf('refresh', brief.id));
  const losesSome = brief.cited.some(({ id }) => id === undefined);
  return html`<div class="actions">
      ${
        canWrite
          ? html`<button
                id="open-share"
                class="primary"
                type="button"
                aria-disabled=${hasText ? 'false' : 'true'}
                aria-describedby=${hasText ? nothing : 'share-first'}
                @click=${() => (hasText ? acts.askToShare() : undefined)}
              >
                ${words.share.open}
              </button>
              <button
                type="button"
                aria-disabled=${isBusy ? 'true' : 'false'}
                @click=${acts.refresh}
              >
                ${words.refresh.act}
              </button>`
          : nothing
      }
      <button class="quiet" type="button" @click=${() => acts.ask('withdraw')}>
        ${words.withdraw.open}
      </button>
    </div>
    ${hasText || !canWrite ? nothing : html`<p class="hint" id="share-first">${words.share.first}</p>`}
    ${losesSome && canWrite ? html`<p class="hint">${words.refresh.lost}</p>` : nothing}`;
}

/** Says exactly who reads it from then on, with the text as they will. */
function shareStep(scene: WritingScene, base: string): TemplateResult {
  const { answer, reading, words, acts, deeds } = scene;
  const { brief } = answer;
  const { records } = reading;
  const reader = readerOf(brief, records);
  const name = reader === undefined ? undefined : isolated(nameOf(reader, records));
  const { share } = words;
  const text = brief.text ?? base;
  const isBusy = deeds.isRunning(placeOf('share', brief.id));
  return html`<div
    class="asked"
    role="group"
    aria-labelledby="asked"
    @keydown=${(event: KeyboardEvent) => leaveOnEscape(event, acts.stopAsking)}
  >
    <h3 id="asked" tabindex="-1">${share.title}</h3>
    <p class="readers">${icon('both')} <bdi>${readersText(scene, name)}</bdi></p>
    ${name === undefined ? nothing : html`<p>${share.evidence(brief.cited.length)}</p>`}
    <p>${share.final}</p>
    ${text === base ? nothing : html`<p class="changed" role="status">${share.changed}</p>`}
    <p class="hint">${share.text}</p>
    <blockquote class="prose" dir="auto">${text}</blockquote>
    <div class="actions">
      <button
        class="primary"
        type="button"
        aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${() => acts.share(text)}
      >
        ${name === undefined ? share.goAlone : share.go(name)}
      </button>
      <button class="quiet" type="button" @click=${acts.stopAsking}>${share.notYet}</button>
    </div>
  </div>`;
}

/** Who reads it from then on: these and nobody else. */
function readersText({ answer, reading, words }: WritingScene, name: string | undefined): string {
  const { share } = words;
  const { aboutId, writerId } = answer.brief;
  const first =
    name === undefined
      ? share.withNobody
      : aboutId === writerId
        ? share.withManager(name)
        : share.withSubject(name);
  const { hrSees } = reading.records.settings.reviews;
  return `${first} ${hrSees ? share.hr : share.noOthers}`;
}

function withdrawStep({ answer, words, acts, deeds }: WritingScene): TemplateResult {
  const { withdraw } = words;
  const isBusy = deeds.isRunning(placeOf('withdraw', answer.brief.id));
  return html`<div
    class="asked"
    role="group"
    aria-labelledby="asked"
    @keydown=${(event: KeyboardEvent) => leaveOnEscape(event, acts.stopAsking)}
  >
    <h3 id="asked" tabindex="-1">${withdraw.title}</h3>
    <p>${withdraw.hint}</p>
    <div class="actions">
      <button type="button" aria-disabled=${isBusy ? 'true' : 'false'} @click=${acts.withdraw}>
        ${withdraw.go}
      </button>
      <button class="quiet" type="button" @click=${acts.stopAsking}>${withdraw.keep}</button>
    </div>
  </div>`;
}

function leaveOnEscape(event: KeyboardEvent, leave: () => void) {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}
