import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './perf-coach.ts';
import './perf-feedback.ts';
import './perf-one-on-one.ts';
import './perf-person.ts';
import './perf-queue.ts';
import './perf-recognition-wall.ts';
import './perf-review-brief.ts';
import './perf-settings.ts';
import './perf-workspace.ts';
import { ann, companyWorkspace } from './testing/company.ts';
import { textOf } from './testing/element-suite.ts';
import { isWhole } from './testing/pieces.ts';

const tags = [
  ...['perf-coach', 'perf-feedback', 'perf-one-on-one', 'perf-person', 'perf-queue'],
  ...['perf-recognition-wall', 'perf-review-brief', 'perf-settings'],
];

type Given = HTMLElement & { workspace?: Workspace };

/** An element for people in a page that gives its workspace in one of three ways. */
const ways: Readonly<Record<string, (element: Given, page: HTMLElement, its: Workspace) => void>> =
  {
    around: (element, page) => page.querySelector('perf-workspace')!.append(element),
    own: (element, page, its) => page.append(Object.assign(element, { workspace: its })),
    'by its id': (element, page) => {
      element.setAttribute('workspace', 'records');
      page.append(element);
    },
  };

describe('the workspace of elements for people', () => {
  for (const tag of tags) {
    it(`[E9] is the one around <${tag}>, its own, or the one that it names, all the same`, async () => {
      const workspace = await companyWorkspace(ann);
      const said = [];
      for (const [way, give] of Object.entries(ways)) {
        const page = await fixture<HTMLElement>(html`
          <div><perf-workspace id="records" .workspace=${workspace}></perf-workspace></div>
        `);
        const element = document.createElement(tag) as Given;
        give(element, page, workspace);
        await waitUntil(() => isWhole(element), `${tag} ${way}`, { timeout: 8000 });
        said.push(textOf(element));
        page.remove();
      }
      expect(said[0], 'something').to.have.length.greaterThan(20);
      expect(said[1], 'its own').to.equal(said[0]);
      expect(said[2], 'by its id').to.equal(said[0]);
      await workspace.close();
    });
  }
});
