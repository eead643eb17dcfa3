/** The type of a commit that puts back what another one changed. No command has it: see `Workspace.undo`. */
export const undoType = 'commit.undo';
