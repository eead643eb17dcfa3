import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printBetween } from './lib/printed-page.mjs';

test('prints between the marks and leaves all else as it is', () => {
  const text = 'Before\n\n<!-- rows -->\n\nold\n\n<!-- /rows -->\n\nAfter\n';
  const filled = printBetween(text, 'rows', 'new\n');
  assert.equal(filled, 'Before\n\n<!-- rows -->\n\nnew\n\n<!-- /rows -->\n\nAfter\n');
  assert.equal(printBetween(filled, 'rows', 'new\n'), filled);
});

test('says where a mark is missing', () => {
  assert.equal(printBetween('Nothing to fill', 'rows', 'new'), undefined);
  assert.equal(printBetween('<!-- rows -->\nnever closed', 'rows', 'new'), undefined);
});
