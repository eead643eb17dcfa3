import type { Ran } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { Values } from './desk.ts';
import type { Doing, Scene } from './scene.ts';

/** One field of a form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'words' | 'line' | 'date' | 'time' | 'choice';
  /** What the record says; empty for nothing. */
  readonly value?: string;
  /** Characters at most. */
  readonly most?: number;
  readonly isOptional?: boolean;
  readonly hint?: string;
  /** Each with its language, where that is not the one of the page. */
  readonly options?: readonly (readonly [
    id: string,
    words: string,
    language?: string | undefined,
  ])[];
  /** A control of its own, such as one to search in, in place of that of its kind. */
  readonly control?: (control: Control) => TemplateResult;
}

/** What a control of a field is drawn with. */
export interface Control {
  readonly id: string;
  readonly value: string;
  readonly isInvalid: boolean;
  /** Ids of what is said of the field. */
  readonly described: string;
  readonly type: (value: string) => void;
}

/** Which fields somebody has changed, and what these said before. */
export interface Changed {
  readonly fields: Values;
  readonly base: Values;
}

/** A form and the command that it makes. */
export interface Form {
  readonly place: string;
  /** What it is for, read aloud. */
  readonly label: string;
  readonly fields: readonly FormField[];
  readonly submit: string;
  /** What sending it comes to, said above the button where it reaches somebody else. */
  readonly effect?: string;
  /** Whether it is always there, so that nobody leaves it. */
  readonly stands?: boolean;
  /** The field that does not fit, and what is said of it. */
  readonly check?: (values: Values) => readonly [name: string, words: string] | undefined;
  /** The command for what stands in the fields. */
  readonly make: (values: Values, changed: Changed) => Omit<Doing, 'place'>;
  /** Called once it is stored. */
  readonly stored?: (ran: Ran) => void;
}

/** What a form needs of everything around it. */
export type FormScene = Pick<Scene, 'desk' | 'deeds' | 'messages' | 'format' | 'host'>;

/** What stands in a field: what is typed, else what the record says. */
export function shownIn(
  { name, value = '' }: FormField,
  { place }: Pick<Form, 'place'>,
  { desk }: Pick<FormScene, 'desk'>,
): string {
  return desk.draftOf(place).typed[name] ?? value;
}

/** What the record says in all fields. */
export function currentOf({ fields }: Form): Values {
  return Object.fromEntries(fields.map(({ name, value = '' }) => [name, value]));
}

/** The first field that does not fit, and what is wrong with it. */
export function wrongIn(
  form: Form,
  scene: Pick<FormScene, 'desk' | 'messages'>,
): readonly [name: string, words: string] | undefined {
  const missing = form.fields.find(
    (field) => !field.isOptional && !shownIn(field, form, scene).trim(),
  );
  if (missing) return [missing.name, scene.messages.oneOnOne.missing];
  return form.check?.({ ...currentOf(form), ...scene.desk.draftOf(form.place).typed });
}

/** The id of the control of a field. */
export function idOf(form: Pick<Form, 'place'>, name: string): string {
  return `${form.place}/${name}`;
}

/** The button that opens a form. */
export function openerOf({ place }: Pick<Form, 'place'>): string {
  return `[data-opens="${place}"]`;
}

/** The first control of a form. */
export function firstOf({ place }: Pick<Form, 'place'>): string {
  return `[data-place="${place}"] :is(textarea, input, select)`;
}
