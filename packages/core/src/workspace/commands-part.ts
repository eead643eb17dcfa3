export { commandRefusal } from './command-refusal.ts';
export { decideCommand, mayErase, readCommand } from './run-command.ts';
export { undoCommand } from './undo-command.ts';
export { readUndone } from './undone-commit.ts';
