import { expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './all.ts';
import { seenBy } from './testing/feedback-company.ts';
import { textOf } from './testing/texts-of.ts';
import { plainCompany } from './testing/unseen-company.ts';
import { wholeElement } from './testing/whole-element.ts';

/** The attributes of each element for people: those that name something, and the others. */
const attributes = {
  'perf-queue': { ids: ['person'], others: ['limit'] },
  'perf-one-on-one': { ids: ['series-id'], others: [] },
  'perf-feedback': {
    ids: ['about', 'request-id', 'feedback-id', 'goal-id'],
    others: ['view', 'new-since'],
  },
  'perf-recognition-wall': {
    ids: ['value', 'team', 'person', 'goal-id', 'recognition-id'],
    others: [],
  },
  'perf-coach': {
    ids: ['goal-id', 'series-id', 'person', 'team'],
    others: ['compact', 'hide-when-empty', 'preview'],
  },
  'perf-person': { ids: ['person-id'], others: ['follows'] },
  'perf-review-brief': { ids: ['brief-id', 'person'], others: ['from', 'to'] },
  'perf-settings': { ids: [], others: ['section'] },
} as const;

const elements = Object.entries(attributes);
const other = { 'perf-coach': { preview: '' } } as Readonly<Record<string, Record<string, string>>>;

describe('attributes of elements for people', () => {
  let workspace: Workspace;

  before(async () => {
    workspace = await (await seenBy(plainCompany))('ann');
  });

  after(() => workspace.close());

  const shown = (tag: string, given: Readonly<Record<string, string>>) =>
    wholeElement(tag, workspace, { ...other[tag], ...given });

  it('[E480] are all in these tests', () => {
    for (const [tag, { ids, others }] of elements) {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        readonly observedAttributes: readonly string[];
      };
      expect([...observedAttributes], tag).to.have.members(['workspace', ...ids, ...others]);
    }
  });

  it('[E481] a `from` or `to` that is no day begins a review as where there is none', async () => {
    const days = async (given: Readonly<Record<string, string>>) => {
      const { root } = await shown('perf-review-brief', { person: 'ben', ...given });
      await waitUntil(() => root.querySelectorAll('[type=date]').length === 2, 'the form');
      return [...root.querySelectorAll<HTMLInputElement>('[type=date]')].map(({ value }) => value);
    };
    const usual = await days({});
    expect(usual.join(' ')).to.match(/^\d{4}-\d{2}-\d{2} \d{4}-\d{2}-\d{2}$/);
    const asked = ['2026-02-03', '2026-04-05'];
    expect(await days({ from: '2026-02-03', to: '2026-04-05' })).to.deep.equal(asked);
    expect(await days({ from: '2026-02-03' })).to.deep.equal(['2026-02-03', usual[1]]);
    expect(await days({ to: '2026-04-05' })).to.deep.equal([usual[0], '2026-04-05']);
    for (const given of ['yesterday', '2026-02-30', '+010000-01-01']) {
      expect(await days({ from: given, to: given }), given).to.deep.equal(usual);
    }
  });

  for (const [tag, { ids, others }] of elements) {
    for (const name of ids) {
      it(`[E480] ${tag} ${name}="" asks for nothing, and neither does one that was taken away`, async () => {
        const { element: plain } = await shown(tag, {});
        const { element, root } = await shown(tag, { [name]: '' });
        expect(textOf(root)).to.equal(textOf(plain.shadowRoot!));
        element.removeAttribute(name);
        await (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
        expect(textOf(root)).to.equal(textOf(plain.shadowRoot!));
      });
    }

    for (const name of [...ids, ...others]) {
      it(`[E481] ${tag} ${name}="yesterday" breaks nothing`, async () => {
        const { element, root } = await shown(tag, { [name]: 'yesterday' });
        expect(root.querySelector('[part~=error]')).to.equal(null);
        element.removeAttribute(name);
        await (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
        expect(root.querySelector('[part~=error]')).to.equal(null);
      });
    }
  }
});
