import type { Calibration } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { tableCsv } from '../parts/table-csv.ts';
import type { PersonScene } from './person-scene.ts';

/** Below so many points nobody was too sure or too careful. */
const fits = 0.05;

/** How the confidences that the viewer gave compare with how goals ended; of nobody else. */
export function calibrationSection(scene: PersonScene): TemplateResult {
  const { personParts } = scene.messages;
  const found = scene.reading.calibration();
  const body =
    found.kind === 'too-few'
      ? html`<p>${personParts.tooFew(found.goals, found.needed)}</p>`
      : told(found, scene);
  return html`${body}
    <p class="muted">${personParts.calibration.about} ${personParts.onlyYou}</p>`;
}

function told({ bias, bins, goals }: Calibration, scene: PersonScene) {
  const { messages, format } = scene;
  const { bias: says, calibration } = messages.personParts;
  const points = format.points(Math.abs(bias)).replace('+', '');
  const sentence =
    Math.abs(bias) < fits
      ? says.fits(goals.length)
      : bias > 0
        ? says.sure(points, goals.length)
        : says.careful(points, goals.length);
  return html`<p>${sentence}</p>
    <table part="table">
      <caption class="visually-hidden">
        ${calibration.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${calibration.said}</th>
          <th scope="col">${calibration.came}</th>
          <th scope="col">${calibration.given}</th>
        </tr>
      </thead>
      <tbody>
        ${bins.map(
          ({ confidence, outcome, given }) =>
            html`<tr>
              <th scope="row">${format.percent(confidence)}</th>
              <td>${format.percent(outcome)}</td>
              <td>${format.number(given)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${tableCsv(calibration.caption, scene)}`;
}
