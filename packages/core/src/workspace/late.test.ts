import assert from 'node:assert/strict';
import { test } from 'node:test';
import { late, loaded } from './late.ts';

test('[W80] a part is fetched once for all who ask, and is not there before', async () => {
  let fetched = 0;
  const part = late(() => Promise.resolve(++fetched));
  assert.throws(() => loaded(part), { code: 'not-loaded' });
  assert.deepEqual(await Promise.all([part.load(), part.load()]), [1, 1]);
  assert.equal(loaded(part), 1);
});

test('[W82] a part that cannot be fetched is said to be so, and asked for again the next time', async () => {
  let works = false;
  const cause = new TypeError('the connection is gone');
  const part = late(() => (works ? Promise.resolve('part') : Promise.reject(cause)));
  await assert.rejects(part.load(), { code: 'not-loaded', cause });
  assert.equal(part.part, undefined);
  works = true;
  assert.equal(await part.load(), 'part');
});
