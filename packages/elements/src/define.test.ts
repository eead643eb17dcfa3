import { expect } from '@open-wc/testing';
import { define } from './define.ts';
import { version } from './version.ts';

describe('define', () => {
  const elementOf = (version: string) =>
    class extends HTMLElement {
      static readonly version = version;
    };

  function warningsOf(run: () => void): string[] {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      run();
    } finally {
      console.warn = warn;
    }
    return warnings;
  }

  it('[E2] takes the same class twice', () => {
    const element = elementOf('1.0.0');
    const warnings = warningsOf(() => {
      define('x-same', element);
      define('x-same', element);
    });
    expect(customElements.get('x-same')).to.equal(element);
    expect(warnings).to.deep.equal([]);
  });

  it('[E2] keeps the first of two classes and says both versions', () => {
    const first = elementOf('1.0.0');
    const warnings = warningsOf(() => {
      define('x-two', first);
      define('x-two', elementOf('2.0.0'));
    });
    expect(customElements.get('x-two')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('1.0.0').and.to.contain('2.0.0').and.to.contain('<x-two>');
  });

  it('[E2] leaves a tag alone that the page has defined itself', () => {
    customElements.define('x-own', class extends HTMLElement {});
    expect(warningsOf(() => define('x-own', elementOf('2.0.0')))).to.have.length(1);
  });

  it('[E2] names the version of the package', async () => {
    const manifest = await fetch('/packages/elements/package.json');
    expect(((await manifest.json()) as { version: string }).version).to.equal(version);
  });
});
