import { expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import type { LitElement } from 'lit';
import { LatePiece } from '../controllers/late-piece.ts';
import '../perf-coach.ts';
import '../perf-feedback.ts';
import '../perf-goal-tree.ts';
import '../perf-one-on-one.ts';
import '../perf-person.ts';
import '../perf-queue.ts';
import '../perf-recognition-wall.ts';
import '../perf-review-brief.ts';
import '../perf-settings.ts';
import { ann, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { patience } from './shown-late.ts';

type Waiting = LitElement & { workspace?: Workspace };

const forPeople = [
  ...['perf-coach', 'perf-feedback', 'perf-one-on-one', 'perf-person', 'perf-queue'],
  ...['perf-recognition-wall', 'perf-review-brief', 'perf-settings'],
];

const { slowMs } = patience;
const { load } = LatePiece.prototype;

/** An element in the page, and what comes later on its way for good. */
function waiting(tag: string, workspace?: Workspace): Waiting {
  LatePiece.prototype.load = () => new Promise(() => undefined);
  const element: Waiting = document.createElement(tag) as Waiting;
  if (workspace) element.workspace = workspace;
  document.body.append(element);
  return element;
}

const says = (element: Element) => /Still (working|waiting)/.test(textOf(element));

describe('what takes long', () => {
  beforeEach(() => {
    patience.slowMs = 300;
  });

  afterEach(() => {
    patience.slowMs = slowMs;
    LatePiece.prototype.load = load;
    for (const tag of [...forPeople, 'perf-goal-tree']) document.querySelector(tag)?.remove();
  });

  it('[E429] is what takes more than ten seconds', () => expect(slowMs).to.equal(10_000));

  for (const tag of [...forPeople, 'perf-goal-tree']) {
    it(`[E429] is told by <${tag}> while there are no records, and not at first`, async () => {
      const element = waiting(tag);
      await element.updateComplete;
      expect(textOf(element)).to.match(/^(?:Loading|Looking)/);
      expect(says(element)).to.equal(false);
      await waitUntil(() => says(element), textOf(element));
    });
  }

  for (const tag of forPeople) {
    it(`[E429] is told by <${tag}> while what draws it is on its way`, async () => {
      const workspace = await companyWorkspace(ann);
      const element = waiting(tag, workspace);
      await element.updateComplete;
      expect(says(element)).to.equal(false);
      await waitUntil(() => says(element), textOf(element));
      LatePiece.prototype.load = load;
      element.requestUpdate();
      await waitUntil(() => !says(element) && textOf(element).length > 20, textOf(element), {
        timeout: 5000,
      });
      await workspace.close();
    });
  }
});
