// A page under the strictest policy that hosts use, and what a browser tells of breaches of it.
import { ownPolicy } from '../lib/own-policy.mjs';
import { servePage } from '../lib/served-page.mjs';

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types perf-lit",
].join('; ');

/** Serves a script as a page under the policy; see `servePage`. */
export function serveStrictPage(entry) {
  const headers = { 'Content-Security-Policy': policy };
  return servePage(entry, { headers, plugins: [ownPolicy] });
}

/**
 * Notes what a page may not do: ask people something, leave, open another one, ask a server for
 * anything but itself, or fail.
 *
 * @returns what was noted since the last call.
 */
export function watchPage(browser, page, url) {
  const noted = [];
  const note = (text) => noted.push(text);
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() !== url) note(`navigation: ${frame.url()}`);
  });
  browser.on('targetcreated', (target) => note(`opened: ${target.url()}`));
  page.on('request', (request) => {
    const asked = request.url();
    const isOwn = asked.startsWith(url) || asked.startsWith('blob:') || asked.startsWith('data:');
    if (!isOwn) note(`request: ${asked.slice(0, 100)}`);
  });
  page.on('pageerror', (error) => note(`failed: ${error.stack ?? error.message}`.slice(0, 400)));
  return () => noted.splice(0);
}
