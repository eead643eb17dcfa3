import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blanks } from './blanks.ts';

test('[M18] blanks have the fields that are there, in their order, each in an object of its own', () => {
  const sizes = fc.oneof(fc.nat(20), fc.integer({ min: 50, max: 60 }));
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })),
      (size, sets) => {
        const names = Array.from({ length: size }, (_, at) => `f${at}`);
        const blankOf = blanks(names);
        for (const set of [...sets, ...sets]) {
          const isThere = set.slice(0, size);
          const blank = blankOf(isThere);
          const fitting = names.filter((_, at) => isThere[at]);
          if (Object.keys(blank).length > 0) assert.deepEqual(Object.keys(blank), fitting);
          for (const name of fitting) blank[name] = 'filled';
          assert.deepEqual(Object.keys(blank), fitting);
          assert.ok(!Object.values(blankOf(isThere)).includes('filled'));
        }
      },
    ),
  );
});

test('[M18] blanks are right for more sets of fields than are kept', () => {
  const names = Array.from({ length: 20 }, (_, at) => `f${at}`);
  const blankOf = blanks(names);
  for (let set = 0; set < 300; set++) {
    const isThere = names.map((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
    assert.deepEqual(
      Object.keys(blankOf(isThere)),
      names.filter((_, at) => isThere[at]),
    );
  }
});
