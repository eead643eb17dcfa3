import { PerfError } from '../../errors.ts';
import { triggerIssues } from '../../practices/trigger-defaults.ts';
import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';
import { PracticeAdd, PracticeEdit, PracticeRetire } from '../../schema/practice-commands.ts';
import { commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { assertNew } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `practice.add`: one of the workspace's own; with the id of a shipped one it takes its place. */
export const practiceAdd = commandSpec({
  type: 'practice.add',
  does: 'Adds a leadership practice; with the id of a shipped one it takes its place.',
  schema: PracticeAdd,
  decide(records, { practice }, { newId }) {
    const id = practice.id ?? (newId() as PracticeId);
    assertNew(records, 'practices', id);
    const record = parseRecordOf('practices', { ...practice, id }, 'practice');
    assertTriggerFits(record, 'practice');
    return [{ collection: 'practices', record }];
  },
});

/** `practice.edit`: a shipped one is replaced whole, by `practice.add`: its texts are no part of a workspace. */
export const practiceEdit = commandSpec({
  type: 'practice.edit',
  does: 'Replaces fields of an own practice, each only if it still is as it was shown.',
  schema: PracticeEdit,
  decide(records, { practiceId, fields, base }) {
    const after = withFields(knownPractice(records, practiceId), fields, base, practiceId);
    if (!after) return [];
    const record = parseRecordOf('practices', after, 'fields');
    assertTriggerFits(record, 'fields');
    return [{ collection: 'practices', record }];
  },
});

/** `practice.retire`: it is suggested to nobody; what people dismissed of it stays dismissed. */
export const practiceRetire = commandSpec({
  type: 'practice.retire',
  does: 'Retires an own practice, or takes it back.',
  schema: PracticeRetire,
  decide(records, { practiceId, retired }) {
    const { retired: was = false, ...practice } = knownPractice(records, practiceId);
    if (was === retired) return [];
    const record = retired ? { ...practice, retired } : practice;
    return [{ collection: 'practices', record }];
  },
});

/** @throws PerfError `not-found`. Whether a shipped one has that id is not known here: the library is not loaded. */
function knownPractice({ growth }: Everything, practiceId: PracticeId): Practice {
  const practice = growth.practices.get(practiceId);
  if (practice) return practice;
  const message =
    `There is no practice ${practiceId} of the workspace’s own, and only own ones are edited and retired. ` +
    'A shipped one is replaced by practice.add with its id, and hidden by that with retired: true.';
  throw new PerfError('not-found', message, { ids: [practiceId] });
}

/** @throws PerfError `invalid-input`, with each figure that the trigger does not take. */
function assertTriggerFits({ id, trigger }: Practice, place: string): void {
  const issues = triggerIssues(trigger).map((issue) => ({
    ...issue,
    path: [place, ...issue.path],
  }));
  if (issues.length === 0) return;
  const listed = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new PerfError('invalid-input', `In a practice: ${listed}.`, { ids: [id], issues });
}
