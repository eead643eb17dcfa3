import { expect } from '@open-wc/testing';
import './all.ts';
import { linksIn, looseIn, markupIn, readIn, stylesIn } from './testing/hostile-faults.ts';
import { looks } from './testing/hostile-looks.ts';
import { hostileCompany } from './testing/hostile-people.ts';
import { hostileSuite } from './testing/hostile-suite.ts';

/** Of what these elements draw nothing, but those for goals. */
const elsewhere = new Set([
  ...['goals.commit', 'goals.target', 'goals.stretch', 'checkIns.blockers'],
]);

const scheme = (mark: string) => (mark.length % 2 ? 'https://a/' : 'java\tscript:x//');
const arabic = '\u0627\u0644\u0639';

hostileSuite({
  test: (look, run) =>
    it(`[E210] [E211] [E463] are letters, no link, no style and no markup, in ${look}`, run),
  text: (mark, most) =>
    `${most < 60 ? '' : scheme(mark)};background:u(//a)${most < 60 ? '' : '<img src onerror=x()>'}${mark}!`,
  faults: (element) => [...linksIn(element), ...stylesIn(element), ...markupIn(element)],
});

hostileSuite({
  test: (look, run) =>
    it(
      `[E214] keep their direction to themselves, with eight marks on a letter at most, in ${look}`,
      run,
    ),
  text: (mark) => `A\u202E\u2066\u200B${arabic}e${'\u0323'.repeat(1000)}${mark}!`,
  read: (mark) => `${mark}!`,
  faults: (element) => [
    ...looseIn(element, `A${arabic}`),
    ...(readIn(element).match(/[\u202A-\u202E\u200B]|\p{M}{9,}/gu) ?? []),
  ],
});

describe('the company of hostile texts', () => {
  it('[E463] has no text that no element for people is asked to draw', () => {
    const written = new Set<string>();
    hostileCompany((mark) => (written.add(mark), mark));
    const drawn = new Set(looks.flatMap(([, , , marks]) => marks as readonly string[]));
    const left = [...written].filter((mark) => !drawn.has(mark) && !elsewhere.has(mark));
    expect(left).to.deep.equal([]);
  });
});
