import {
  type AgendaLine,
  type KnownCommand,
  type TalkingPointRaise,
  openPoints,
} from '@throughline/core';
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

/** What stands in a list already is gone to, a point that was put off is put first; all else becomes a point. */
function takeButton({ line, what, place }: LineParts, scene: Scene): TemplateResult {
  const { messages, series, reading } = scene;
  const { oneOnOne } = messages;
  const { subject } = line;
  if (subject.kind === 'action')
    return goButton(`[data-action="${keyOf(subject.actionId)}"]`, scene);
  if (subject.kind !== 'talking-point') {
    const command = { type: 'talking-point.raise', input: pointOf(line, scene) } as const;
    const label = oneOnOne.addLine(what);
    const words = { text: oneOnOne.add, label, said: oneOnOne.lineAdded };
    return doButton({ place, command, words }, scene);
  }
  const { pointId } = subject;
  const [first] = openPoints(reading.records.rhythm.talkingPointsOf(series.id));
  if (first?.id === pointId) return goButton(`[data-point="${keyOf(pointId)}"]`, scene);
  const input = { seriesId: series.id, pointId, after: null };
  const command = { type: 'talking-point.reorder', input } as const;
  const label = `${oneOnOne.putFirst}: ${what}`;
  const words = { text: oneOnOne.putFirst, label, said: oneOnOne.pointFirst };
  return doButton({ place, command, words }, scene);
}

function goButton(row: string, { host, messages }: Scene): TemplateResult {
  const go = () => host.focus(`${row} .row-actions button`, row);
  return html`<button type="button" @click=${go}>${messages.oneOnOne.goTo}</button>`;
}

interface LineDeed {
  readonly place: string;
  readonly command: KnownCommand;
  readonly words: Readonly<Record<'text' | 'label' | 'said', string>>;
}

function doButton({ place, command, words }: LineDeed, { host, deeds }: Scene): TemplateResult {
  const act = async () => {
    const lead = host.leading();
    const stored = await host.run({ place, command, said: words.said });
    if (stored) lead('.agenda .line-actions button', '#points');
  };
  return html`<button
    type="button"
    class="take"
    aria-label=${words.label}
    aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
    @click=${() => void act()}
  >
    ${words.text}
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
