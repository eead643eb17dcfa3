import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
import './all.ts';
import { ann, company, companyWorkspace } from './testing/company.ts';
import { textOf } from './testing/element-suite.ts';
import { control, enter, formFor, sent } from './testing/form.ts';
import { linksIn, looseIn, stylesIn } from './testing/hostile-faults.ts';
import { isWhole, piecesOf } from './testing/pieces.ts';

/** The company with other values for some fields, by collection and id. */
function companyWith(changes: Record<string, Record<string, object>>) {
  const all = Object.entries(company).map(([name, list]) => [
    name,
    list.map((record: { id: string }) => ({ ...record, ...changes[name]?.[record.id] })),
  ]);
  return Object.fromEntries(all) as object;
}

/** The company in which ids are others, wherever they are named. */
function companyNamed(names: Readonly<Record<string, string>>): unknown {
  return JSON.parse(JSON.stringify(company), (key, value: unknown) =>
    /^(id|by)$|Id$/.test(key) && Object.hasOwn(names, String(value)) ? names[String(value)] : value,
  );
}

const opened = (records: unknown) => companyWorkspace(ann, memoryStorage(), records);

/** An element with a workspace, in the page. */
async function shown(tag: string, workspace: Workspace, goalId?: string) {
  const element = document.createElement(tag) as HTMLElement & {
    workspace: Workspace;
    updateComplete: Promise<boolean>;
  };
  element.workspace = workspace;
  if (goalId) element.setAttribute('goal-id', goalId);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  await aTimeout(0);
  await element.updateComplete;
  await waitUntil(() => isWhole(element), `${tag} is opened`, { timeout: 5000 });
  return element;
}

const ofGoals = ['perf-goal-card', 'perf-goal-editor', 'perf-check-in'];
const ofAll = ['perf-goal-tree', 'perf-alignment-map', 'perf-dashboard', 'perf-close-cycle'];
const alsoOfAll = ['perf-heatmap', 'perf-time-travel', 'perf-import'];
const ofPeople = [
  ...['perf-queue', 'perf-person', 'perf-one-on-one', 'perf-feedback', 'perf-recognition-wall'],
  ...['perf-review-brief', 'perf-coach', 'perf-settings'],
];

describe('hostile texts', () => {
  it('[E210] are never links, whatever address they look like', async () => {
    for (const address of ['https://example.com/a', 'java\tscript:alert(1)', 'data:text/html,x']) {
      const workspace = await opened(
        companyWith({
          goals: { teams: { title: address, description: address } },
          checkIns: { c1: { note: address } },
          people: { ben: { name: address } },
        }),
      );
      for (const tag of [...ofGoals, ...ofAll]) {
        const element = await shown(tag, workspace, ofGoals.includes(tag) ? 'teams' : undefined);
        expect(linksIn(element), tag).to.deep.equal([]);
      }
      await workspace.close();
    }
  });

  it('[E211] decide no colour, size or address: what styles take from records are numbers', async () => {
    const css = 'red;background:url(https://example.com/x)';
    const workspace = await opened(
      companyWith({
        goals: { churn: { title: css, tags: [css] }, teams: { title: css } },
        people: { ben: { name: css } },
        teams: { sales: { name: css } },
      }),
    );
    for (const tag of [...ofGoals, ...ofAll, 'perf-heatmap', 'perf-progress']) {
      const element = await shown(tag, workspace, ofAll.includes(tag) ? undefined : 'teams');
      expect(stylesIn(element), tag).to.deep.equal([]);
    }
    await workspace.close();
  });

  it('[E211] in an attribute that names a status are no data', async () => {
    for (const status of ['red;background:url(x)', '__proto__', 'constructor', 'on-track x']) {
      const badge = await fixture(html`<perf-status .status=${status as never}></perf-status>`);
      expect(textOf(badge)).to.contain('No data');
      const classes = piecesOf(badge)
        .map((it) => it.getAttribute('class'))
        .join();
      expect(classes).not.to.contain(status);
    }
  });

  it('[E214] keep their direction to themselves: titles and names stand in bdi', async () => {
    const title = '\u0627\u0644\u0639\u0645\u0644\u0627\u0621 abc';
    const records = companyWith({
      goals: Object.fromEntries(company.goals.map(({ id }) => [id, { title: `${title} ${id}` }])),
    });
    const workspace = await opened(records);
    for (const tag of [...ofGoals, ...ofAll]) {
      const element = await shown(tag, workspace, ofGoals.includes(tag) ? 'teams' : undefined);
      expect(looseIn(element, title), tag).to.deep.equal([]);
    }
    await workspace.close();
  });

  it('[E214] lose what turns the text around them, and marks beyond eight on one letter', async () => {
    const hostile = `A\u202Eb\u2066c\u200Bd e${'\u0323'.repeat(10_000)}`;
    const workspace = await opened(companyWith({ goals: { teams: { title: hostile } } }));
    const card = await shown('perf-goal-card', workspace, 'teams');
    expect(textOf(card)).to.contain('Abcd');
    expect(
      textOf(card)
        .match(/\p{M}+/gu)
        ?.every((marks) => marks.length <= 8),
    ).to.equal(true);
    expect(textOf(card)).not.to.match(/[\u202E\u200B]/);
    await workspace.close();
  });

  it('[E215] that are longer than a note are cut, and the form says how much fits', async () => {
    const workspace = await companyWorkspace();
    const element = await formFor('teams', workspace);
    await enter(element, 'Note', 'Short');
    expect(textOf(element)).not.to.contain('characters fit');
    const note = control<HTMLTextAreaElement>(element, 'Note');
    note.value = '';
    note.focus();
    document.execCommand('insertText', false, 'a'.repeat(5_000_000));
    await element.updateComplete;
    expect(note.value.length).to.equal(10_000);
    expect(textOf(element)).to.contain('No more than 10,000 characters fit.');
    await workspace.close();
  });
});

/** All words, for lists whose order ends with the id. */
const wordsOf = (element: HTMLElement) => textOf(element).split(/\s+/).sort();

describe('hostile ids', () => {
  const names = {
    ...{ teams: '__proto__', launch: 'constructor', churn: '"]<b>', zones: 'toString' },
    ...{ ben: 'valueOf', sales: 'hasOwnProperty', q2: 'prototype', m2: 'constructor' },
  };

  it('[E213] name records as others do, in every element', async () => {
    const [plain, workspace] = [await opened(company), await opened(companyNamed(names))];
    const whole = [...ofAll, ...alsoOfAll, ...ofPeople];
    for (const tag of [...ofGoals, ...whole, 'perf-progress', 'perf-status']) {
      const isOfAll = whole.includes(tag);
      for (const id of isOfAll ? [undefined] : (['teams', 'launch', 'churn', 'zones'] as const)) {
        const usual = wordsOf(await shown(tag, plain, id));
        const words = wordsOf(await shown(tag, workspace, id && names[id]));
        expect(words, `${tag} ${id ?? ''}`).to.deep.equal(usual);
      }
    }
    await plain.close();
    await workspace.close();
  });

  it('[E213] of milestones are checked only where the milestone is done, and are sent', async () => {
    const viewer = names.ben as PersonId;
    const workspace = await companyWorkspace(viewer, memoryStorage(), companyNamed(names));
    const element = await formFor('constructor', workspace);
    expect(control(element, 'Pilot with three teams').checked).to.equal(false);
    await enter(element, 'Pilot with three teams', true);
    expect((await sent(element)).milestones).to.deep.equal([{ id: 'constructor', done: true }]);
    await workspace.close();
  });
});

describe('a page whose own markup takes names', () => {
  it('[E212] changes nothing in the elements, and two of a kind stay apart', async () => {
    const workspace = await companyWorkspace();
    const clobbering = [
      ...['attributes', 'children', 'shadowRoot', 'parentNode', 'firstChild', 'nodeType', 'style'],
      ...['workspace', 'note', 'figure', 'columns-title', 'content', 'host', 'classList', 'title'],
    ];
    const host = await fixture<HTMLElement>(html`<form id="host"></form>`);
    for (const name of clobbering) {
      for (const tag of ['input', 'img', 'form']) {
        const taken = Object.assign(document.createElement(tag), { id: name });
        taken.setAttribute('name', name);
        host.append(taken);
      }
    }
    const usual = new Map<string, HTMLElement>();
    const elements = [...ofGoals, ...ofGoals, ...ofAll, ...ofPeople].map((tag) => {
      const element = document.createElement(tag) as HTMLElement & { workspace: Workspace };
      element.workspace = workspace;
      if (ofGoals.includes(tag)) element.setAttribute('goal-id', 'teams');
      element.append(...clobbering.map((name) => Object.assign(new Image(), { id: name, name })));
      return element;
    });
    for (const tag of new Set(elements.map(({ localName }) => localName))) {
      const goalId = ofGoals.includes(tag) ? 'teams' : undefined;
      usual.set(tag, await shown(tag, workspace, goalId));
    }
    host.append(...elements);
    for (const element of elements) {
      const other = usual.get(element.localName)!;
      await waitUntil(() => textOf(element) === textOf(other), element.localName);
    }
    const [, , first, , , second] = elements;
    await enter(first as never, 'Note', 'Of the first');
    expect(control(second!, 'Note').value).to.equal('');
    await workspace.close();
  });
});
