import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findingRules } from './finding-rules.ts';

test('[A37] the page about findings has a row for each rule, with its severity, and for no other', () => {
  const page = readFileSync(new URL('../../../../docs/findings.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\| (error|warning|info)\s*\|.+\|.+\|.+\|$/gm)];
  assert.deepEqual(
    new Map(rows.map(([, rule, severity]) => [rule, severity])),
    new Map(Object.entries(findingRules).map(([rule, { severity }]) => [rule, severity])),
  );
  assert.equal(rows.length, Object.keys(findingRules).length);
});
