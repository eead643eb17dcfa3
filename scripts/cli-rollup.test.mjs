// The script of examples/cli-rollup, as somebody types it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run } from './lib/run.mjs';

const cwd = join(root, 'examples', 'cli-rollup');
const at = ['--at', '2026-05-16T12:00:00Z'];

/** What it printed, or its message where it failed. */
async function printed(...args) {
  const { code, output } = await run('node', ['rollup.mjs', ...args], { cwd, capture: true });
  return { code, text: output.trim() };
}

describe('cli-rollup', () => {
  it('prints the tree that its README shows', async () => {
    const { code, text } = await printed('company.json', ...at);
    assert.equal(code, 0, text);
    assert.ok(readFileSync(join(cwd, 'README.md'), 'utf8').includes(`\n${text}\n`), text);
  });

  it('says why a number is what it is, down to the check-in that counts', async () => {
    const { text } = await printed('company.json', ...at, '--explain', 'commute', '--depth', '1');
    for (const line of [
      'Commuters leave the car at home',
      '  Left out: “Open bicycle racks at both quays” starts on 2026-06-01.',
      '  Read: 160 passes on 2026-05-14 (c3).',
      '  Not read: c2, which c3 replaces.',
      '  at-risk: progress over expected is 0.799; on track to 0.9, at risk to 0.7 (ratio-90-70).',
    ]) {
      assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
    }
  });

  it('says what somebody set in place of a figure', async () => {
    const { text } = await printed('company.json', ...at, '--explain', 'quiet');
    assert.match(text, /Set instead: 40 % by Mira Solheim on 2026-05-11, until 2026-06-15/);
    assert.match(text, /By itself it would be 20 %/);
  });

  it('shows a goal under every rulebook, own ones too', async () => {
    const { text } = await printed('company.json', ...at, '--rulebooks', 'commute');
    const statuses = Object.fromEntries(
      text.split('\n').map((line) => line.replace('*', ' ').trim().split(/\s+/)),
    );
    assert.deepEqual(
      ['ratio-90-70', 'gap-20-40', 'attainment-75-50', 'strict-90-80'].map((id) => statuses[id]),
      ['at-risk', 'on-track', 'off-track', 'at-risk'],
    );
  });

  it('says what would move a goal most, and what is held', async () => {
    const { text } = await printed('company.json', ...at, '--leverage', 'bay');
    const [, first] = text.split('\n');
    assert.match(first, /^Sell 400 monthly passes +40 % +50 % +30 %$/);
    assert.match(text, /Two electric hulls in service +20 % +0 % +0 %, held by quiet/);
  });

  it('reads a CSV file of goals', async () => {
    const days = ['--from', '2026-04-01', '--to', '2026-06-30'];
    const { text } = await printed('goals.csv', ...at, ...days);
    assert.match(text, /Sell 400 monthly passes +g2 +40 % +50 % +at-risk/);
  });

  it('names what is wrong and ends with an error', async () => {
    for (const [args, message] of [
      [['company.json', '--explain', 'nix'], 'There is no goal nix to explain.'],
      [['company.json', '--at', 'noon'], /^noon is no instant/],
      [['goals.csv'], /--from DAY --to DAY/],
    ]) {
      const { code, text } = await printed(...args);
      assert.equal(code, 1);
      if (typeof message === 'string') assert.equal(text, message);
      else assert.match(text, message);
    }
  });

  it('has a template for every phrase, by its type', async () => {
    const options = ['--ignoreConfig', '--noEmit', '--allowJs', '--checkJs', '--strict'];
    const target = ['--module', 'nodenext', '--target', 'es2023', '--skipLibCheck'];
    const file = join(cwd, 'templates-en.mjs');
    const { code, output } = await run('tsc', [...options, ...target, file], { capture: true });
    assert.equal(code, 0, output);
  });
});
