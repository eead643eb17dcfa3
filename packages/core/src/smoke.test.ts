import { test } from 'node:test';
import assert from 'node:assert/strict';
import * as core from '@throughline/core';

test('the package imports itself by its name', () => {
  assert.ok(core);
});
