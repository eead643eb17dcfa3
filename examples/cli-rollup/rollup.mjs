#!/usr/bin/env node
// Reads an export, prints its scores and, where asked, why they are what they are.
import { parseArgs } from 'node:util';
import {
  calendarReady,
  compareGoalRulebooks,
  createScoreboard,
  explainTree,
  leverage,
  phrasesOf,
  renderPhrase,
} from '@throughline/core';
import { systemNow } from '@throughline/core/system';
import { readRecords } from './read-records.mjs';
import { templates } from './templates-en.mjs';
import { printedLeverage, printedStatuses, printedTree } from './tables.mjs';

const usage = `node rollup.mjs FILE [--at MOMENT] [--explain GOAL [--depth N]] [--rulebooks GOAL]
               [--leverage GOAL]

FILE         records as JSON (lists named people, teams, cycles, goals, checkIns; settings), or a
             CSV file of goals (then --from and --to say when they run)
--at         the moment to look at, such as 2026-05-16T12:00:00Z; now where it is left out
--explain    why the goal of this id has its score; with --depth, those below it too
--rulebooks  the goal of this id under every rulebook
--leverage   what would move the goal of this id most`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: systemNow() },
    explain: { type: 'string' },
    depth: { type: 'string', default: '0' },
    rulebooks: { type: 'string' },
    leverage: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** The asked-for sections, each as lines. */
function report(file) {
  const records = readRecords(file, values);
  const board = createScoreboard(records, values.at);
  if (values.explain !== undefined) return explained(records, board, values.explain);
  if (values.rulebooks !== undefined) {
    return printedStatuses(compareGoalRulebooks(records, board, values.rulebooks));
  }
  if (values.leverage !== undefined) {
    return printedLeverage(records, leverage(records, board, values.leverage));
  }
  return printedTree(records, board);
}

/** Each goal of the tree under its title, the one asked for first. */
function explained(records, board, goalId) {
  const tree = explainTree(records, board, goalId, { depth: Number(values.depth) });
  const words = templates(records);
  return [...tree.explanations.values()]
    .reverse()
    .flatMap((explanation) => [
      records.goals.get(explanation.goalId).title,
      ...phrasesOf(explanation).map((phrase) => `  ${renderPhrase(phrase, words)}`),
    ]);
}

const [file] = positionals;
if (values.help || file === undefined) {
  console.log(usage);
} else {
  try {
    await calendarReady();
    console.log(report(file).join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
