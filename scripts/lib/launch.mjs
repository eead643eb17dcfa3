// Starts the browser that the tests use, for scripts that drive a page themselves.
import { findBrowser } from './browser.mjs';

/**
 * A headless Chromium under puppeteer; whoever starts it closes it.
 *
 * @param options.host a name that stands for this machine, whose pages have no secure context by plain HTTP
 * @param options.userDataDir where it keeps what pages store; a folder that goes with it where none is named
 * @throws Error that says what is missing and what to type
 */
export async function launchBrowser({ host, userDataDir } = {}) {
  const { default: puppeteer } = await import('puppeteer-core');
  const found = await findBrowser();
  if (found.missing) throw new Error(found.missing);
  return puppeteer.launch({
    executablePath: found.path,
    ...(userDataDir ? { userDataDir } : {}),
    env: { ...process.env, ...found.env },
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(host ? [`--host-resolver-rules=MAP ${host} 127.0.0.1`] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}
