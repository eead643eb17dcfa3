import { clashesIn } from './clash-view.ts';
import type { Values } from './desk.ts';
import {
  type Form,
  type FormField,
  type FormScene,
  currentOf,
  firstOf,
  idOf,
  openerOf,
  wrongIn,
} from './form.ts';

/** Sends a form, or leads to the first field that does not fit. */
export function send(form: Form, scene: FormScene): void {
  const { desk, host } = scene;
  if (clashesIn(form, scene).length > 0) return;
  const [wrong] = wrongIn(form, scene) ?? [];
  if (wrong === undefined) return void store(form, scene);
  desk.refuse(form.place, wrong);
  host.focus(`[id="${idOf(form, wrong)}"]`);
}

/** Sends what stands in the fields; words that are typed meanwhile stay, with all that stands beside them. */
export async function store(form: Form, scene: FormScene): Promise<void> {
  const { desk, host } = scene;
  const draft = desk.draftOf(form.place);
  const values = { ...currentOf(form), ...draft.typed };
  const changed = Object.keys(draft.typed).filter((name) => draft.typed[name] !== draft.base[name]);
  const only = (all: Values) => Object.fromEntries(changed.map((name) => [name, all[name] ?? '']));
  const isEdit = !form.stands && form.fields.some(({ value }) => value);
  if (isEdit && changed.length === 0) return done(form, scene);
  const made = form.make(values, { fields: only(values), base: only(draft.base) });
  const isAsSent = desk.follow(form.place, wordsOf(form));
  const ran = await host.run({ place: form.place, ...made });
  if (!ran) return;
  if (isAsSent()) done(form, scene);
  form.stored?.(ran);
}

/** Leaves a form, after asking where words would be lost. */
export function leave(form: Form, { desk, deeds, host }: FormScene): void {
  if (form.stands && !desk.holdsWords(form.place)) return;
  if (!desk.leave(form.place)) return host.focus(`[data-place="${form.place}"] [data-keep]`);
  deeds.forget(form.place);
  host.focus(openerOf(form), firstOf(form));
}

/** Goes on with a form that was nearly left. */
export function stay(form: Form, { desk, host }: FormScene): void {
  desk.stay();
  host.focus(firstOf(form));
}

/** What keys do in a form. */
export function keydown(event: KeyboardEvent, form: Form, scene: FormScene): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    if (scene.desk.isLeaving(form.place)) stay(form, scene);
    else leave(form, scene);
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    (event.currentTarget as HTMLFormElement).requestSubmit();
  }
}

/** The fields that words are typed in. */
function wordsOf({ fields }: Form): readonly string[] {
  const isTyped = ({ kind }: FormField) => kind === 'words' || kind === 'line';
  return fields.filter(isTyped).map(({ name }) => name);
}

function done(form: Form, { desk, host }: FormScene): void {
  desk.close(form.place);
  host.focusAfter(form.place, form.stands ? firstOf(form) : openerOf(form));
}
