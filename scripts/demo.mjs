// npm run demo: installs and builds what changed, then serves the example and prints its address.
import { build, install } from './lib/workspace.mjs';

await install();
if (!(await build())) process.exit(1);

// Imported late, since its library comes with the install.
const { serve } = await import('../examples/intranet/serve.mjs');
const server = await serve(Number(process.env.PORT ?? 4173));
console.log(`Throughline is served at ${server.url} (Ctrl-C stops it)`);
process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.close().then(() => process.exit(0)));
}
