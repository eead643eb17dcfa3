import { expect, waitUntil } from '@open-wc/testing';
import { ann, ben } from '../testing/company.ts';
import { buttonIn, queueCompany, queueOf, queueWorkspace } from '../testing/queue-page.ts';

/** The file that the queue of somebody has the browser save. */
async function savedBy(viewer: typeof ann, records: object = queueCompany) {
  const element = await queueOf(await queueWorkspace(viewer, { records }));
  const own = URL.createObjectURL.bind(URL);
  let saved: File | undefined;
  URL.createObjectURL = (file) => {
    saved = file as File;
    return own(file);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = () => undefined;
  buttonIn(element.shadowRoot!, 'Download calendar file').click();
  await waitUntil(() => saved, 'a file', { timeout: 5000 });
  URL.createObjectURL = own;
  HTMLAnchorElement.prototype.click = click;
  return { name: saved!.name, text: (await saved!.text()).replaceAll('\r\n ', '') };
}

describe('the calendar file of <perf-queue>', () => {
  it('[E315] has what is due, with no word of what few may see', async () => {
    const bens = await savedBy(ben);
    expect(bens.name).to.equal('due.ics');
    expect(bens.text).to.contain('SUMMARY:Check in on Win back 40 teams');
    expect(bens.text).to.contain('SUMMARY:A request for feedback');
    expect(bens.text).not.to.contain('Ann');
    const anns = await savedBy(ann);
    expect(anns.text).to.contain('SUMMARY:Check in on a goal');
    expect(anns.text).not.to.contain('rival');
  });
});
