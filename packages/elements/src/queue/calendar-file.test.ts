import { expect, waitUntil } from '@open-wc/testing';
import { ann, ben } from '../testing/company.ts';
import { losingNext } from '../testing/late-pieces.ts';
import { savedBy } from '../testing/files-saved.ts';
import { next, textOf } from '../testing/element-suite.ts';
import { unsaveable, whileUnsaveable } from '../testing/unsaveable.ts';
import { buttonIn, queueCompany, queueOf, queueWorkspace } from '../testing/queue-page.ts';

const press = (element: Element) => buttonIn(element.shadowRoot!, 'Download calendar file').click();

/** The file that the queue of somebody has the browser save. */
async function calendarOf(viewer: typeof ann) {
  const element = await queueOf(await queueWorkspace(viewer, { records: queueCompany }));
  const { name, text } = await savedBy(() => press(element));
  return { name, text: text.replaceAll('\r\n ', '') };
}

describe('the calendar file of <perf-queue>', () => {
  it('[E315] has what is due, with no word of what few may see', async () => {
    const bens = await calendarOf(ben);
    expect(bens.name).to.equal('due.ics');
    expect(bens.text).to.contain('SUMMARY:Check in on Win back 40 teams');
    expect(bens.text).to.contain('SUMMARY:A request for feedback');
    expect(bens.text).not.to.contain('Ann');
    const anns = await calendarOf(ann);
    expect(anns.text).to.contain('SUMMARY:Check in on a goal');
    expect(anns.text).not.to.contain('rival');
  });

  it('[E498] says why it could not be saved, and that it is once that is tried again', async () => {
    const element = await queueOf(await queueWorkspace(ben));
    const root = element.shadowRoot!;
    await whileUnsaveable(async () => {
      const told = next(element, 'perf-error');
      press(element);
      expect((await told).detail.message).to.equal(unsaveable.message);
      await waitUntil(() => root.querySelector('[part=error]'), 'the error');
      expect(textOf(root.querySelector('[part=error]')!)).to.contain('That did not work');
    });
    expect((await savedBy(() => press(element))).name).to.equal('due.ics');
    await waitUntil(() => !root.querySelector('[part=error]'), 'the error is gone');
    expect(textOf(element)).to.contain('The file was handed to your browser');
  });

  it('[E387] says where it could not be fetched, and is saved once that is tried again', async () => {
    const element = await queueOf(await queueWorkspace(ben));
    const root = element.shadowRoot!;
    const heal = losingNext(element);
    press(element);
    await waitUntil(() => root.querySelector('[part=error]'), 'the error');
    expect(root.querySelector('[part=error]')!.textContent).to.contain('could not be loaded');
    await expect(element).to.be.accessible();
    heal();
    const { name } = await savedBy(() => buttonIn(root, 'Try again').click());
    expect(name).to.equal('due.ics');
    await waitUntil(() => !root.querySelector('[part=error]'), 'the error is gone');
  });

  it('[E502] says that it could not be fetched to nobody who looks next', async () => {
    const element = await queueOf(await queueWorkspace(ben));
    const root = element.shadowRoot!;
    const heal = losingNext(element);
    press(element);
    await waitUntil(() => root.querySelector('[part=error]'), 'the error');
    element.workspace = await queueWorkspace(ann);
    await waitUntil(() => !root.querySelector('[part=error]'), 'the error is gone');
    heal();
  });
});
