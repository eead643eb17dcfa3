import {
  type PersonId,
  type SnapshotCell,
  type TimeWindow,
  addDays,
  boundOf,
  cellIn,
  dayOf,
  outsideShare,
  startOfDay,
  valueSpread,
  zoneOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { progressBar } from '../parts/progress-bar.ts';
import { nameApart } from '../parts/name-apart.ts';
import leadStyles from './lead.styles.ts';
import { signOf } from './person-sign.ts';
import type { WallScene } from './wall-scene.ts';

export { leadStyles };

/** How far back the spread and the share look, in days. */
const windowDays = 90;
/** So many people who were not thanked are listed. */
const most = 20;

/** What a lead is told: who was not thanked, what people are thanked for, and how much comes from outside. */
export function leadView(scene: WallScene): TemplateResult {
  const { lead } = scene.messages.recognitionWall;
  const window = windowOf(scene);
  return html`<section class="lead" part="lead" aria-labelledby="lead-title">
    <h3 id="lead-title">${lead.title}</h3>
    ${unseenView(scene)} ${spreadView(scene, window)} ${outsideView(scene, window)}
    ${recognisedView(scene)}
  </section>`;
}

/** Whole days of the viewer, today included. */
function windowOf({ reading }: WallScene): TimeWindow {
  const until = reading.now();
  const zone = zoneOf(reading.records, reading.viewer);
  const first = addDays(dayOf(until, zone), 1 - windowDays);
  const after = new Date(startOfDay(first, zone) - 1).toISOString();
  return { after, until };
}

function figure(
  { title, means, body }: { title: string; means: string; body: unknown },
  { messages }: WallScene,
): TemplateResult {
  return html`<div class="figure">
    <h4>${title}</h4>
    ${body}
    <details>
      <summary>${messages.recognitionWall.lead.what}</summary>
      <p>${means}</p>
    </details>
  </div>`;
}

function unseenView(scene: WallScene): TemplateResult {
  const { reading, messages, format } = scene;
  const { lead } = messages.recognitionWall;
  const unseen = reading.unseen();
  const { unseenDays } = reading.records.settings.feedback;
  const body =
    unseen.length === 0
      ? html`<p class="muted">${lead.unseenNone}</p>`
      : html`<ul class="unseen">
          ${unseen.slice(0, most).map(({ personId, lastAt }) => {
            const age = lastAt === null ? lead.never : lead.last(format.age(lastAt, reading.now()));
            return html`<li>
              <span aria-hidden="true">${signOf(personId, reading.records)}</span>
              <span class="unseen-name">
                <bdi>${nameApart(personId, reading.records)}</bdi>
                <span class="muted">${age}</span>
              </span>
              ${thankButton(personId, scene)}
            </li>`;
          })}
        </ul>`;
  return figure({ title: lead.unseen, means: lead.unseenMeans(unseenDays), body }, scene);
}

function thankButton(personId: PersonId, { workspace, reading, messages, host }: WallScene) {
  const command = { type: 'recognition.give', input: { to: [personId] } };
  if (!workspace?.may(command).allowed) return nothing;
  const { recognitionWall } = messages;
  return html`<button
    class="link"
    type="button"
    aria-label=${recognitionWall.thankPerson(nameApart(personId, reading.records))}
    @click=${() => host.thank(personId)}
  >
    ${recognitionWall.thankShort}
  </button>`;
}

function spreadView(scene: WallScene, window: TimeWindow): TemplateResult {
  const { reading, messages, format } = scene;
  const { lead } = messages.recognitionWall;
  const { values, none, total } = valueSpread(reading.records, window);
  const row = (name: string, { count, share }: { count: number; share: number | null }) =>
    html`<li>
      <span><bdi>${name}</bdi></span>
      <span class="number">${format.number(count)}</span>
      ${progressBar({ progress: share ?? 0, expected: null, tone: 'neutral' })}
    </li>`;
  const { companyValues } = reading.records.growth;
  const body =
    total === 0
      ? html`<p class="muted">${lead.none}</p>`
      : html`<ul class="spread">
          ${values.map((each) => row(companyValues.get(each.valueId)?.name ?? '…', each))}
          ${none.count > 0 ? row(lead.noValue, none) : nothing}
        </ul>`;
  const days = format.number(windowDays);
  return figure({ title: lead.spread(days), means: lead.spreadMeans(days), body }, scene);
}

function outsideView(scene: WallScene, window: TimeWindow): TemplateResult {
  const { reading, messages, format } = scene;
  const { lead } = messages.recognitionWall;
  const { records, viewer } = reading;
  const reports = records.rhythm
    .directReports(viewer)
    .filter((id) => records.people.get(id)?.active);
  const { share, fromOutside, received } = outsideShare(new Set(reports), records, window);
  const of = lead.outsideOf(format.number(fromOutside), format.number(received));
  const body =
    share === null
      ? html`<p class="muted">${lead.none}</p>`
      : html`<p class="big">${format.percent(share)} <bdi class="muted">${of}</bdi></p>`;
  const days = format.number(windowDays);
  return figure({ title: lead.outside(days), means: lead.outsideMeans(days), body }, scene);
}

/** The published figure, as far as its groups are large enough. */
function recognisedView(scene: WallScene) {
  const { reading, messages, format } = scene;
  const { lead } = messages.recognitionWall;
  const found = reading.insights().people('month');
  if (!found) return nothing;
  const teamId = reading.records.people.get(reading.viewer)?.teamId;
  const everyone = cellIn(found, 'recognised');
  const team = teamId === undefined ? undefined : cellIn(found, 'recognised', teamId);
  const row = (name: string, cell: SnapshotCell | undefined) =>
    cell
      ? html`<li><span>${name}</span> <span class="number">${shareText(cell, scene)}</span></li>`
      : nothing;
  const body = everyone
    ? html`<ul class="spread">
        ${row(lead.everyone, everyone)} ${row(lead.yourTeam, team)}
      </ul>`
    : html`<p class="muted">${lead.withheld}</p>`;
  const title = lead.recognised(format.day(found.start), format.day(found.end));
  const means = lead.recognisedMeans(found.threshold);
  return figure({ title, means, body }, scene);
}

function shareText(cell: SnapshotCell, { messages, format }: WallScene): string {
  const { lead } = messages.recognitionWall;
  const share = format.percent(cell.value);
  const bound = boundOf(cell);
  if (bound === undefined) return share;
  return bound === 'at-least' ? lead.atLeast(share) : lead.atMost(share);
}
