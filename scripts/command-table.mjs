// Prints the table of commands into docs/commands.md, from the commands and the policy themselves; with --check,
// fails where the page is behind them.
import { accessMatrix } from '../packages/core/src/access/matrix.ts';
import { commands } from '../packages/core/src/workspace/commands/table.ts';
import { fieldsOf, shapeOf } from './lib/input-fields.mjs';
import { printPage } from './lib/printed-page.mjs';

const doing = accessMatrix().filter(({ part }) => part === 'doing');

/** The numbers of the rules that let somebody run a command, in the order of the policy. */
function rulesOf(type) {
  const named = (what) => what.replace(/ \(.*\)$/, '').split(', ');
  const rules = doing.filter(({ what }) => named(what).includes(type)).map(({ rule }) => rule);
  return [...new Set(rules)].join(', ') || 'nobody';
}

/** What a command does where somebody else has changed what it is about since it was shown. */
function conflictOf({ properties = {} }) {
  if (properties.base && properties.fields) return 'field by field, by `base`';
  if (properties.base) return 'by `base`';
  if (properties.from && properties.to) return 'by `from`';
  if (properties.replaces) return 'by `replaces`';
  if (properties.managerId) return 'by `managerId`';
  return 'none: it runs again';
}

const undoOf = ({ undo, erases }) => (erases ? 'no, it erases' : (undo ?? ''));
const isTold = commands.some(({ undo, erases }) => undo !== undefined || erases !== undefined);
const titles = ['Command', 'Does', 'Input', 'Rules', 'Conflict', ...(isTold ? ['Undo'] : [])];

const rows = commands.map((spec) => {
  const shape = shapeOf(spec.schema);
  const cells = [`\`${spec.type}\``, spec.does, fieldsOf(shape), rulesOf(spec.type)];
  return [...cells, conflictOf(shape), ...(isTold ? [undoOf(spec)] : [])];
});

const lines = [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
const markdown = `${lines.join('\n')}\n`;
await printPage({ page: 'commands.md', name: 'commands', script: 'command-table.mjs', markdown });
