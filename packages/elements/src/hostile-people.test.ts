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
const style = ';fill:url(a)';
const markup = '<img src onerror=x()>';
const arabic = '\u0627\u0644\u0639';

/** What looks like an address, a style and markup; a short text has room for a style alone. */
const code = (mark: string, most: number) =>
  most < 60 ? style : `${scheme(mark)}${style}${markup}`;

/** With so many marks on its last letter. */
const turning = (marks: number) => `${arabic}q${'\u0323'.repeat(marks)}`;

hostileSuite({
  test: (look, run) =>
    it(
      `[E210] [E211] [E214] [E463] are letters, no link, no style and no markup, and keep their direction to themselves, with eight marks on a letter at most, in ${look}`,
      run,
    ),
  text: (mark, most) => `${code(mark, most)}A\u202E\u2066\u200B${turning(1000)}${mark}!`,
  read: (mark, most) => `${code(mark, most)}A${turning(8)}${mark}!`,
  faults: (element) => [
    ...[...linksIn(element), ...stylesIn(element), ...markupIn(element)],
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
