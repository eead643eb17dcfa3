// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.
import { PerfError, calendarReady } from '@throughline/core';
import { systemPause } from '@throughline/core/system';
import type { Course, CourseHost } from './course.ts';
import type { Planner } from './dry-plan.ts';
import { type Given, type Reading, isJsonLines, textOf } from './given.ts';
import type { ImportKind, PlanKind } from './kinds.ts';

/** A kind of import that has begun. */
export interface Begun {
  readonly kind: ImportKind;
  readonly course: Course;
}

/**
 * Reads what was given, and fetches what its kind needs, no other kind.
 *
 * @param asked - The kind that was chosen; left out, it is recognised.
 * @throws PerfError `bad-csv`, naming the line; the reason of the signal.
 */
export async function beginCourse(
  host: CourseHost,
  given: Given,
  asked: { readonly kind: ImportKind | undefined; readonly reading: Reading },
): Promise<Begun> {
  const { reading } = asked;
  const { signal } = reading;
  if (asked.kind === 'backup' || (!asked.kind && (await isJsonLines(given)))) {
    const { BackupCourse } = await import('./backup-course.ts');
    signal.throwIfAborted();
    return { kind: 'backup', course: new BackupCourse(host, given) };
  }
  const text = await textOf(given, reading);
  const kind = asked.kind ?? (await import('./recognise.ts')).recognisedKind(given.name, text);
  return beginPlan(host, kind, { given, text, signal });
}

async function beginPlan(
  host: CourseHost,
  kind: PlanKind,
  { given, text, signal }: { given: Given; text: string; signal: AbortSignal },
): Promise<Begun> {
  const [{ PlanCourse }, { readText }, { planner }] = await Promise.all([
    import('./plan-course.ts'),
    import('./read-text.ts'),
    planners[kind](),
    calendarReady(),
  ]);
  const what = { name: given.name, text };
  let read;
  try {
    read = await readText(kind, what, { pause: systemPause(), signal });
  } catch (error) {
    throw error instanceof PerfError ? new UnreadAs(kind, error) : error;
  }
  const workspace = host.workspace();
  if (!workspace) throw new PerfError('closed', 'The workspace is not there any more.');
  return { kind, course: new PlanCourse(host, workspace, { planner, read }) };
}

const planners: Readonly<Record<PlanKind, () => Promise<{ readonly planner: Planner }>>> = {
  goals: async () => import('./goals-planner.ts'),
  people: async () => import('./people-planner.ts'),
  'check-ins': async () => import('./check-ins-planner.ts'),
  outline: async () => import('./outline-planner.ts'),
};

/** A text that cannot be read as the kind that it was taken for; another kind may fit. */
export class UnreadAs extends Error {
  readonly kind: PlanKind;

  constructor(kind: PlanKind, cause: PerfError) {
    super(cause.message, { cause });
    this.kind = kind;
  }
}
