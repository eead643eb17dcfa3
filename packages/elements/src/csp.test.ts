import { expect, waitUntil } from '@open-wc/testing';
import { company } from './testing/company.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' blob:";

/** A page of its own under the strictest policy that hosts use, with all elements in it. */
async function strictPage() {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  const page = frame.contentDocument!;
  const meta = page.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  page.head.append(meta);
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
  );
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('./all.js', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  page.head.append(script);
  await loaded;
  return { frame, page, violations };
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
});
