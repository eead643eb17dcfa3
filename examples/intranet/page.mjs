// The pages of the intranet: what is in pages/ inside the frame that they share.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('pages/', import.meta.url));
const frame = 'layout.html';

/** The addresses of the pages, with the files that they are made of. */
export const pages = new Map(
  readdirSync(folder)
    .filter((file) => file !== frame)
    .flatMap((file) =>
      (file === 'home.html' ? ['/', '/index.html'] : [`/${file}`]).map((at) => [at, file]),
    ),
);

/**
 * A page as a browser gets it. The bundle stands beside it, and with its hash another file is not run.
 *
 * @param file the name of a file in pages/
 * @param bundle the path of the bundle of the elements
 */
export function pageOf(file, bundle) {
  const main = readFileSync(join(folder, file), 'utf8');
  const [, title = ''] = /<h1[^>]*>([^<]+)</.exec(main) ?? [];
  const script = 'src="throughline/perf.min.js"';
  const hash = createHash('sha384').update(readFileSync(bundle)).digest('base64');
  const link = file === 'home.html' ? 'href="./"' : `href="${file}"`;
  const [before, nav = '', after = ''] = readFileSync(join(folder, frame), 'utf8').split(
    /(<nav[^]*<\/nav>)/,
  );
  return [before, nav.replace(link, `${link} aria-current="page"`), after]
    .join('')
    .replace('<!-- title -->', title || 'Goal')
    .replace('<!-- main -->', () => main)
    .replace(script, `${script} integrity="sha384-${hash}"`);
}
