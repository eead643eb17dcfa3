import { expect, waitUntil } from '@open-wc/testing';
import { ann, ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { button, importIn, planText, planned } from '../testing/importing.ts';

describe('<perf-import> for one person after another', () => {
  it('[E422] shows nothing of what the one before has chosen, imported or may undo', async () => {
    const workspace = await companyWorkspace(ann);
    const element = await planned(undefined, workspace);
    button(element, 'Import 3 goals').click();
    await waitUntil(() => textOf(element).includes('3 goals added'));
    element.workspace = await companyWorkspace(ben);
    await waitUntil(() => !/3 goals added|Undo|plan-2026-q2/.test(element.shadowRoot!.textContent));
    element.workspace = workspace;
    await waitUntil(() => textOf(element).includes('Choose a file'));
    expect(planText(element)).to.equal('');
    expect(element.shadowRoot!.textContent).not.to.contain('3 goals added');
  });

  it('[E422] leaves nothing of a pasted text, and stops what is being looked at', async () => {
    const element = await importIn(await companyWorkspace(ann));
    const area = () => element.shadowRoot!.querySelector('textarea')!;
    area().value = 'Words of Ann';
    element.workspace = await companyWorkspace(ann);
    await element.updateComplete;
    expect(area().value).to.equal('Words of Ann');
    const before = area();
    element.workspace = await companyWorkspace(ben);
    await waitUntil(() => element.shadowRoot!.querySelector('textarea') !== before);
    expect(element.shadowRoot!.querySelector('textarea')?.value ?? '').to.equal('');
  });
});
