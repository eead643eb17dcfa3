import type { CollectionName } from '../schema/collections.ts';
import { type InputOf, type SchemaFor, parseInput } from '../schema/parse.ts';
import type { GoalId } from '../schema/ids.ts';
import type { GoalScore } from '../scoring/score.ts';
import type { Redacts } from '../access/without-texts.ts';
import type { Context, Removal, Write } from './command.ts';
import { type Undoable, undoableOf } from './commands/undoable.ts';
import { normalise } from './normalise.ts';
import type { Everything } from './state.ts';
import type { RecordKey, Version } from './storage.ts';

/** What a command of the library may know beyond the records. */
export interface Deciding extends Context {
  /** The version of the workspace that the records are of, once all that waits before this is stored. */
  readonly version: Version;
  /** How a goal stands now, hidden contributors included; `undefined` for no such goal. */
  scoreOf(goalId: GoalId): Pick<GoalScore, 'progress' | 'status'> | undefined;
  /** Whether the storage keeps anonymous rounds from everyone until their release. Absent for no. */
  readonly anonymousRounds?: boolean;
}

/** As `Handler`, with all that the workspace knows. Every `Handler` is one. */
export type Decide<Input> = (
  records: Everything,
  input: Input,
  context: Deciding,
) => readonly (Write | Removal)[];

/** What a command writes, and which further records must not have changed until it is stored. */
export interface Decided {
  readonly writes: readonly Write[];
  /** The records that it takes away. */
  readonly removals: readonly Removal[];
  readonly basis: readonly RecordKey[];
  /** What is to go from every record and from every past image of one, in the same commit. */
  readonly redacts?: Redacts;
  /** For a command that redacts: of how many records something went, by collection. */
  readonly counts?: Counts;
  /** Whether it holds on just these records: whatever is stored meanwhile makes it be decided on anew. */
  readonly isExact?: true;
}

/** Numbers of records by collection; collections with none are left out. */
export type Counts = Readonly<Partial<Record<CollectionName, number>>>;

/** One line of the command table. */
export interface CommandSpec<Type extends string = string, Input = unknown> {
  readonly type: Type;
  /** What it does, in one sentence, for the docs. */
  readonly does: string;
  /** Whether it takes something out of past commits as well. */
  readonly erases: boolean;
  /** Whether `Workspace.undo` puts back what it did; where not, why. */
  readonly undoable: Undoable;
  /** Of its input. */
  readonly schema: SchemaFor<Input>;
  /**
   * Checks an input.
   *
   * @throws PerfError `invalid-input`.
   */
  read(input: unknown): {
    readonly input: unknown;
    /** What it writes on these records. Throws a PerfError where it is refused. */
    decide(records: Everything, context: Deciding): Decided;
  };
}

type Schema = Parameters<typeof parseInput>[0];
type Output<S extends Schema> = ReturnType<typeof parseInput<S>>;

interface CommandParts<Type extends string, S extends Schema> {
  readonly type: Type;
  readonly does: string;
  readonly schema: S;
  readonly decide: Decide<Output<S>>;
  /** Records that the decision rests on beside those it writes. */
  readonly basis?: (
    records: Everything,
    input: Output<S>,
    context: Deciding,
  ) => readonly RecordKey[];
  /** For a command that erases: what is to go from every record, and from the past of every record. */
  readonly redacts?: (records: Everything, input: Output<S>, context: Deciding) => Redacts;
  /** For one that is decided on records which no basis can name: as `Decided.isExact`. */
  readonly isExact?: true;
  /** Limit on the characters of the input; 256 Ki where it is left out. */
  readonly maxSize?: number;
}

/** A line of the command table, from a schema and what is decided on its output. */
export function commandSpec<const Type extends string, S extends Schema>(
  parts: CommandParts<Type, S>,
): CommandSpec<Type, InputOf<S>> {
  const { type, does, schema, decide, basis, redacts, isExact, maxSize = 256 * 1024 } = parts;
  const what = `the input of ${type}`;
  return {
    type,
    does,
    erases: redacts !== undefined,
    undoable: undoableOf(type),
    schema: schema as SchemaFor<InputOf<S>>,
    read(raw) {
      const input = parseInput(schema, normalise(raw, maxSize, what), what);
      return {
        input,
        decide(records, context) {
          const decided = decide(records, input, context);
          return {
            writes: decided.filter(isWrite),
            removals: decided.filter(isRemoval),
            basis: basis?.(records, input, context) ?? [],
            ...(redacts && { redacts: redacts(records, input, context) }),
            ...(isExact && { isExact }),
          };
        },
      };
    },
  };
}

const isWrite = (each: Write | Removal): each is Write => each.record !== null;
const isRemoval = (each: Write | Removal): each is Removal => each.record === null;
