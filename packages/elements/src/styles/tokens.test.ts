import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import tokens from './tokens.styles.ts';

class TokenProbe extends LitElement {
  static override styles = [
    tokens,
    css`
      i {
        transition: opacity var(--_time);
      }
    `,
  ];
  override render() {
    return html`<i></i>`;
  }
}
customElements.define('x-tokens', TokenProbe);

/** Text on its ground, with the least contrast that WCAG 2.2 AA asks for; 3 is for shapes. */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['--_text', ['Canvas', '--_surface', '--_hover', '--_track', '--_accent-soft'], 4.5],
  ['--_muted', ['Canvas', '--_surface', '--_hover', '--_accent-soft', '--_bad-soft'], 4.5],
  ['--_on-page', ['--_page'], 4.5],
  ['--_on-accent', ['--_accent'], 4.5],
  ['--_accent', ['Canvas', '--_surface', '--_accent-soft'], 4.5],
  ['--_good', ['Canvas', '--_surface', '--_good-soft', '--_hover'], 4.5],
  ['--_warn', ['Canvas', '--_surface', '--_warn-soft', '--_hover'], 4.5],
  ['--_bad', ['Canvas', '--_surface', '--_bad-soft', '--_hover'], 4.5],
  ['--_stale', ['Canvas', '--_surface', '--_stale-soft', '--_hover'], 4.5],
  ['--_neutral', ['Canvas', '--_surface', '--_neutral-soft', '--_hover'], 4.5],
  ['--_control-line', ['Canvas', '--_page'], 3],
  ['--_focus', ['Canvas', '--_page'], 3],
];

describe('tokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`[E16] are readable on a ${scheme} page`, async () => {
      const probe = await probeIn(scheme);
      const weak = pairs.flatMap(([text, grounds, least]) =>
        grounds.flatMap((ground) => {
          const found = contrast(probe, text, ground);
          return found < least ? [`${text} on ${ground}: ${found.toFixed(2)}`] : [];
        }),
      );
      expect(weak).to.deep.equal([]);
    });
  }

  it('[E16] take a colour that the page sets far above', async () => {
    const page = await fixture<HTMLElement>(html`<div><x-tokens></x-tokens></div>`);
    page.style.setProperty('--perf-color-accent', 'rgb(1, 2, 3)');
    const mark = page.querySelector('x-tokens')!.shadowRoot!.querySelector('i')!;
    mark.style.color = 'var(--_accent)';
    expect(getComputedStyle(mark).color).to.equal('rgb(1, 2, 3)');
  });

  it('[E16] take over the font and the colour of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><x-tokens></x-tokens></div>`);
    page.style.font = '19px monospace';
    page.style.color = 'rgb(9, 8, 7)';
    const style = getComputedStyle(page.querySelector('x-tokens')!);
    expect([style.fontFamily, style.fontSize, style.color]).to.deep.equal([
      'monospace',
      '19px',
      'rgb(9, 8, 7)',
    ]);
  });

  it('[E16] hold still where motion is unwelcome, and use the colours that are forced', () => {
    const media = tokens.styleSheet!.cssRules;
    const conditions = [...media].flatMap((rule) =>
      rule instanceof CSSMediaRule ? [`${rule.conditionText} ${rule.cssText}`] : [],
    );
    const [reduced, forced] = ['prefers-reduced-motion: reduce', 'forced-colors: active'].map(
      (wanted) => conditions.find((condition) => condition.includes(wanted)),
    );
    expect(reduced).to.contain('--_time: 0ms');
    expect(forced).to.contain('--_good: CanvasText');
  });
});

async function probeIn(scheme: 'light' | 'dark') {
  const page = await fixture<HTMLElement>(html`<div><x-tokens></x-tokens></div>`);
  page.style.colorScheme = scheme;
  page.style.color = 'CanvasText';
  return page.querySelector<TokenProbe>('x-tokens')!;
}

/** As WCAG defines it, both colours laid over the page as a browser lays them. */
function contrast(probe: TokenProbe, text: string, ground: string): number {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const lay = (colour: string) => {
    context.fillStyle = computed(probe, colour);
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  lay('Canvas');
  const below = luminance(lay(ground));
  const above = luminance(lay(text));
  return (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05);
}

function computed(probe: TokenProbe, colour: string): string {
  const mark = probe.shadowRoot!.querySelector('i')!;
  mark.style.backgroundColor = colour.startsWith('--') ? `var(${colour})` : colour;
  return getComputedStyle(mark).backgroundColor;
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
