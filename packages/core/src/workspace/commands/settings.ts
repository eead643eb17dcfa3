import { SettingsEdit } from '../../schema/workspace-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertSettings, assertZone } from '../references.ts';
import { assertRhythmsFit } from '../rhythm-invariants.ts';
import { withFields } from './fields.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `settings.edit`: fields of the settings, each only if it still is as the person saw it. */
export const settingsEdit = commandSpec({
  type: 'settings.edit',
  does: 'Replaces settings of the workspace, each only if it still is as it was shown.',
  schema: SettingsEdit,
  decide(records, { fields, base }) {
    const after = withFields(records.settings, fields, base, 'settings');
    if (!after) return [];
    const record = parseRecordOf('settings', after, 'fields');
    assertZone(record.timeZone, ['fields', 'timeZone']);
    assertSettings(records, record, 'fields');
    assertRhythmsFit(record, 'fields');
    return [{ collection: 'settings', record }];
  },
});
