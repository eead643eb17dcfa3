import { cellsOf } from './outline.ts';
import { values } from './texts/values.ts';
import type { CompanyValueId } from '../schema/ids.ts';
import type { CompanyValue } from '../schema/organisation.ts';

/** What the sample company stands for. */
export function companyValuesOf(): readonly CompanyValue[] {
  const rows = values.trim().split('\n').map(cellsOf);
  return rows.map(([name = '', description = ''], index) => ({
    ...{ id: `cv-${index + 1}` as CompanyValueId, name, description },
  }));
}
