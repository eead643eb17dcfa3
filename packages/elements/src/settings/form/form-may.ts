import type { Scene } from '../section.ts';
import { type FieldSpec, topOf } from './field-spec.ts';
import type { FormSpec } from './form-spec.ts';

/** Whether the viewer may run the command of a form that has no fields. */
export function mayRun({ command, initial = {} }: FormSpec, { workspace }: Scene): boolean {
  return workspace?.may(command(initial, {})).allowed ?? false;
}

/** Whether the viewer may change a field: of what is there each by itself, of what is new the record as a whole. */
export function mayChange(field: FieldSpec, spec: FormSpec, scene: Scene): boolean {
  const { workspace } = scene;
  if (!workspace) return false;
  if (spec.isDecidedByEntry) return true;
  const top = topOf(field.path);
  const record = spec.record?.(scene) ?? spec.initial ?? {};
  const asked = { [top]: record[top] ?? null };
  return workspace.may(spec.command(spec.record ? asked : record, asked)).allowed;
}
