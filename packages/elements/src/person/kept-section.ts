import type { PersonExport } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { FileSaving } from '../controllers/file-saving.ts';
import { datedFile } from '../parts/dated-file.ts';
import { tableCsv } from '../parts/table-csv.ts';
import { unsavedFile } from '../parts/unsaved-file.ts';
import type { PersonHost, PersonScene } from './person-scene.ts';

/** What is kept about the viewer, how long, and a way to take it along as a file. */
export function keptSection(host: PersonHost) {
  const saving = new FileSaving(host.element, { around: host.around, say: host.tell });
  return (scene: PersonScene) =>
    scene.workspace ? keptView(scene.workspace.exportPerson(), scene, saving) : nothing;
}

function keptView(found: PersonExport, scene: PersonScene, saving: FileSaving): TemplateResult {
  const { reading, messages } = scene;
  const { personParts } = messages;
  const { conversationMonths, checkInNoteMonths, feedbackMonths, reviewMonths } =
    reading.records.settings.retention;
  return html`<p>${personParts.keptAbout}</p>
    ${keptTable(found, scene)} ${tableCsv(messages.person.sections.kept, scene)}
    <p>
      <button type="button" id="save-kept" @click=${() => save(found, scene, saving)}>
        ${personParts.saveKept}
      </button>
    </p>
    ${unsavedFile(saving, 'kept', messages)}
    <p class="muted">
      ${personParts.keptGoes(conversationMonths, checkInNoteMonths, feedbackMonths, reviewMonths)}
      ${personParts.keptWays}
    </p>`;
}

function keptTable(found: PersonExport, { messages, format }: PersonScene): TemplateResult {
  const { personParts } = messages;
  const rows = Object.entries(personParts.collections).flatMap(([collection, name]) => {
    const list = found[collection as keyof PersonExport];
    return list ? [{ name, number: list.length }] : [];
  });
  return html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${personParts.keptWhat}</th>
        <th scope="col">${personParts.keptNumber}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, number }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${format.number(number)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function save(
  found: PersonExport,
  { reading, person, messages }: PersonScene,
  saving: FileSaving,
): void {
  const { personParts, deeds } = messages;
  void saving.save({
    place: 'kept',
    said: deeds.fileSaved,
    make: () =>
      Promise.resolve(
        datedFile({
          ...{ name: personParts.keptFile, ending: 'json', text: JSON.stringify(found, null, 2) },
          ...{ now: reading.now(), zone: person.timeZone },
        }),
      ),
  });
}
