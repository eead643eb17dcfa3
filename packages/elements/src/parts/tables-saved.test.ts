import { expect, waitUntil } from '@open-wc/testing';
import { memoryStorage, plainWorkspace, rulebooksOf } from '@throughline/core';
import '../perf-goal-tree.ts';
import { button, closing, endingWorkspace, ending } from '../testing/closing.ts';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { detailOf, focusOn, goal, press, settled, treeIn } from '../testing/goal-tree-page.ts';
import { fileOf, goalsTable, importIn, paste, planned } from '../testing/importing.ts';
import { backedUp } from '../testing/lost.ts';
import { savedBy } from '../testing/files-saved.ts';
import { buttonOf, movingTree } from '../testing/moving-page.ts';
import { settingsWith, typedInto } from '../testing/settings-page.ts';

/** The lines of the file that the button in a place has the browser save. */
async function linesSaved(place: ParentNode): Promise<readonly string[]> {
  const { text } = await savedBy(() =>
    place.querySelector<HTMLElement>('.save-table button')!.click(),
  );
  expect(text.startsWith('\uFEFF')).to.equal(true);
  return text.slice(1).split('\r\n').filter(Boolean);
}

const slow = 20_000;

describe('a table of which the page shows a part', () => {
  it('[E408] is saved with all inputs of an explanation and their sum', async () => {
    const names = Array.from({ length: 25 }, (_, at) => (at === 0 ? '=cmd|x' : `Goal ${at}`));
    const measure = { kind: 'number', start: 0, target: 10 };
    const goals = names.map((title, at) =>
      goal(`g${at}`, 'top', { title, kind: 'key-result', measure } as never),
    );
    const made = { by: 'ann', at: '2026-05-02T08:00:00Z', asOf: '2026-05-01', value: 5 };
    const tree = await treeIn({
      workspace: plainWorkspace({
        goals: [goal('top'), ...goals],
        checkIns: goals.map(({ id }) => ({ id: `c-${id}`, goalId: id, ...made })),
        now: () => '2026-05-15T12:00:00Z',
      }),
    });
    await focusOn(tree, 'top');
    await press(tree, 'e');
    await settled(tree);
    const region = detailOf(tree)!;
    expect(region.querySelectorAll('.inputs tbody tr')).to.have.length(21);
    const [head, ...rows] = await linesSaved(region);
    expect(head).to.match(/^Goal,Weight,/);
    expect(rows).to.have.length(26);
    expect(rows[0]).to.equal(`"'=cmd|x",1,4%,50%,2%,`);
    expect(rows.at(-1)).to.match(/,100%,,50%,$/);
    await waitUntil(() => textOf(region).includes('handed to your browser'));
  }).timeout(slow);

  it('[E408] is saved with every goal that another rulebook would move', async () => {
    const { tree, workspace } = await movingTree();
    await workspace.run({ type: 'goal.check-in', input: { goalId: 'teams', value: 12 } });
    const base = { title: workspace.records.goals.get('teams' as never)!.title };
    const input = { goalId: 'teams', fields: { title: '@teams' }, base };
    await workspace.run({ type: 'goal.edit', input } as never);
    await settled(tree);
    buttonOf(tree, 'Rulebooks').click();
    const place = () => tree.shadowRoot!.querySelector('.comparison');
    await waitUntil(place, 'the comparison');
    const select = tree.shadowRoot!.querySelector<HTMLSelectElement>('#rulebook')!;
    select.value = 'gap-20-40';
    select.dispatchEvent(new Event('change'));
    await settled(tree);
    const other = { id: 'gap-20-40', basis: 'gap', onTrack: 0.2, atRisk: 0.4 } as const;
    const [head, ...rows] = await linesSaved(place()!);
    expect(head).to.match(/^Now,Then,Goals,/);
    expect(rows).to.have.length(workspace.rulebookChanges(other).length);
    expect(rows.join()).to.contain(`,"'@teams",`);
  }).timeout(slow);

  it('[E408] is saved with what a rulebook would change before it is chosen for all', async () => {
    const made = { by: 'ben', at: '2026-05-14T08:00:00Z', asOf: '2026-05-14', value: 17 };
    const checkIns = [...company.checkIns, { id: 'fresh', goalId: 'teams', ...made }];
    const workspace = await companyWorkspace(ann, memoryStorage(), { ...company, checkIns });
    const settings = await settingsWith('rulebook', workspace);
    const all = rulebooksOf(workspace.records.settings);
    const other = all.find((rulebook) => workspace.rulebookChanges(rulebook).length > 0)!;
    await typedInto(settings, 'settings-rulebook-rulebook', other.id);
    await waitUntil(() => settings.shadowRoot!.querySelector('.save-table'));
    const [head, ...rows] = await linesSaved(settings.shadowRoot!);
    expect(head).to.match(/^Now,Then,Goals,/);
    expect(rows).to.have.length(workspace.rulebookChanges(other).length);
  });

  it('[E408] is saved with all errors of an import', async () => {
    const wrong = Array.from({ length: 130 }, (_, at) => `${at};;Goal ${at};=dream;Board;;;;`);
    const element = await planned(fileOf([goalsTable.split('\r\n')[0], ...wrong].join('\n')));
    const place = element.shadowRoot!.querySelector('[part=plan]')!;
    expect(place.querySelectorAll('tbody tr')).to.have.length(100);
    const [head, ...rows] = await linesSaved(place);
    expect(head).to.match(/^Row,Column,/);
    expect(rows).to.have.length(130);
    expect(rows[0]).to.match(/^2,Type,/);
    await expect(element).to.be.accessible();
  });

  it('[E408] is saved with what is wrong with a backup', async () => {
    const { text, storage } = await backedUp();
    const element = await importIn(await companyWorkspace(ann), () => storage);
    paste(element, text.replace('"formatVersion":1', '"formatVersion":99'));
    await waitUntil(() => textOf(element).includes('cannot be restored'));
    const [head, ...rows] = await linesSaved(element.shadowRoot!.querySelector('[part=plan]')!);
    expect(head).to.match(/^Line,/);
    expect(rows[0]).to.contain('newer version of this page');
  });

  it('[E494] is saved with every row of an import, also those that the page does not show', async () => {
    const more = Array.from({ length: 20 }, (_, at) => `n${at};;Goal ${at};objective;Board;;;;`);
    const element = await planned(fileOf([goalsTable.split('\r\n')[0], ...more].join('\n')));
    const place = element.shadowRoot!.querySelector('[part=plan]')!;
    const shown = [...place.querySelectorAll('.scroll tbody tr')];
    expect(shown).to.have.length(8);
    const [, ...rows] = await linesSaved(place);
    expect(rows).to.have.length(20);
    const cells = [...shown[0]!.querySelectorAll('td')].map((cell) => textOf(cell));
    expect(rows[0]).to.contain(cells.join(','));
  });

  it('[E494] is saved with what becomes of the records of a backup', async () => {
    const { text, storage } = await backedUp();
    const element = await importIn(await companyWorkspace(ann), () => storage);
    paste(element, text);
    const place = () => element.shadowRoot!.querySelector('[part=plan] .save-table');
    await waitUntil(place);
    const [head, ...rows] = await linesSaved(element.shadowRoot!.querySelector('[part=plan]')!);
    expect(head).to.match(/^Records,/);
    expect(rows.join()).to.contain('Goals,');
  });

  it('[E494] is saved with the usual rhythms, without the form that is open below one', async () => {
    const settings = await settingsWith('cadence', await companyWorkspace(ann));
    const place = settings.shadowRoot!.querySelector('.rhythms')!;
    place.querySelector<HTMLElement>('button.name')!.click();
    await settings.updateComplete;
    const [head, ...rows] = await linesSaved(place);
    expect(head).to.match(/^What,/);
    expect(rows).to.have.length(place.querySelectorAll('tbody tr:not(.detail)').length);
    expect(rows.join('\n')).to.contain('One-on-one,Every 2 weeks on Monday');
  });

  it('[E408] is saved with all goals of a cycle that ends, those that wait and those that are closed', async () => {
    const goals = ending.goals.map((each) =>
      each.id === 'calls' ? { ...each, title: '-calls' } : each,
    );
    const workspace = await endingWorkspace(ann, { ...ending, goals });
    await workspace.run<string>({ type: 'goal.close', input: { goalId: 'teams', next: 'keep' } });
    const element = await closing(workspace);
    const place = element.shadowRoot!;
    const [head, ...rows] = await linesSaved(place);
    expect(head).to.match(/^Goal,Team,Owner,Final score,Proposed grade,Grade,Closing,/);
    const { waiting, closed } = element.scene!.closing;
    expect(rows).to.have.length(waiting.length + closed.length);
    expect(rows.find((row) => row.startsWith('Win back'))).to.match(
      /,0\.3 Missed,0\.3 Missed,Closed,$/,
    );
    expect(rows.find((row) => row.startsWith(`"'-calls"`))).to.match(/,90%,0\.9 Achieved,,Waits,$/);
    await expect(element).to.be.accessible();
    button(element, 'as proposed').click();
    await element.updateComplete;
    const bulk = place.querySelector('[part=bulk]')!;
    expect((await linesSaved(bulk)).join()).to.match(/^Goal,Grade,Then,.*-calls.*,0\.9 Achieved,/);
  }).timeout(slow);
});
