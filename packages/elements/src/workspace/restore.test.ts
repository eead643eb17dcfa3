import { expect, waitUntil } from '@open-wc/testing';
import {
  type GoalId,
  PerfError,
  type Workspace,
  createWorkspace,
  workspaceHash,
} from '@throughline/core';
import type { PerfErrorEvent } from '../events.ts';
import { ann, company, now } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { leftOut, nowhere } from '../testing/language-suite.ts';
import { backedUp, fileOf, lostWorkspace } from '../testing/lost.ts';
import { address, button, choose, impatient } from '../testing/opened.ts';

describe('<perf-workspace> and restoring a backup', () => {
  impatient();

  it('[T70] begins again with the records and the history of a backup', async () => {
    const { storage, text } = await backedUp();
    const lost = await lostWorkspace({ initial: address(company) });
    const { element } = lost;
    await expect(element).to.be.accessible();
    choose(element, fileOf(text));
    await waitUntil(() => element.workspace);
    await element.updateComplete;
    expect(await workspaceHash(lost.storage)).to.deep.equal(await workspaceHash(storage));
    expect(lost.asked).to.deep.equal([undefined, 'begin-anew', undefined]);
    const reported = ({ records }: Pick<Workspace, 'records'>) =>
      records.checkInsOf('teams' as GoalId).map(({ value }) => value);
    expect(reported(element.workspace!)).to.have.members([12, 14, 17]);
    expect(reported(await element.workspace!.at(2))).to.have.members([12, 14]);
    expect(textOf(element)).to.contain('The backup was restored: 3 changes, with their past.');
    expect(document.activeElement, 'the focus stays').to.equal(element);
    await expect(element).to.be.accessible();
    button(element, 'Close')!.click();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('was restored');
  });

  for (const [what, spoil, says] of [
    ['of another kind', () => '{"goals":[]}', /Line 1:.*no backup/],
    ['that was cut', (text: string) => text.slice(0, -200), /Line \d+:.*cut off/],
    ['with a word changed', (text: string) => text.replace('churn', 'chain'), /Line \d+:.*damaged/],
    [
      'with a hundred wrong lines',
      (text: string) => `${text.split('\n')[0]}\n${'{"kind":"x"}\n'.repeat(120)}`,
      /Line 6:.*And \d+ more places/,
    ],
    [
      'of a newer version',
      (text: string) => text.replace('"formatVersion":1', '"formatVersion":99'),
      /newer version of this page/,
    ],
  ] as const) {
    it(`[T70] says what is wrong with a file ${what}, and changes nothing`, async () => {
      const { text } = await backedUp();
      const { element, asked } = await lostWorkspace();
      const codes: string[] = [];
      element.addEventListener('perf-error', (event: PerfErrorEvent) =>
        codes.push(event.detail.code),
      );
      choose(element, fileOf(spoil(text)));
      await waitUntil(() => textOf(element).includes('cannot be restored. Nothing was changed.'));
      expect(textOf(element)).to.match(says);
      expect(element.shadowRoot!.querySelectorAll('li').length).to.be.within(1, 5);
      expect([asked, codes.length]).to.deep.equal([[undefined], 1]);
      await expect(element).to.be.accessible();
      choose(element, fileOf(text));
      await waitUntil(() => element.workspace, 'another file is taken');
    });
  }

  it('[T70] says where it stopped, and goes on with the same file', async () => {
    const { storage, text } = await backedUp();
    let room = 2;
    const lost = await lostWorkspace({}, ({ commit }) => ({
      commit: (sent) =>
        room-- > 0 ? commit(sent) : Promise.reject(new PerfError('storage-full', 'No room.')),
    }));
    const { element } = lost;
    choose(element, fileOf(text));
    await waitUntil(() => textOf(element).includes('could not be restored completely'));
    expect(textOf(element)).to.contain('no room left').and.contain('What was restored until then');
    expect(button(element, 'Begin again'), 'nothing is lost any more').to.equal(undefined);
    await expect(element).to.be.accessible();
    room = 10;
    choose(element, fileOf(text));
    await waitUntil(() => element.workspace);
    expect(await workspaceHash(lost.storage)).to.deep.equal(await workspaceHash(storage));
  });

  it('[T70] writes nothing over what another tab has begun meanwhile', async () => {
    const { text } = await backedUp();
    const lost = await lostWorkspace();
    const other = await createWorkspace({
      ...{ storage: lost.storage, viewer: { id: ann } },
      ...{ now: () => now, newId: () => 'id-of-another' },
    });
    await other.run<string>({ type: 'workspace.begin', input: { records: company } });
    choose(lost.element, fileOf(text));
    await waitUntil(() => textOf(lost.element).includes('This browser holds other changes'));
    expect(other.version).to.equal(1);
  });

  it('[T70] shows how far the check has come, with a way to stop', async () => {
    const { stream } = Blob.prototype;
    Blob.prototype.stream = () => new ReadableStream();
    const { element, asked } = await lostWorkspace();
    choose(element, fileOf('x'));
    await waitUntil(() => button(element, 'Cancel'));
    Blob.prototype.stream = stream;
    expect(textOf(element)).to.contain('Checking “acme.jsonl”');
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.have.property('id', 'restore');
    await expect(element).to.be.accessible();
    button(element, 'Cancel')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('#restore-file'));
    expect(asked).to.deep.equal([undefined]);
  });

  it('[T70] is in German, and every text is from the catalogue', async () => {
    const german = await lostWorkspace({ lang: 'de' });
    await waitUntil(() => textOf(german.element).includes('Sicherung einspielen'));
    const page = await nowhere();
    const { element } = await lostWorkspace();
    page.append(element);
    choose(element, fileOf('{}'));
    await waitUntil(() => element.shadowRoot!.querySelector('li'));
    expect(leftOut(page)).to.deep.equal([]);
  });
});
