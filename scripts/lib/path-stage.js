// What a path is walked on: one storage, an element as one person after the other sees it, a clock that is moved.
import { createWorkspace, memoryStorages } from '../../packages/core/src/index.ts';

/**
 * Begins a workspace and puts an element into the page.
 *
 * @param options.records what there is at first; whoever is named first in it may begin it
 * @param options.now the moment it is
 * @param options.tag name of the element that is shown
 * @param options.set properties of that element
 * @param options.open opens where it is kept, as each tab does by itself; in memory where none is given
 * @returns what a path asks of the page: `look`, `tick`, `run`, and what is shown
 */
export async function pathStage({ records, now, tag, set = {}, open = inMemory() }) {
  let clock = now;
  let ids = 0;
  const stamp = Date.now().toString(36);
  const as = (id) =>
    createWorkspace({
      ...{ storage: open(), viewer: { id }, now: () => clock },
      newId: () => `${stamp}-${(ids += 1)}`,
    });
  const admin = await as(records.people[0].id);
  if (admin.version === 0) await admin.run({ type: 'workspace.begin', input: { records } });
  const seen = new Map([[admin.viewer, admin]]);
  const of = async (id) => seen.get(id) ?? seen.set(id, await as(id)).get(id);
  document.documentElement.lang = 'en';
  const stage = {
    /** Shows the element anew, as a person opens it. */
    look: async (id, own = set) => {
      stage.workspace = await of(id);
      stage.element?.remove();
      stage.element = Object.assign(document.createElement(tag), own, {
        workspace: stage.workspace,
      });
      document.body.append(stage.element);
      await shown(stage.element);
    },
    /** All words of the element, as `texts` gives them. */
    says: () => plain(stage.element.shadowRoot.textContent),
    /** The words of what a selector finds in the element, on one line each. */
    texts: (selector) =>
      Array.from(stage.element.shadowRoot.querySelectorAll(selector), ({ textContent }) =>
        plain(textContent),
      ),
    /** The markup that somebody else is shown at this moment, without what tells its parts apart. */
    glimpse: async (id) => {
      const other = Object.assign(document.createElement(tag), set, { workspace: await of(id) });
      document.body.append(other);
      await shown(other);
      const markup = other.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '');
      other.remove();
      return markup;
    },
    /** Moves the clock; what is open shows it once it is shown anew. */
    tick: (moment) => void (clock = moment),
    /** Stores what somebody does elsewhere meanwhile. */
    run: async (id, command) => (await of(id)).run(command),
  };
  return stage;
}

function inMemory() {
  const storages = memoryStorages();
  return () => storages('path');
}

/** Without the marks that keep names apart, and with one blank where there is room. */
const plain = (text) =>
  text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Waits until an element shows what it has, which may come after it. */
async function shown(element) {
  await element.updateComplete;
  while (element.shadowRoot.querySelector('[part=loading], .form-wait, .awaited')) await settled();
}

const settled = () => new Promise((resolve) => requestAnimationFrame(resolve));
