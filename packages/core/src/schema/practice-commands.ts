import * as z from 'zod/mini';
import { PracticeId } from './ids.ts';
import { Practice } from './practice.ts';
import { type Frozen, text } from './primitives.ts';

const { id: _id, ...whole } = Practice.shape;
const { retired: _retired, ...practice } = whole;

/** A practice of the workspace's own; with the id of a shipped one it takes its place, retired ones too. */
export const PracticeAdd = z.strictObject({
  practice: z.strictObject({ ...whole, id: z.exactOptional(PracticeId) }),
});
export type PracticeAdd = Frozen<z.infer<typeof PracticeAdd>>;

const practiceFields = z.partial(z.strictObject(practice));

/** Other fields of a practice of the workspace's own, and those that the viewer saw. */
export const PracticeEdit = z.strictObject({
  practiceId: PracticeId,
  fields: practiceFields,
  base: practiceFields,
});
export type PracticeEdit = Frozen<z.infer<typeof PracticeEdit>>;

/** A practice of the workspace's own that is suggested no more, or again. */
export const PracticeRetire = z.strictObject({
  practiceId: PracticeId,
  retired: z._default(z.boolean(), true),
});
export type PracticeRetire = Frozen<z.infer<typeof PracticeRetire>>;

/** Practices as a host writes them down. Those of an id that there is already take its place. */
export const PracticeFile = z.array(Practice).check(
  z.maxLength(500),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'each practice has an id of its own',
  }),
);
export type PracticeFile = Frozen<z.infer<typeof PracticeFile>>;

/** The texts of a practice in another language. What is left out stays as it is. */
export const PracticeTexts = z.strictObject({
  title: z.exactOptional(practice.title),
  why: z.exactOptional(practice.why),
  steps: z.exactOptional(practice.steps),
  prompts: z.exactOptional(practice.prompts),
});
export type PracticeTexts = Frozen<z.infer<typeof PracticeTexts>>;

/** Such texts by the id of the practice. */
export const PracticeTranslations = z.record(text(100), PracticeTexts);
export type PracticeTranslations = Frozen<z.infer<typeof PracticeTranslations>>;
