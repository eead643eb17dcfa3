// Fetched by pages that show plain data.
export { earlyPlainWorkspace } from '@throughline/core';
