// Counts what a page holds on to: listeners of the document and the window, timers and channels. Imported before
// anything that uses them.
const counted = { listeners: 0, timeouts: 0, intervals: 0, channels: 0 };
const intervals = new Map();
const timeouts = new Set();

const nameOf = (type, options) => `${type} ${Boolean(options?.capture ?? options === true)}`;

for (const target of [document, window, document.documentElement]) {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  /** The same listener twice is one. */
  const names = new Map();
  target.addEventListener = (type, listener, options) => {
    const own = names.get(listener) ?? new Set();
    names.set(listener, own);
    const name = nameOf(type, options);
    if (listener && !own.has(name)) counted.listeners += 1;
    own.add(name);
    add(type, listener, options);
  };
  target.removeEventListener = (type, listener, options) => {
    if (names.get(listener)?.delete(nameOf(type, options))) counted.listeners -= 1;
    if (names.get(listener)?.size === 0) names.delete(listener);
    remove(type, listener, options);
  };
}

const { setTimeout: later, clearTimeout: notLater, setInterval: every, clearInterval: no } = window;
window.setTimeout = (work, ms, ...given) => {
  const timer = later(() => (timeouts.delete(timer), work(...given)), ms);
  timeouts.add(timer);
  return timer;
};
window.clearTimeout = (timer) => (timeouts.delete(timer), notLater(timer));
window.setInterval = (work, ms, ...given) => {
  const timer = every(work, ms, ...given);
  intervals.set(timer, { work, ms });
  return timer;
};
window.clearInterval = (timer) => (intervals.delete(timer), no(timer));

const { BroadcastChannel: Channel } = window;
window.BroadcastChannel = class extends Channel {
  constructor(name) {
    super(name);
    counted.channels += 1;
  }
  close() {
    counted.channels -= 1;
    super.close();
  }
};

/** What is held now. */
export const liveCounts = () => ({
  ...counted,
  ...{ timeouts: timeouts.size, intervals: intervals.size },
});

/** What runs at intervals of so many milliseconds. */
export const timersOf = (ms) =>
  [...intervals.values()].filter((it) => it.ms === ms).map((it) => it.work);
