// A page made of one bundled script, on loopback, for scripts that drive a browser themselves.
import { join } from 'node:path';
import { build } from 'esbuild';
import { onLoopback } from './loopback.mjs';
import { root } from './run.mjs';

/**
 * Bundles a script with all that it imports, from the sources, and serves it in an empty page.
 *
 * @param entry path of the script, from the root of the workspace
 * @param options.styles of the page
 * @param options.define names replaced in the bundle, as esbuild takes them
 * @param options.headers sent with the page, by name
 * @param options.plugins of esbuild, such as one that puts another module in the place of one
 * @returns the address of the page; whoever asked calls `close`
 */
export async function servePage(entry, options = {}) {
  const { styles = '', headers = {}, define = {}, plugins = [], port = 0 } = options;
  const bundled = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    conditions: ['source'],
    plugins,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    tsconfig: join(root, 'packages', 'elements', 'tsconfig.json'),
  });
  const script = bundled.outputFiles[0].text;
  // A strict policy forbids styles in the page, even empty ones.
  const style = styles && `<style>${styles}</style>`;
  const html = `<!doctype html><meta name="viewport" content="width=device-width" /><title>Throughline</title>${style}<body></body><script type="module" src="/page.js"></script>`;
  const handler = (request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(isScript ? script : html);
  };
  return onLoopback(handler, port);
}
