import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import {
  type GoalId,
  PerfError,
  type PersonId,
  type Workspace,
  memoryStorage,
} from '@throughline/core';
import '../perf-check-in.ts';
import type { PerfCheckInEvent, PerfCheckedInEvent } from '../events.ts';
import { pseudo } from '../messages/pseudo.ts';
import { en } from '../messages/en.ts';
import { setMessages } from '../messages.ts';
import { ann, ben, company, companyWorkspace, idOf } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { PerfCheckIn } from './check-in.ts';

type Form = PerfCheckIn & { readonly form: HTMLFormElement };

async function formFor(
  goalId: string | undefined,
  workspace?: Workspace,
  attributes: { compact?: boolean } = {},
): Promise<Form> {
  const element = document.createElement('perf-check-in') as Form;
  if (goalId) element.goalId = goalId as GoalId;
  if (workspace) element.workspace = workspace;
  element.compact = attributes.compact ?? false;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

const form = async (goalId: string, viewer: PersonId = ben) =>
  formFor(goalId, await companyWorkspace(viewer));

/** The control with that name, in the words that assistive technology reads. */
function control<T extends HTMLElement = HTMLInputElement>(element: Element, name: string): T {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  const label = labels.find((it) => it.textContent?.includes(name));
  const found = label?.control ?? label?.querySelector('input');
  const button = [...element.shadowRoot!.querySelectorAll('button')].find((it) =>
    it.textContent?.includes(name),
  );
  const named = found ?? button;
  if (!named) throw new Error(`There is no control called ${name}.`);
  return named as T;
}

async function enter(element: PerfCheckIn, name: string, value: string | boolean) {
  const input = control(element, name);
  if (typeof value === 'boolean') {
    input.checked = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await element.updateComplete;
}

/** Sends the form, and gives the input that it announced. */
async function sent(element: PerfCheckIn) {
  setTimeout(() => control(element, 'Check in').click());
  const event = (await oneEvent(element, 'perf-check-in')) as PerfCheckInEvent;
  return event.detail.input;
}

const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );

const latest = (workspace: Workspace, goalId: string) =>
  workspace.records.checkInsOf(idOf(goalId)).at(-1);

describe('<perf-check-in>', () => {
  elementSuite({
    tag: 'perf-check-in',
    element: PerfCheckIn,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    states: {
      loading: { show: () => formFor('teams'), says: /Waiting for the workspace/ },
      empty: { show: () => formFor(undefined), says: /No goal chosen/ },
      error: {
        async show() {
          const workspace = await companyWorkspace(ben, { ...memoryStorage() });
          const element = await formFor('teams', refusing(workspace));
          await enter(element, 'Note', 'Two teams came back');
          control(element, 'Check in').click();
          await waitUntil(() => textOf(element).includes('was not saved'));
          return element;
        },
        says: /was not saved.*no room left/s,
      },
      ready: {
        async show() {
          const element = await form('teams');
          await enter(element, 'Value', '20');
          await waitUntil(() => textOf(element).includes('50%'));
          return element;
        },
        says: /Win back 40 teams.*What this changes/s,
      },
    },
  });

  describe('asks for what the measure needs', () => {
    for (const [goalId, name, value, expected] of [
      ['teams', 'Value (teams)', '20.5', { value: 20.5 }],
      ['uptime', 'Value (%)', '99.7', { value: 99.7 }],
      ['nps', 'Value (points)', '-12', { value: -12 }],
      ['brand', 'Progress in percent', '12.3', { progress: 0.123 }],
      ['launch', 'Pilot with three teams', true, { milestones: [{ id: 'm2', done: true }] }],
      ['zones', 'Target', true, { zone: 'target' }],
      ['hire', 'Reached', true, { value: true }],
      ['hire', 'Not yet', true, { value: false }],
    ] as const) {
      it(`[E26] ${goalId}: ${name}`, async () => {
        const element = await form(goalId);
        await enter(element, name, value);
        expect(await sent(element)).to.deep.equal({ goalId, asOf: '2026-05-15', ...expected });
      });
    }

    it('[E26] says where the goal stands', async () => {
      expect(textOf(await form('teams'))).to.match(/From 0\steams to 40\steams · last 12\steams/);
    });

    it('[E26] asks a goal that others drive for words alone, and says why', async () => {
      const element = await form('churn', ann);
      expect(textOf(element)).to.contain('comes from the goals below it');
      await enter(element, 'Note', 'Calmer than it looks');
      expect(await sent(element)).to.deep.equal({
        goalId: 'churn',
        asOf: '2026-05-15',
        note: 'Calmer than it looks',
      });
    });

    it('[E26] sends everything else that was said', async () => {
      const element = await form('teams');
      await enter(element, 'As of', '2026-05-10');
      await enter(element, 'Your own view', 'at-risk');
      await enter(element, 'What is in the way?', 'Holidays');
      expect(await sent(element)).to.deep.equal({
        goalId: 'teams',
        asOf: '2026-05-10',
        status: 'at-risk',
        blockers: 'Holidays',
      });
    });
  });

  describe('shows the effect', () => {
    it('[E27] on the goal and on each goal above it, before anything is saved', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      const { version } = workspace;
      await enter(element, 'Value', '40');
      await waitUntil(() => element.shadowRoot!.querySelector('[part=effect] li'));
      const lines = [...element.shadowRoot!.querySelectorAll('[part=effect] li')].map(textOf);
      expect(lines).to.have.length(3);
      expect(lines[0]).to.match(/^Win back 40 teams.*30%.*100%/);
      expect(lines[1]).to.match(/^Halve the churn/);
      expect(lines[2]).to.match(/^Customers stay/);
      const preview = workspace.scores().preview({
        ...{ id: 'x', goalId: idOf('teams'), by: ben, value: 40 },
        ...{ at: workspace.scores().at, asOf: '2026-05-15' },
      } as Parameters<ReturnType<Workspace['scores']>['preview']>[0]);
      const after = preview.at(-1)!.after.progress as { progress: number };
      expect(lines[2]).to.contain(`${Math.round(after.progress * 100)}%`);
      expect(workspace.version).to.equal(version);
    });

    it('[E27] in words for those who listen, changes of status too', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '40');
      const live = element.shadowRoot!.querySelector('p[role=status]')!;
      await waitUntil(() => live.textContent !== '', 'nothing was said', { timeout: 3000 });
      expect(live.textContent).to.match(/Win back 40 teams: from 30% to 100%/);
      expect(live.textContent).to.match(/2 goals above change/);
    });

    it('[E27] again when the records change meanwhile', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      await enter(element, 'Value', '40');
      await waitUntil(() => textOf(element).includes('30%'));
      await workspace.run({ type: 'goal.check-in', input: { goalId: idOf('teams'), value: 20 } });
      await waitUntil(() => /50%.*100%/.test(textOf(element)));
    });

    it('[E34] on no goal that the viewer may not see', async () => {
      const element = await form('deal');
      await enter(element, 'Value', '5');
      await waitUntil(() => element.shadowRoot!.querySelector('[part=effect] li'));
      expect(element.shadowRoot!.querySelectorAll('[part=effect] li')).to.have.length(1);
      expect(textOf(element)).not.to.contain('Buy a rival');
    });
  });

  describe('saves', () => {
    it('[E28] and says so, in an event with ids too', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      await enter(element, 'Value', '20');
      setTimeout(() => control(element, 'Check in').click());
      const event = (await oneEvent(element, 'perf-checked-in')) as PerfCheckedInEvent;
      const made = latest(workspace, 'teams')!;
      expect(made.value).to.equal(20);
      expect(event.detail).to.deep.include({ goalId: 'teams', checkInId: made.id });
      expect(event.detail.commitId).to.be.a('string');
      await element.updateComplete;
      expect(textOf(element)).to.contain('Saved. Win back 40 teams stands at 50%.');
      expect(control(element, 'Value').value).to.equal('');
    });

    it('[E28] nothing when the page cancels, and keeps what was entered', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      element.addEventListener('perf-check-in', (event) => event.preventDefault());
      const { version } = workspace;
      await enter(element, 'Value', '20');
      control(element, 'Check in').click();
      await aTimeout(0);
      expect(workspace.version).to.equal(version);
      expect(control(element, 'Value').value).to.equal('20');
    });

    it('[E28] once, however often the button is pressed', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      await enter(element, 'Value', '20');
      const count = workspace.records.checkInsOf(idOf('teams')).length;
      control(element, 'Check in').click();
      element.shadowRoot!.querySelector('form')!.requestSubmit();
      await waitUntil(() => textOf(element).includes('Saved.'));
      expect(workspace.records.checkInsOf(idOf('teams'))).to.have.length(count + 1);
    });

    it('[E29] nothing when it is refused: all stays in the form, with the reason', async () => {
      const element = await formFor('teams', refusing(await companyWorkspace()));
      await enter(element, 'Value', '20');
      await enter(element, 'Note', 'Two teams came back');
      setTimeout(() => control(element, 'Check in').click());
      const { detail } = await oneEvent(element, 'perf-error');
      expect(detail).to.deep.equal({ code: 'storage-full', message: 'Full.', ids: [] });
      await element.updateComplete;
      expect(textOf(element)).to.contain('Free some space and try again');
      expect(control(element, 'Note').value).to.equal('Two teams came back');
      expect(control(element, 'Value').value).to.equal('20');
    });
  });

  describe('refuses what makes no sense', () => {
    it('[E30] a text that is no number, beside the field, and leads there', async () => {
      const workspace = await companyWorkspace();
      const element = await formFor('teams', workspace);
      const input = control(element, 'Value');
      Object.defineProperty(input, 'validity', { value: { valid: false, badInput: true } });
      control(element, 'Check in').click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(input);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const [, errorId = ''] = input.getAttribute('aria-describedby')!.split(' ');
      expect(element.shadowRoot!.getElementById(errorId)!.textContent).to.contain('not a number');
      await expect(element).to.be.accessible();
      expect(workspace.unstored).to.equal(0);
    });

    it('[E30] a day that is still to come', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '20');
      await enter(element, 'As of', '2026-05-16');
      control(element, 'Check in').click();
      await element.updateComplete;
      expect(textOf(element)).to.contain('Choose today or an earlier day');
    });

    for (const goalId of ['teams', 'hire', 'launch']) {
      it(`[E30] nothing at all on ${goalId}`, async () => {
        const element = await form(goalId);
        let announced = 0;
        element.addEventListener('perf-check-in', () => (announced += 1));
        control(element, 'Check in').click();
        await element.updateComplete;
        expect(textOf(element)).to.contain('Enter a value, or write a note');
        expect(announced).to.equal(0);
      });
    }
  });

  it('[E31] says nothing of confidence until somebody does, and can leave it out again', async () => {
    const element = await form('teams');
    const slider = control(element, 'How likely');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Not said');
    await enter(element, 'How likely', '70');
    expect(slider.getAttribute('aria-valuetext')).to.equal('70%, likely');
    expect((await sent(element)).confidence).to.equal(0.7);
    await waitUntil(() => textOf(element).includes('Saved'));
    await enter(element, 'How likely', '70');
    control(element, 'Leave it out').click();
    await enter(element, 'Note', 'Still open');
    expect(await sent(element)).not.to.have.property('confidence');
  });

  describe('goes by keys', () => {
    it('[E32] Ctrl + Enter in a note sends, Enter alone does not', async () => {
      const element = await form('teams');
      await enter(element, 'Note', 'Two teams came back');
      let announced = 0;
      element.addEventListener('perf-check-in', () => (announced += 1));
      press(control(element, 'Note'), 'Enter');
      expect(announced).to.equal(0);
      press(control(element, 'Note'), 'Enter', { ctrlKey: true });
      expect(announced).to.equal(1);
    });

    it('[E32] Escape leaves, and goes no further than the form', async () => {
      const element = await form('teams');
      await enter(element, 'Value', '20');
      let further = 0;
      element.addEventListener('keydown', () => (further += 1));
      setTimeout(() => press(control(element, 'Value'), 'Escape'));
      const { detail } = await oneEvent(element, 'perf-check-in-cancel');
      expect([detail.goalId, further]).to.deep.equal(['teams', 0]);
    });

    it('[E32] Escape asks first where words would be lost', async () => {
      const element = await form('teams');
      let left = 0;
      element.addEventListener('perf-check-in-cancel', () => (left += 1));
      await enter(element, 'Note', 'Two teams came back');
      press(control(element, 'Note'), 'Escape');
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.includes('Keep'));
      expect(left).to.equal(0);
      await expect(element).to.be.accessible();
      control(element, 'Keep writing').click();
      await element.updateComplete;
      expect(control(element, 'Note').value).to.equal('Two teams came back');
      expect(element.shadowRoot!.activeElement).to.equal(control(element, 'Note'));
      press(control(element, 'Note'), 'Escape');
      await element.updateComplete;
      control(element, 'Discard').click();
      expect(left).to.equal(1);
    });
  });

  for (const [goalId, text] of [
    ['gone', 'It was cancelled'],
    ['old', 'Its cycle is closed'],
    ['anns', 'Its owner checks in'],
    ['secret', 'no longer there'],
    ['nowhere', 'no longer there'],
  ] as const) {
    it(`[E33] says why ${goalId} takes no check-in, and what to do`, async () => {
      const element = await form(goalId);
      expect(textOf(element)).to.contain(text);
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('[E33] offers none where the workspace can only be read', async () => {
    const element = await form('teams', 'eve' as PersonId);
    expect(textOf(element)).to.contain('Its owner checks in');
  });

  it('[E14] takes every word from the catalogue', async () => {
    setMessages('en-x-pseudo', pseudo(en));
    const page = await fixture<HTMLElement>(html`<div lang="en-x-pseudo"></div>`);
    const element = document.createElement('perf-check-in');
    element.workspace = await companyWorkspace();
    for (const { id, title } of company.goals) {
      element.goalId = idOf(id);
      page.append(element);
      await element.updateComplete;
      const texts = textsIn(element.shadowRoot!);
      const left = texts.filter((text) => !/[[\]]/.test(text) && !text.includes(title));
      const words = left.filter((text) => /\p{L}{3}/u.test(text) && !data.test(text));
      expect(words, id).to.deep.equal([]);
    }
  });

  it('[E3] fits a row of a tree', async () => {
    const element = await formFor('teams', await companyWorkspace(), { compact: true });
    await expect(element).to.be.accessible();
    expect(control(element, 'Cancel')).to.be.instanceOf(HTMLButtonElement);
  });
});

/** Words of the company itself. */
const data = new RegExp(
  ['Design agreed', 'Pilot with', 'Two of five', 'Four of five', '^All$', 'teams', 'points'].join(
    '|',
  ),
);

function textsIn(node: Node): string[] {
  if (node instanceof HTMLStyleElement) return [];
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() ? [node.textContent] : [];
  const attributes =
    node instanceof Element
      ? ['aria-label', 'title', 'aria-valuetext', 'placeholder'].flatMap(
          (name) => node.getAttribute(name) ?? [],
        )
      : [];
  return [...attributes, ...[...node.childNodes].flatMap(textsIn)];
}

/** The workspace with a full disk: nothing more is stored. */
function refusing(workspace: Workspace): Workspace {
  return Object.assign(Object.create(workspace) as Workspace, {
    subscribe: workspace.subscribe.bind(workspace),
    scores: workspace.scores.bind(workspace),
    may: workspace.may.bind(workspace),
    now: workspace.now.bind(workspace),
    records: workspace.records,
    run: () => Promise.reject(new PerfError('storage-full', 'Full.')),
  });
}
