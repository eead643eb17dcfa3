import { build, install } from './lib/workspace.mjs';

await install();
if (!(await build())) process.exit(1);
