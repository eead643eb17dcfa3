import { expect, waitUntil } from '@open-wc/testing';
import { company } from './testing/company.ts';
import { peopleLooks } from './testing/people-looks.ts';
import type { StrictPage } from './testing/strict-page.ts';

// The second one is the policy of the Lit of the page, which is there first.
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' blob:",
  "require-trusted-types-for 'script'; trusted-types perf-lit lit-html",
].join('; ');

/** A page of its own under the strictest policy that hosts use, with a Lit of its own, and with all elements in it. */
async function strictPage() {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  const page = frame.contentDocument!;
  // Their addresses are set by the page around, which has no policy of its own.
  const scripts = ['./testing/host-page.js', '../../strict/elements/src/testing/strict-page.js'];
  const ready = scripts.map((address) => scriptOf(page, address));
  const meta = page.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  page.head.append(meta);
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
  );
  for (const script of ready) await loaded(page, script);
  return { frame, page, violations };
}

function scriptOf(page: Document, address: string): HTMLScriptElement {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL(address, import.meta.url).href;
  return script;
}

function loaded(page: Document, script: HTMLScriptElement): Promise<Event> {
  page.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}

describe('a page under a strict content security policy', function () {
  this.timeout(20_000);

  it('[E7] shows every element without a violation', async () => {
    const { frame, page, violations } = await strictPage();
    const records = new Blob([JSON.stringify(company)], { type: 'application/json' });
    const workspace = page.createElement('perf-workspace');
    workspace.src = 'memory:';
    workspace.viewer = 'ben';
    workspace.initial = URL.createObjectURL(records);
    const form = page.createElement('perf-check-in');
    form.setAttribute('goal-id', 'teams');
    const [tree, importer] = ['perf-goal-tree', 'perf-import'].map((tag) =>
      page.createElement(tag),
    );
    workspace.append(tree!, form, importer!);
    page.body.append(workspace);
    await waitUntil(() => form.shadowRoot?.querySelector('form'), 'no form', { timeout: 8000 });
    const value = form.shadowRoot!.querySelector<HTMLInputElement>('#figure')!;
    value.value = '40';
    value.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => form.shadowRoot!.querySelector('[part=effect] li'));
    const bar = form.shadowRoot!.querySelector('[part=effect] .change')!;
    const grown = frame.contentWindow!.getComputedStyle(bar, '::after').inlineSize;
    expect(parseFloat(grown)).to.be.greaterThan(10);
    expect(importer!.shadowRoot!.textContent).to.contain('Choose a file');
    expect(tree!.shadowRoot!.textContent).to.contain('Customers stay');
    expect(violations).to.deep.equal([]);
    page.body.setAttribute('style', 'color: red');
    await waitUntil(() => violations.length === 1, 'the policy was not in force');
    frame.remove();
  });

  describe('with a Lit of its own', () => {
    let strict: Awaited<ReturnType<typeof strictPage>>;

    before(async () => {
      strict = await strictPage();
    });

    after(() => strict.frame.remove());

    for (const look of peopleLooks) {
      const what = [look[0], ...Object.values(look[1])].filter(Boolean).join(' ');
      it(`[E7] [E472] opens all of ${what} without a violation`, async () => {
        const { openStrictly } = strict.frame.contentWindow as unknown as StrictPage;
        const opened = await openStrictly(look);
        // There are no unreadable records, and nothing to open.
        if (!what.endsWith('unreadable')) expect(opened).not.to.be.empty;
        expect(strict.violations.splice(0)).to.deep.equal([]);
      }).timeout(30_000);
    }

    it('[E472] renders what the page has made with its Lit, under its own policy', async () => {
      const { page, violations } = strict;
      const card = page.createElement('host-card');
      page.body.append(card);
      await waitUntil(() => card.shadowRoot?.textContent.includes('Of the page'));
      expect(violations).to.deep.equal([]);
      expect(() => (page.createElement('script').src = './all.js')).to.throw();
      await waitUntil(() => violations.length === 1, 'the policy was not in force');
      expect(violations[0]).to.match(/^require-trusted-types-for/);
    });
  });
});
