import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createListeners } from './listeners.ts';

test('[T62] one that stops another while they are told keeps it from being told', () => {
  const told: string[] = [];
  const listeners = createListeners();
  const stops: (() => void)[] = [];
  listeners.add(() => stops.forEach((stop) => stop()));
  stops.push(listeners.add(() => told.push('stopped')));
  listeners.add(() => told.push('last'));
  listeners.tell();
  assert.deepEqual(told, ['last']);
});

test('[T62] one that is added while they are told is told the next time', () => {
  const listeners = createListeners();
  let count = 0;
  const stop = listeners.add(() => {
    stop();
    listeners.add(() => (count += 1));
  });
  listeners.tell();
  assert.equal(count, 0);
  listeners.tell();
  assert.equal(count, 1);
  listeners.clear();
  listeners.tell();
  assert.equal(count, 1);
});
