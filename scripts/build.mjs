import { build, install } from './lib/workspace.mjs';

await install();
await build();
