// What browser tests may ask of the browser itself: media features, and keys as a person presses them.
const sessions = new WeakMap();

async function sessionOf({ browser, id }) {
  const page = browser.getPage(id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const commands = {
  /** Media features by name, such as `forced-colors: active`, in place of those before; none of them ends it. */
  async 'emulate-features'(browser, features) {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await browser.send('Emulation.setEmulatedMedia', { features: list });
  },

  /** The tab key, several times: all are on their way at once, as an answer takes longer than a key. */
  async 'press-tab'(browser, { times }) {
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
    const types = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp']).flat();
    await Promise.all(
      types.map((type) => browser.send('Input.dispatchKeyEvent', { type, ...key })),
    );
  },
};

/** A plugin of the test runner with these commands. */
export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    await commands[command](await sessionOf(session), payload);
    return true;
  },
};
