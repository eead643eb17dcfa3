import type { CommandSpec } from './command-spec.ts';
import type { commands } from './commands/table.ts';

type Spec = (typeof commands)[number];

/** What each command takes in, by its type: texts for ids, and nothing that has a default is needed. */
export type CommandInputs = {
  readonly [S in Spec as S['type']]: S extends CommandSpec<string, infer Input> ? Input : never;
};

/** A type of the command table, such as `goal.check-in`. */
export type CommandType = keyof CommandInputs;

/**
 * A command of the table whose input fits its type, as far as types can say.
 *
 * @example
 * const report: KnownCommand<'goal.check-in'> = {
 *   type: 'goal.check-in',
 *   input: { goalId: 'g1', value: 4 },
 * };
 */
export type KnownCommand<Type extends CommandType = CommandType> = {
  readonly [T in Type]: { readonly type: T; readonly input: CommandInputs[T] };
}[Type];

/** A command of which the source does not say which one it is, as one from a network. */
export interface Unwritten<Type extends string> {
  readonly type: string extends Type ? Type : never;
  readonly input: unknown;
}
