import { expect } from '@open-wc/testing';
import { formatFor } from './format.ts';

describe('formatFor', () => {
  const now = '2026-05-10T12:00:00Z';
  const english = formatFor('en');
  const german = formatFor('de');

  for (const [fraction, shown] of [
    [0, '0%'],
    [-0, '0%'],
    [0.424, '42%'],
    [0.995, '99%'],
    [0.9999, '99%'],
    [1, '100%'],
    [1.1, '110%'],
    [-0.17, '-17%'],
  ] as const) {
    it(`[E15] shows ${fraction} as ${shown}`, () => {
      expect(english.percent(fraction)).to.equal(shown);
    });
  }

  it('[E15] writes numbers as the language does', () => {
    expect(english.number(1240.5, 'teams')).to.equal('1,240.5\u00A0teams');
    expect(german.number(1240.5, 'Teams')).to.equal('1.240,5\u00A0Teams');
    expect(german.number(94.5, '%')).to.equal('94,5\u00A0%');
    expect(english.grade(1)).to.equal('1.0');
    expect(german.grade(0.7)).to.equal('0,7');
    expect(english.points(0.045)).to.equal('+4.5');
    expect(english.points(0)).to.equal('0');
    expect(english.points(-0.188)).to.equal('\u221218.8');
  });

  it('[E40] writes a number with every digit that was typed, so that nobody reads another one', () => {
    expect(english.exact(1240.12345, 'teams')).to.equal('1240.12345\u00A0teams');
    expect(german.exact(99.725, '%')).to.equal('99,725\u00A0%');
    expect(english.exact(-12)).to.equal('-12');
  });

  it('[E15] writes a day as that day in every zone', () => {
    expect(english.day('2026-04-01')).to.contain('Apr 1');
  });

  for (const [moment, shown] of [
    ['2026-05-10T11:59:40Z', 'this minute'],
    ['2026-05-10T11:30:00Z', '30 minutes ago'],
    ['2026-05-10T09:00:00Z', '3 hours ago'],
    ['2026-04-26T12:00:00Z', '2 weeks ago'],
    ['2026-01-10T12:00:00Z', '3 months ago'],
  ] as const) {
    it(`[E15] calls ${moment} ${shown}`, () => {
      expect(english.age(moment, now)).to.equal(shown);
    });
  }

  const local = (day: number, hour: number) => new Date(2026, 10, day, hour, 30).toISOString();
  for (const [day, hour, shown] of [
    [27, 23, 'in 9 hours'],
    [28, 0, 'tomorrow'],
    [28, 23, 'tomorrow'],
    [33, 9, 'in 6 days'],
    [40, 9, 'in 13 days'],
    [41, 9, 'in 2 weeks'],
    [27, 0, '14 hours ago'],
    [26, 23, 'yesterday'],
    [25, 23, '2 days ago'],
    [20, 23, '7 days ago'],
    [-3, 14, '4 weeks ago'],
  ] as const) {
    it(`[E435] calls ${day} November at half past ${hour} ${shown}, seen on the 27th`, () => {
      expect(english.age(local(day, hour), local(27, 14))).to.equal(shown);
    });
  }

  it('[E435] counts hours while few lie between, on whatever days', () => {
    expect(english.age(local(27, 23), local(28, 2))).to.equal('3 hours ago');
    expect(english.age(local(27, 23), local(28, 5))).to.equal('yesterday');
    expect(english.age(local(28, 0), local(27, 23))).to.equal('in 1 hour');
  });

  it('[E187] falls back to the language of the texts where a tag is odd', () => {
    for (const tag of ['de-1', 'de-', 'de_DE']) {
      expect(formatFor(tag, 'de').number(1240.5), tag).to.equal('1.240,5');
    }
    expect(formatFor('de-AT', 'de').locale).to.equal('de-AT');
  });

  it('[E15] takes a language that no browser knows for English', () => {
    expect(formatFor('not a tag').number(1.5)).to.equal('1.5');
  });
});
