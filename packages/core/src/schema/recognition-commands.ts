import * as z from 'zod/mini';
import { CompanyValueId, RecognitionId } from './ids.ts';
import { CompanyValue } from './organisation.ts';
import { type Frozen, text } from './primitives.ts';
import { Reaction, Recognition } from './recognition.ts';

const { to, valueId, goalId } = Recognition.shape;

/** Thanks to one person or to several. Who gives it and when comes from the workspace. */
export const RecognitionGive = z.strictObject({ to, text: text(2000), valueId, goalId });
export type RecognitionGive = Frozen<z.infer<typeof RecognitionGive>>;

/** Whether the viewer answers a recognition with a reaction: a value that is set, so that twice is once. */
export const RecognitionReact = z.strictObject({
  recognitionId: RecognitionId,
  reaction: Reaction,
  on: z._default(z.boolean(), true),
});
export type RecognitionReact = Frozen<z.infer<typeof RecognitionReact>>;

/** A recognition of one's own to take back. */
export const RecognitionWithdraw = z.strictObject({ recognitionId: RecognitionId });
export type RecognitionWithdraw = Frozen<z.infer<typeof RecognitionWithdraw>>;

const { retired: _retired, ...value } = CompanyValue.shape;

/** A value of the company. */
export const ValueAdd = z.strictObject({
  value: z.strictObject({ ...value, id: z.exactOptional(CompanyValueId) }),
});
export type ValueAdd = Frozen<z.infer<typeof ValueAdd>>;

const valueFields = z.strictObject({
  name: z.exactOptional(value.name),
  description: z.exactOptional(CompanyValue.shape.description),
});

/** Other fields of a value, and those that the viewer saw. */
export const ValueEdit = z.strictObject({
  valueId: CompanyValueId,
  fields: valueFields,
  base: valueFields,
});
export type ValueEdit = Frozen<z.infer<typeof ValueEdit>>;

/** A value to which nothing new points, or points again. */
export const ValueRetire = z.strictObject({
  valueId: CompanyValueId,
  retired: z._default(z.boolean(), true),
});
export type ValueRetire = Frozen<z.infer<typeof ValueRetire>>;
