import { expect } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { seenBy } from './feedback-company.ts';
import { readIn } from './hostile-faults.ts';
import { looks } from './hostile-looks.ts';
import { type Hostile, hostileCompany } from './hostile-people.ts';
import { openAll } from './opening.ts';
import { wholeElement } from './whole-element.ts';

/** A way in which texts are hostile, and what must not come of it. */
export interface Kind {
  /** Registers the test of one look at an element. */
  readonly test: (look: string, run: () => Promise<void>) => Mocha.Test;
  readonly text: Hostile;
  /** What of the text is read, where that is not all of it. */
  readonly read?: Hostile;
  readonly faults: (element: HTMLElement, place: HTMLElement) => readonly string[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Opens all of each element for people in a company of hostile texts: each is to be drawn, and nothing is to come of it. */
export function hostileSuite({ test, text, read, faults }: Kind): void {
  describe('hostile texts in elements for people', () => {
    /** What is read of each text. */
    const texts = new Map<string, string>();
    let as: (viewer: string) => Promise<Workspace>;

    before(async () => {
      as = await seenBy(
        hostileCompany((mark, most) => {
          texts.set(mark, plain((read ?? text)(mark, most)));
          return text(mark, most);
        }),
      );
    });

    for (const [viewer, tag, attributes, drawn] of looks) {
      const look = [tag, ...Object.values(attributes)].filter(Boolean).join(' ');
      test(`${look}, of ${viewer}`, async () => {
        const workspace = await as(viewer);
        const { element, root, place } = await wholeElement(tag, workspace, attributes);
        // What is half turned reaches a little further than it does in the end.
        place.style.setProperty('--perf-time', '0ms');
        const all: string[] = [];
        await openAll(root, '!', () => {
          expect(faults(element, place)).to.deep.equal([]);
          all.push(plain(readIn(element)));
        });
        const missing = drawn.filter(
          (mark) => !all.some((each) => each.includes(texts.get(mark)!)),
        );
        expect(missing, 'not drawn').to.deep.equal([]);
        await workspace.close();
      }).timeout(60_000);
    }
  });
}
