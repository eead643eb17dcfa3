import * as z from 'zod/mini';

type Given = Readonly<Record<string, z.ZodMiniType>>;

/** What may be given for some fields of a record; `null` stands for absent. */
type EditedFields<Shape extends Given> = {
  readonly [Field in keyof Shape]?: Exclude<z.input<Shape[Field]>, undefined> | null;
};

/** The same once it is read: which fields there are is known, what they hold is not checked yet. */
type UncheckedFields<Shape extends Given> = { readonly [Field in keyof Shape]?: unknown };

/**
 * Some of the fields of a record. Types say what each may hold; when it runs any value is let through, since
 * the record that comes of it is checked as a whole, and an older value may be shown that fits no more.
 *
 * @param shape - The fields that may be edited.
 *
 * @example
 * const ofTeam = editable({ name: Team.shape.name, leadId: Team.shape.leadId });
 * const fields: z.input<typeof ofTeam> = { name: 'Harbour', leadId: null };
 */
export function editable<Shape extends Given>(
  shape: Shape,
): z.ZodMiniType<UncheckedFields<Shape>, EditedFields<Shape>> {
  const fields = Object.keys(shape).map((field) => [field, z.exactOptional(z.unknown())]);
  const schema: z.ZodMiniType = z.strictObject(Object.fromEntries(fields));
  return schema as z.ZodMiniType<UncheckedFields<Shape>, EditedFields<Shape>>;
}
