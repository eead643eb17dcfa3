import { addDays, dayOf, readersOf, zoneOf } from '@throughline/core';
import { nameInWords } from '../parts/name-apart.ts';
import { readersKey } from '../parts/readers.ts';
import { exactParts } from './draft.ts';
import type { FormScene } from './form-parts.ts';
import {
  draftReaders,
  feedbackAt,
  isHere,
  movedReaders,
  reachOptions,
  sentenceOf,
  visibilitiesFor,
} from './reach.ts';
import type { Place } from './scene.ts';

/** Whether others would read it than when the viewer chose: they are asked before it goes to them. */
export function haveReadersChanged(scene: FormScene, place: Place): boolean {
  const draft = scene.host.draftOf(place);
  const readers = draftReaders(draft, scene);
  return readers !== undefined && draft.agreed !== readersKey(readers);
}

/** Sends feedback; asks once more where it is for everyone, or for others than the viewer was shown. */
export async function sendGive(scene: FormScene, place: Place): Promise<void> {
  const { host } = scene;
  const { about, text, visibility } = host.draftOf(place);
  if (!about) return host.check('#fb-about');
  if (!isHere(about, scene)) return host.check('#fb-left');
  if (text.trim() === '') return host.check('#fb-text');
  const fits = visibilitiesFor(about, scene);
  if (!fits.some((each) => each === visibility)) return host.check('[name="fb-who"]');
  const isFar = visibility === 'public' || haveReadersChanged(scene, place);
  if (isFar) return host.askOnceMore(keyNow(scene, place));
  await give(scene, place);
}

/** Sends it after all, to those whom the viewer sees named now. */
export async function confirmGive(scene: FormScene, place: Place): Promise<void> {
  const { about } = scene.host.draftOf(place);
  if (about && !isHere(about, scene)) return scene.host.check('#fb-left');
  const key = keyNow(scene, place);
  if (scene.host.sureOf !== key) return scene.host.askOnceMore(key);
  await give(scene, place);
}

function keyNow(scene: FormScene, place: Place): string {
  const readers = draftReaders(scene.host.draftOf(place), scene);
  return readers ? readersKey(readers) : '';
}

async function give(scene: FormScene, place: Place): Promise<void> {
  const { host, viewer, records, messages } = scene;
  const draft = host.draftOf(place);
  const { about, visibility } = draft;
  if (!about || !visibility) return;
  const readers = readersOf({ from: viewer, about, visibility }, records);
  const { managerId } = readers.phrase.values;
  const words = exactParts.flatMap((part) =>
    draft[part].trim() ? [[part, draft[part].trim()] as const] : [],
  );
  const input = {
    ...{ about, text: draft.text.trim(), visibility },
    ...Object.fromEntries(words),
    ...(draft.goalId && { goalId: draft.goalId as never }),
    ...(draft.valueId && { valueId: draft.valueId as never }),
    ...(place.startsWith('answer:') && { requestId: place.slice('answer:'.length) as never }),
    ...(managerId !== null && { managerId }),
  };
  const said = messages.feedbackForms.given(sentenceOf(readers, 'can', scene));
  const command = { type: 'feedback.give', input } as const;
  const ran = await host.deeds.run({ place, command, said });
  if (ran) host.sent(place, draft, scene.viewer);
}

/** Puts a question to somebody. */
export async function sendAsk(scene: FormScene, place: Place): Promise<void> {
  const { host, records, messages } = scene;
  const draft = host.draftOf(place);
  const { about, to, text, due, goalId } = draft;
  if (!about) return host.check('#fb-about');
  if (!to) return host.check('#fb-to');
  if (text.trim() === '') return host.check('#fb-text');
  if (due && !isDayToCome(scene, place)) return host.check('#fb-due');
  const input = {
    ...{ about, to, question: text.trim() },
    ...(due && { due }),
    ...(goalId && { goalId: goalId as never }),
  };
  const said = messages.feedbackForms.asked(nameInWords(to, records));
  const ran = await host.deeds.run({ place, command: { type: 'feedback.ask', input }, said });
  if (ran) host.sent(place, draft, scene.viewer);
}

/** Whether a question may be open until the day that was chosen. */
export function isDayToCome({ host, records, reading, viewer }: FormScene, place: Place): boolean {
  const { due, to } = host.draftOf(place);
  const today = dayOf(reading.now(), zoneOf(records, to || viewer));
  return due >= today && due <= addDays(today, 366);
}

/** Changes who reads feedback; asks once more before more people do. */
export async function sendReach(scene: FormScene, place: Place): Promise<void> {
  const { host, messages } = scene;
  const feedback = feedbackAt(place, scene);
  const draft = host.draftOf(place);
  const { visibility, base, agreed } = draft;
  if (!feedback) return;
  const options = reachOptions(feedback, scene);
  const isWider = options.wider.some((each) => each === visibility);
  const isNarrower = options.narrower.some((each) => each === visibility);
  if (!visibility || !(isWider || isNarrower)) return host.check('[name="fb-who"]');
  const readers = movedReaders(feedback, visibility, scene);
  const key = readersKey(readers);
  const isAsked = host.isSure && host.sureOf === key;
  if (!isAsked && (isWider || agreed !== key)) return host.askOnceMore(key);
  const { managerId } = readers.phrase.values;
  const type = isWider ? 'feedback.widen' : 'feedback.narrow';
  const input = {
    ...{ feedbackId: feedback.id, to: visibility, base: base || feedback.visibility },
    ...(managerId !== null && { managerId }),
  };
  const said = messages.feedbackForms.reached(sentenceOf(readers, 'can', scene));
  const ran = await host.deeds.run({ place, command: { type, input }, said });
  if (ran) host.sent(place, draft, scene.viewer);
}
