import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { ben, companyWorkspace } from '../testing/company.ts';
import { at, button, errors, formOf, save, settled, write } from '../testing/editor.ts';
import { textOf } from '../testing/element-suite.ts';
import type { PerfGoalEditor } from './goal-editor.ts';

const parent = { 'parent-id': 'churn', kind: 'initiative' };
const named = (workspace: Workspace, title: string) =>
  [...workspace.records.goals.values()].filter((goal) => goal.title === title);

/** In each measure, a field that only it has, and what is written into it. */
const fieldOf = {
  number: [
    ['measure-start', '0'],
    ['measure-target', '10'],
  ],
  range: [
    ['measure-low', '1'],
    ['measure-high', '5'],
  ],
  zones: [
    ['zone-commit', 'Some'],
    ['zone-target', 'More'],
    ['zone-stretch', 'All'],
  ],
  milestones: [['step-0', 'First']],
  baseline: [['measure-unit', 'points']],
  binary: [['measure', 'binary']],
  none: [['measure', 'none']],
} as const;

async function createWith(editor: PerfGoalEditor, kind: keyof typeof fieldOf) {
  await write(editor, 'title', `A goal by ${kind}`);
  await write(editor, 'measure', kind);
  if (kind === 'milestones') {
    at<HTMLButtonElement>(editor, '#add-step')!.click();
    await editor.updateComplete;
  }
  let last = '';
  for (const [id, text] of fieldOf[kind]) {
    const found = at(editor, `#${id}`) ?? at(editor, '.steps li:last-child input')!;
    found.id ||= id;
    await write(editor, found.id, text);
    last = found.id;
  }
  at(editor, `#${last}`)!.focus();
  expect(editor.shadowRoot!.activeElement?.id).to.equal(last);
  await save(editor);
}

describe('<perf-goal-editor> that is sent', function () {
  this.timeout(15_000);

  it('[E227] twice at once stores one goal, and says nothing else than that', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, parent);
    await write(editor, 'title', 'Once');
    const form = at<HTMLFormElement>(editor, 'form')!;
    form.requestSubmit();
    form.requestSubmit();
    button(editor, 'Save as draft').click();
    await editor.updateComplete;
    await settled(editor);
    await waitUntil(() => textOf(editor).includes('Created'));
    form.requestSubmit();
    await aTimeout(20);
    await editor.updateComplete;
    expect(named(workspace, 'Once')).to.have.length(1);
    expect(errors(editor)).to.deep.equal([]);
    expect(textOf(editor)).to.contain('Created');
    await write(editor, 'title', 'Again');
    await save(editor);
    expect(named(workspace, 'Again')).to.have.length(1);
  });

  it('[E227] and makes a goal leads the focus back to the title, whatever field it was in', async () => {
    const workspace = await companyWorkspace(ben);
    const editor = await formOf(workspace, parent);
    for (const kind of Object.keys(fieldOf) as (keyof typeof fieldOf)[]) {
      await createWith(editor, kind);
      expect(named(workspace, `A goal by ${kind}`), kind).to.have.length(1);
      expect(editor.shadowRoot!.activeElement?.id, kind).to.equal('title');
    }
  });
});
