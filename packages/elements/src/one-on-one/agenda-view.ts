import type { AgendaLine, TalkingPointRaise } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { reasonsOf, subjectOf } from './agenda-words.ts';
import { type Scene, isGoing, placeOf, keyOf } from './scene.ts';

/** What a viewer has left out of the suggestions, by the places of lines. */
export interface LeftOut {
  has(line: string): boolean;
  add(line: string): void;
  /** Shows all again that begin so. */
  clear(prefix: string): void;
}

/** What the two might talk about, each line with its reason, to be taken or left out. Absent once they do not meet any more. */
export function agendaView(scene: Scene, leftOut: LeftOut): TemplateResult | typeof nothing {
  const { reading, series, messages } = scene;
  if (series.state === 'ended') return nothing;
  const { oneOnOne } = messages;
  const lines = reading.agenda(series.id);
  const shown = lines.filter((line) => !leftOut.has(lineOf(line, scene)));
  return html`<section class="agenda" part="agenda" aria-labelledby="agenda">
    <h3 id="agenda" tabindex="-1">${oneOnOne.suggested}</h3>
    <p class="hint">${lines.length === 0 ? oneOnOne.nothingSuggested : oneOnOne.suggestedHint}</p>
    ${
      shown.length === 0
        ? nothing
        : html`<ol class="lines">
            ${shown.map((line) => lineView(line, scene, leftOut))}
          </ol>`
    }
    ${leftOutView(lines.length - shown.length, scene, leftOut)}
  </section>`;
}

function lineView(line: AgendaLine, scene: Scene, leftOut: LeftOut): TemplateResult {
  const { messages } = scene;
  const what = subjectOf(line, scene);
  const [reason, ...also] = reasonsOf(line, scene);
  const place = lineOf(line, scene);
  return html`<li class="line" data-line=${place}>
    <div class="line-words">
      ${titleOf(line, what, scene)}
      <p class="reason">${reason}</p>
      ${also.map((more) => html`<p class="reason also">${more}</p>`)}
      ${deedProblem(scene.deeds, place, messages)}
    </div>
    <span class="minutes">${messages.oneOnOne.minutes(line.minutes)}</span>
    ${isGoing(scene) ? lineButtons({ line, what, place }, scene, leftOut) : nothing}
  </li>`;
}

function titleOf({ subject }: AgendaLine, what: string, { host }: Scene): TemplateResult {
  if (subject.kind !== 'goal') return html`<p class="what"><bdi>${what}</bdi></p>`;
  return html`<p class="what">
    <button type="button" class="link" @click=${() => host.selectGoal(subject.goalId)}>
      <bdi>${what}</bdi>
    </button>
  </p>`;
}

interface LineParts {
  readonly line: AgendaLine;
  readonly what: string;
  readonly place: string;
}

function lineButtons({ line, what, place }: LineParts, scene: Scene, leftOut: LeftOut) {
  const { oneOnOne } = scene.messages;
  const leave = () => {
    leftOut.add(place);
    scene.host.say(oneOnOne.leftOut(1));
    scene.host.focus('#bring-back');
  };
  return html`<div class="line-actions">
    ${takeButton({ line, what, place }, scene)}
    <button
      type="button"
      class="quiet sign"
      title=${oneOnOne.leaveOut}
      aria-label=${oneOnOne.leaveOutLine(what)}
      @click=${leave}
    >
      ${icon('close')}
    </button>
  </div>`;
}

/** What is a point already comes first; an action is talked about where it stands; all else becomes a point. */
function takeButton({ line, what, place }: LineParts, scene: Scene): TemplateResult {
  const { messages, host, series } = scene;
  const { oneOnOne } = messages;
  const { subject } = line;
  if (subject.kind === 'action') {
    const go = () => host.focus(`[data-action="${keyOf(subject.actionId)}"] button`);
    return html`<button type="button" @click=${go}>${oneOnOne.goTo}</button>`;
  }
  const first = subject.kind === 'talking-point';
  const take = async () => {
    const stored = await host.run(
      first
        ? {
            place,
            command: {
              type: 'talking-point.reorder',
              input: { seriesId: series.id, pointId: subject.pointId, after: null },
            },
            said: oneOnOne.pointFirst,
          }
        : {
            place,
            command: { type: 'talking-point.raise', input: pointOf(line, scene) },
            said: oneOnOne.lineAdded,
          },
    );
    if (stored) host.focus('.agenda .line-actions button', '#points');
  };
  return html`<button
    type="button"
    class="take"
    aria-label=${first ? nothing : oneOnOne.addLine(what)}
    aria-disabled=${scene.deeds.isRunning(place) ? 'true' : 'false'}
    @click=${() => void take()}
  >
    ${first ? oneOnOne.putFirst : oneOnOne.add}
  </button>`;
}

/** The talking point that a line becomes: a question that names nothing the other one may not see. */
function pointOf({ rule, subject }: AgendaLine, { series, messages }: Scene): TalkingPointRaise {
  const about: Pick<TalkingPointRaise, 'about'> =
    subject.kind === 'goal'
      ? { about: subject }
      : subject.kind === 'recognition'
        ? { about: { kind: 'recognition', id: subject.recognitionId } }
        : {};
  return { seriesId: series.id, text: messages.agenda.asks[rule], reason: rule, ...about };
}

function leftOutView(number: number, scene: Scene, leftOut: LeftOut) {
  if (number === 0) return nothing;
  const { oneOnOne } = scene.messages;
  const back = () => {
    leftOut.clear(placeOf(scene, 'line/'));
    scene.host.focus('.agenda .line-actions button', '#agenda');
  };
  return html`<p class="left-out">
    <span class="muted">${oneOnOne.leftOut(number)}</span>
    <button type="button" class="link" id="bring-back" @click=${back}>${oneOnOne.bringBack}</button>
  </p>`;
}

function lineOf({ rule, subject }: AgendaLine, scene: Scene): string {
  return placeOf(scene, `line/${rule}/${Object.values(subject).at(-1)}`);
}
