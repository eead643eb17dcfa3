import { expect, fixture, html } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './all.ts';
import { emulate, pressTab } from './testing/browser.ts';
import { openAll, settled } from './testing/open-all.ts';
import { piecesOf } from './testing/pieces.ts';
import {
  type Drawn,
  drawnOf,
  isWordless,
  looksOf,
  nameOf,
  paintOf,
  standsOut,
  styleOf,
} from './testing/painted.ts';
import { elementOf, fullWorkspace, peopleLooks } from './testing/people-looks.ts';

const asked = { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' };

/** The least contrast of shapes, as WCAG asks for it. */
const shapes = 3;
/** What stands out by less is not seen anyway. */
const hardlySeen = 1.05;

const isTimed = (drawn: Drawn) => {
  const { transitionDuration, animationDuration } = styleOf(drawn);
  return `${transitionDuration}, ${animationDuration}`.split(',').some((it) => parseFloat(it) > 0);
};

/** How elements say that they are chosen, and what of their kind is not. */
const choices = [
  ['[aria-pressed=true]', '[aria-pressed=false]'],
  ['[aria-selected=true]', '[aria-selected=false]'],
  ['[aria-current]:not([aria-current=false])', ':not([aria-current]), [aria-current=false]'],
] as const;

/** What is chosen among pieces and looks as one of its kind in the same place that is not. */
function chosenAlike(pieces: readonly Element[]): Element[] {
  return choices.flatMap(([chosen, others]) =>
    pieces
      .filter((it) => it.matches(chosen) && it.checkVisibility())
      .filter((it) => {
        const place = it.parentElement?.parentElement ?? it.getRootNode();
        const beside = [...(place as ParentNode).querySelectorAll(`${it.localName}:is(${others})`)];
        return beside.some((other) => looksOf(other) === looksOf(it));
      }),
  );
}

/** What is wrong with an element, each kind once. */
class Findings {
  /** What takes time to change. */
  readonly moving = new Set<string>();
  /** Bars and marks that are there without forced colours, and not with them. */
  readonly lost = new Set<string>();
  /** What is chosen and looks like what is not. */
  readonly alike = new Set<string>();
  readonly #seen = new WeakSet<Element>();
  readonly #blank = new Set<string>();

  /** Looks at what is new since the last look. */
  async look(element: Element): Promise<void> {
    const pieces = piecesOf(element);
    const drawn = drawnOf(pieces.filter((it) => !this.#seen.has(it)));
    for (const piece of pieces) this.#seen.add(piece);
    for (const it of drawn.filter(isTimed)) this.moving.add(nameOf(it));
    for (const element of chosenAlike(pieces)) this.alike.add(nameOf({ element, pseudo: '' }));
    const blank = drawn.filter(
      (it) => !this.#blank.has(nameOf(it)) && isWordless(it) && paintOf(it) < shapes,
    );
    if (blank.length > 0) await this.#lookAgain(blank);
  }

  /** Whether what cannot be seen is there at all shows where no colours are forced. */
  async #lookAgain(blank: readonly Drawn[]): Promise<void> {
    await emulate({});
    for (const it of blank) {
      this.#blank.add(nameOf(it));
      if (paintOf(it) > hardlySeen) this.lost.add(nameOf(it));
    }
    await emulate(asked);
  }
}

const focusable =
  ':is(button, input, select, textarea, summary, a[href], [tabindex]):not([tabindex="-1"], :disabled)';

/** What has the focus, and whether a ring around it shows. */
function ringNow() {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return { element, isSeen: isDrawn && standsOut({ element, pseudo: '' }, outlineColor) >= shapes };
}

/** Goes by the tab key from the button before an element to the one after it, and says what is wrong on the way. */
async function tabThrough(element: Element, before: HTMLElement, after: HTMLElement) {
  const stops: ReturnType<typeof ringNow>[] = [];
  const note = () => stops.push(ringNow());
  addEventListener('keyup', note);
  before.focus();
  const isThrough = () => stops.findIndex((stop) => stop.element === after);
  for (let batch = 0; batch < 20 && isThrough() < 0; batch++) await pressTab(20);
  removeEventListener('keyup', note);
  const inside = stops.slice(0, isThrough());
  const met = new Set(inside.map((stop) => stop.element));
  const isMet = (it: Element) =>
    met.has(it) || (it instanceof HTMLInputElement && it.type === 'radio' && isGroupMet(it, met));
  const missed = piecesOf(element).filter(
    (it) => it.matches(focusable) && it.checkVisibility() && !isMet(it),
  );
  const named = (list: readonly Element[]) => [
    ...new Set(list.map((it) => nameOf({ element: it, pseudo: '' }))),
  ];
  return {
    ringless: named(inside.filter(({ isSeen }) => !isSeen).map((stop) => stop.element)),
    missed: named(missed),
    stops: inside.length,
  };
}

/** Of radio buttons with one name, one is a stop. */
const isGroupMet = ({ name }: HTMLInputElement, met: ReadonlySet<Element>) =>
  [...met].some((it) => it instanceof HTMLInputElement && it.type === 'radio' && it.name === name);

describe('with forced colours and less movement', () => {
  let workspace: Workspace;

  before(() => emulate(asked));
  after(() => emulate({}));
  beforeEach(async () => {
    workspace = await fullWorkspace();
  });
  afterEach(() => workspace.close());

  for (const look of peopleLooks) {
    const what = [look[0], ...Object.values(look[1])].filter(Boolean).join(' ');
    it(`[E470] [E471] ${what} keeps rings and marks to be seen, and holds still`, async () => {
      const place = await fixture(
        html`<div>
          <button>Before</button>
          <p></p>
          <button>After</button>
        </div>`,
      );
      const [before, after] = place.querySelectorAll('button');
      const element = elementOf(look, workspace);
      place.querySelector('p')!.append(element);
      await settled(element);
      const findings = new Findings();
      await openAll(element, () => findings.look(element));
      const { stops, ringless, missed } = await tabThrough(element, before!, after!);
      const { moving, lost, alike } = findings;
      expect({ moving: [...moving], lost: [...lost], alike: [...alike], ringless, missed }).to.eql({
        ...{ moving: [], lost: [], alike: [], ringless: [], missed: [] },
      });
      expect(stops).to.be.greaterThan(2);
      await emulate({});
      expect(drawnOf(piecesOf(element)).filter(isTimed), 'moves otherwise').not.to.be.empty;
      await emulate(asked);
    }).timeout(30_000);
  }
});
