import type { KnownCommand } from '@throughline/core';
import type { RecordDeed } from '../list/record-section.ts';
import type { Scene } from '../section.ts';

/** What can be retired and taken back. */
export interface Retirable {
  readonly name: string;
  readonly retired: boolean | undefined;
  readonly command: (retired: boolean) => KnownCommand;
}

/** The button that retires something or, once it is, takes it into use again. */
export function retiring(
  { messages }: Scene,
  { name, retired, command }: Retirable,
): readonly RecordDeed[] {
  const { list, ...said } = messages.settingsForm;
  return retired
    ? [{ label: list.restore, said: said.restored(name), command: command(false) }]
    : [{ label: list.retire, said: said.retired(name), command: command(true) }];
}
