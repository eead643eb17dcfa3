import type { CompanyValueId } from '../../schema/ids.ts';
import type { CompanyValue } from '../../schema/organisation.ts';
import { ValueAdd, ValueEdit, ValueRetire } from '../../schema/recognition-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { assertNew } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `value.add`: something the company stands for. */
export const valueAdd = commandSpec({
  type: 'value.add',
  does: 'Adds a value of the company, to which feedback and recognition can point.',
  schema: ValueAdd,
  decide(records, { value }, { newId }) {
    const id = value.id ?? (newId() as CompanyValueId);
    assertNew(records, 'companyValues', id);
    const record = parseRecordOf('companyValues', { ...value, id }, 'value');
    return [{ collection: 'companyValues', record }];
  },
});

/** `value.edit`: its name or description, each only if it still is as it was shown. */
export const valueEdit = commandSpec({
  type: 'value.edit',
  does: 'Replaces the name or description of a value, each only if it still is as it was shown.',
  schema: ValueEdit,
  decide(records, { valueId, fields, base }) {
    const after = withFields(knownValue(records, valueId), fields, base, valueId);
    if (!after) return [];
    return [
      { collection: 'companyValues', record: parseRecordOf('companyValues', after, 'fields') },
    ];
  },
});

/** `value.retire`: nothing new points to it; what does already keeps it. */
export const valueRetire = commandSpec({
  type: 'value.retire',
  does: 'Retires a value, or takes it back.',
  schema: ValueRetire,
  decide(records, { valueId, retired }) {
    const { retired: was = false, ...value } = knownValue(records, valueId);
    if (was === retired) return [];
    const record = retired ? { ...value, retired } : value;
    return [{ collection: 'companyValues', record }];
  },
});

/** @throws PerfError `not-found`. */
function knownValue({ growth }: Everything, valueId: CompanyValueId): CompanyValue {
  const value = growth.companyValues.get(valueId);
  if (!value) throw notFound('value', valueId);
  return value;
}
