import { expect } from '@open-wc/testing';
import { figureFor, readFigure } from './read-figure.ts';

describe('readFigure', () => {
  for (const [locale, text, value] of [
    ['en', '22.5', 22.5],
    ['en', '22,5', 22.5],
    ['de', '22,5', 22.5],
    ['de', '22.5', 22.5],
    ['en', '1.234', 1.234],
    ['de', '1,234', 1.234],
    ['en', '0,125', 0.125],
    ['en', '1234,567', 1234.567],
    ['en', ' -12 ', -12],
    ['en', '\u221212', -12],
    ['en', '+3', 3],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
  ] as const) {
    it(`[E40] reads ${text} in ${locale} as ${value}`, () => {
      expect(readFigure(text, locale)).to.deep.equal({ kind: 'number', value });
    });
  }

  for (const [locale, text, kind] of [
    ['en', '1,234', 'grouped'],
    ['de', '1.234', 'grouped'],
    ['en', '1,234.5', 'grouped'],
    ['de', '1.234.567,8', 'grouped'],
    ['fr', '1\u202F234', 'grouped'],
    ['en', '1’234', 'grouped'],
    ['en', 'abc', 'no-number'],
    ['en', '12 teams', 'no-number'],
    ['en', '1e3', 'no-number'],
    ['en', '1,2,3', 'no-number'],
    ['en', '-', 'no-number'],
    ['en', '.', 'no-number'],
    ['en', '+,', 'no-number'],
    ['en', 'Infinity', 'no-number'],
    ['en', '9'.repeat(400), 'no-number'],
    ['en', '  ', 'none'],
  ] as const) {
    it(`[E40] takes ${text.slice(0, 12)} in ${locale} for ${kind}`, () => {
      expect(readFigure(text, locale).kind).to.equal(kind);
    });
  }

  it('[E40] reads what figureFor writes, in each language', () => {
    for (const locale of ['en', 'de', 'ar', 'fr']) {
      for (const value of [0, -12, 1234.567, 0.125, 1e6, -0.001]) {
        const typed = figureFor(value, locale);
        expect(readFigure(typed, locale), `${typed} in ${locale}`).to.deep.equal({
          kind: 'number',
          value,
        });
      }
    }
    expect(figureFor(undefined, 'en')).to.equal('');
  });
});
