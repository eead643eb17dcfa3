// Files that a page has the browser save.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Has a page save into a folder that goes with it.
 *
 * @param page that of a browser under puppeteer
 * @returns `next`, which gives `{ name, text }` of the file that is saved by what it is given to do, and `close`
 */
export async function downloadsOf(page) {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  const session = await page.createCDPSession();
  const downloadPath = folder;
  const behaviour = { behavior: 'allowAndName', downloadPath, eventsEnabled: true };
  await session.send('Browser.setDownloadBehavior', behaviour);
  return {
    async next(act) {
      const begun = new Promise((resolve) => session.once('Browser.downloadWillBegin', resolve));
      const ended = new Promise((resolve) =>
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
      );
      await act();
      const { guid, suggestedFilename: name } = await begun;
      await ended;
      return { name, text: readFileSync(join(folder, guid), 'utf8') };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
