import { expect } from '@open-wc/testing';
import effectStyles from '../parts/effect.styles.ts';
import controls from './controls.styles.ts';

/** The rule for a selector where colours are forced. */
function forcedRule({ styleSheet }: typeof controls, selector: string): CSSStyleDeclaration {
  const media = [...styleSheet!.cssRules].find(
    (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'),
  ) as CSSMediaRule;
  const rules = [...media.cssRules].filter(
    (rule) => rule instanceof CSSStyleRule && rule.selectorText.split(', ').includes(selector),
  ) as CSSStyleRule[];
  return rules.at(-1)!.style;
}

describe('forced colours', () => {
  for (const selector of ['button.primary', 'button.primary:hover:not(:disabled)']) {
    it(`[E16] give the words of ${selector} the ground that belongs to them`, () => {
      const style = forcedRule(controls, selector);
      expect([style.backgroundColor, style.color]).to.deep.equal(['buttonface', 'buttontext']);
    });
  }

  it('[E16] keep the mark of what is expected to be seen on the bars of an effect', () => {
    const style = forcedRule(effectStyles, '.change .expected');
    expect(style.getPropertyValue('forced-color-adjust')).to.equal('none');
    expect(style.backgroundColor).to.equal('canvastext');
    expect(style.boxShadow).to.contain('canvas');
  });
});
