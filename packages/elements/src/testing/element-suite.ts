import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { PerfError, type PersonId, type Workspace } from '@throughline/core';
import type { LitElement } from 'lit';
import { define, type Versioned } from '../define.ts';
import { companyWorkspace } from './company.ts';
import { failingReading } from './failing-reading.ts';
import { languageSuite } from './language-suite.ts';
import { slotSuite } from './slot-suite.ts';
import { textOf } from './texts-of.ts';

/** One of the states that every element has. */
export interface ElementState {
  /** The element in this state, in the page. */
  readonly show: () => Promise<HTMLElement>;
  /** What a person reads then. */
  readonly says: RegExp;
  /** Whether nothing of that is a word of the element. */
  readonly isOfPage?: boolean;
}

/** What the suite needs to know of an element. */
export interface SuiteSubject {
  readonly tag: string;
  readonly element: Versioned & (new () => LitElement);
  readonly states: Readonly<Record<'loading' | 'empty' | 'error' | 'ready', ElementState>>;
  /** The states that a page can say in its own words; both where nothing else is said. */
  readonly ownStates?: readonly ('empty' | 'error')[];
  /** A property that takes an object, to be set before the element is defined. */
  readonly property: string;
  /** A workspace that counts who listens to it; `null` for an element that needs none. */
  readonly workspace: () => Promise<Workspace>;
  /** Words that it shows from what it is given, beside those of the company. */
  readonly data?: readonly string[];
}

export { textOf, textsIn } from './texts-of.ts';

let late = 0;

/** Registers what every element owes as tests (RULES.md, E3 to E8 and E14). */
export function elementSuite(subject: SuiteSubject): void {
  const { tag, element, states, property, workspace } = subject;
  describe(`<${tag}> as every element`, () => {
    languageSuite(subject);
    if (tag !== 'perf-workspace') slotSuite(subject);

    for (const [name, state] of Object.entries(states)) {
      it(`[E3] says what it is when ${name}, and is free of accessibility findings`, async () => {
        const shown = await state.show();
        // What draws it may come after the element itself.
        await waitUntil(() => state.says.test(textOf(shown)), `${state.says} in: ${textOf(shown)}`);
        await expect(shown).to.be.accessible();
        // Colours on their way from light to dark are no finding.
        shown.parentElement!.style.setProperty('--perf-time', '0ms');
        Object.assign(shown.parentElement!.style, {
          colorScheme: 'dark',
          background: 'Canvas',
          color: 'CanvasText',
        });
        await expect(shown, 'in the dark').to.be.accessible();
      });

      it(`[E7] writes no style attribute when ${name}`, async () => {
        expect(await styleAttributesDuring(state.show)).to.deep.equal([]);
      });
    }

    it('[E4] is not there when hidden', async () => {
      const shown = await states.ready.show();
      shown.hidden = true;
      expect(getComputedStyle(shown).display).to.equal('none');
    });

    if (tag !== 'perf-workspace') {
      it('[E235] tells somebody who is not in the workspace so, and nothing else', async () => {
        const shown = (await states.ready.show()) as LitElement & { workspace?: Workspace };
        const whole = await workspace();
        for (const plain of ['goals', 'progress', 'status']) {
          if (plain in shown) Object.assign(shown, { [plain]: undefined });
        }
        shown.workspace = await companyWorkspace('nobody' as PersonId);
        await waitUntil(() => textOf(shown).includes('Nothing to see yet'), textOf(shown));
        await expect(shown).to.be.accessible();
        const small = tag === 'perf-status' || tag === 'perf-progress';
        if (!small) expect(textOf(shown)).to.contain('Ask an administrator');
        expect([...shown.shadowRoot!.querySelectorAll('button, [part=error]')]).to.deep.equal([]);
        shown.workspace = whole;
        await waitUntil(() => !textOf(shown).includes('Nothing to see yet'));
        await whole.close();
      });

      it('[E200] says so where the records cannot be read, tells the page once, and tries again', async () => {
        const shown = (await states.ready.show()) as LitElement & { workspace?: Workspace };
        const whole = await workspace();
        const told: string[] = [];
        shown.addEventListener('perf-error', ({ detail }) => told.push(detail.code));
        shown.workspace = failingReading(
          whole,
          new PerfError('storage-unavailable', 'Unreadable.'),
        );
        await shown.updateComplete;
        const again = [...shown.shadowRoot!.querySelectorAll('button')].find((button) =>
          textOf(button).includes('Try again'),
        );
        expect(again, textOf(shown)).to.not.equal(undefined);
        expect(told).to.deep.equal(['storage-unavailable']);
        shown.workspace = whole;
        await shown.updateComplete;
        expect(textOf(shown)).not.to.contain('Try again');
        await whole.close();
      });
    }

    it('[E5] keeps a property that was set before it was defined', async () => {
      const tagOfCopy = `${tag}-late-${(late += 1)}`;
      const early = document.createElement(tagOfCopy) as HTMLElement & Record<string, unknown>;
      const value = await workspace();
      early[property] = value;
      document.body.append(early);
      define(tagOfCopy, class extends element {});
      await aTimeout(0);
      expect(early[property]).to.equal(value);
      expect(Object.hasOwn(early, property)).to.equal(false);
      early.remove();
      await value.close();
    });

    it('[E6] leaves nothing behind after it has come and gone 100 times', async () => {
      const used = counted(await workspace());
      const counts = countListeners();
      const copy = document.createElement(tag) as LitElement & { workspace?: Workspace };
      copy.workspace = used.workspace;
      for (let round = 0; round < 100; round += 1) {
        document.body.append(copy);
        await copy.updateComplete;
        copy.remove();
      }
      await aTimeout(0);
      expect(used.listeners(), 'subscriptions').to.equal(0);
      expect(counts.stop(), 'listeners of the document, the window and timers').to.deep.equal({});
      document.body.append(copy);
      await copy.updateComplete;
      expect(used.listeners(), 'subscriptions of one that is back').to.be.at.least(1);
      copy.remove();
      await used.workspace.close();
    });
  });
}

/** The next event of that type, with its type. */
export function next<Type extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: Type,
): Promise<GlobalEventHandlersEventMap[Type]> {
  return new Promise((resolve) => {
    const take = (event: Event) => resolve(event as GlobalEventHandlersEventMap[Type]);
    target.addEventListener(type, take, { once: true });
  });
}

/** The style attributes that are written meanwhile; a strict policy blocks them, unlike `setProperty`. */
async function styleAttributesDuring(show: () => Promise<unknown>): Promise<string[]> {
  const written: string[] = [];
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')!;
  Element.prototype.setAttribute = function (name: string, value: string) {
    if (name.toLowerCase() === 'style') written.push(value);
    (own.value as typeof this.setAttribute).call(this, name, value);
  };
  try {
    await show();
  } finally {
    Object.defineProperty(Element.prototype, 'setAttribute', own);
  }
  return written;
}

function counted(workspace: Workspace) {
  let listeners = 0;
  const subscribe: Workspace['subscribe'] = (listener) => {
    const stop = workspace.subscribe(listener);
    listeners += 1;
    return () => {
      listeners -= 1;
      stop();
    };
  };
  const watched = new Proxy(workspace, {
    get(target, key) {
      if (key === 'subscribe') return subscribe;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { workspace: watched, listeners: () => listeners };
}

/** Counts what is added to the document and the window from now on, and intervals that go on. */
function countListeners(): { stop: () => Record<string, number> } {
  const counts: Record<string, number> = {};
  const count = (name: string, by: number) => {
    counts[name] = (counts[name] ?? 0) + by;
    if (counts[name] === 0) delete counts[name];
  };
  const restore: (() => void)[] = [];
  for (const [name, target] of Object.entries<EventTarget>({ document, window })) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (...args: Parameters<typeof add>) => {
      count(`${name} ${args[0]}`, 1);
      add(...args);
    };
    target.removeEventListener = (...args: Parameters<typeof remove>) => {
      count(`${name} ${args[0]}`, -1);
      remove(...args);
    };
    restore.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }
  const start = window.setInterval.bind(window);
  const end = window.clearInterval.bind(window);
  Object.assign(window, {
    setInterval(...args: Parameters<typeof start>) {
      count('interval', 1);
      return start(...args);
    },
    clearInterval(timer: number | undefined) {
      if (timer !== undefined) count('interval', -1);
      end(timer);
    },
  });
  restore.push(() => void Object.assign(window, { setInterval: start, clearInterval: end }));
  return {
    stop() {
      for (const undo of restore) undo();
      return counts;
    },
  };
}
