// Tells which schemas and golden files are not what is written down of their version. With --write, writes down
// those of the newest versions: for changes that no stored record can tell, before anything is released.
import { check } from '../packages/core/src/testing/golden-check.ts';
import { writePins } from '../packages/core/src/testing/golden.ts';

if (process.argv.includes('--write')) {
  const changed = writePins();
  console.log(changed.length === 0 ? 'Nothing has changed.' : `Written: ${changed.join(', ')}.`);
}
const problems = check();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
