import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PersonId, Storage } from '@throughline/core';
import '../perf-coach.ts';
import '../perf-recognition-wall.ts';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import type { PerfCoach } from '../coach/coach.ts';
import { ann, ben, companyWorkspace } from './company.ts';
import { coached, only } from './coached.ts';
import { feedbackCompany } from './feedback-company.ts';
import * as feedback from './feedback-page.ts';
import { formFor } from './form.ts';
import { cardOf, inCard, pressIn } from './goal-card-page.ts';
import {
  buttonIn,
  lineOf,
  metOnTrack,
  opened,
  queueOf,
  queueWorkspace,
  write,
} from './queue-page.ts';
import { awaited, reviewStage, reviewsIn, startedReview } from './reviews.ts';
import { textOf } from './texts-of.ts';
import { thankful } from './thanks.ts';
import * as both from './two-people.ts';

/** A form with a field in which words can be typed, ready to be sent. */
interface Opened {
  readonly element: HTMLElement;
  readonly field: () => HTMLTextAreaElement | null | undefined;
  /** Begins to send it. */
  readonly send: () => unknown;
}

/** A form below a line of a queue. */
async function inQueue(storage: Storage, line: string, button: string, ...before: string[]) {
  const element = await queueOf(await queueWorkspace(ben, { storage }));
  const panel = await opened(element, line);
  for (const each of before) {
    buttonIn(panel, each).click();
    await element.updateComplete;
  }
  await waitUntil(() => panel.querySelector('textarea'));
  const now = () => lineOf(element, line).querySelector('.panel')!;
  const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('.panel textarea');
  return { element, panel, field, send: () => buttonIn(now(), button).click() };
}

const figureOf = async (form: PerfCheckIn) => {
  await waitUntil(() => form.shadowRoot?.querySelector('#figure'), 'its fields', { timeout: 5000 });
  write(form.shadowRoot!.querySelector('#figure'), '20');
  await form.updateComplete;
};
const checkInOf = (element: Element) =>
  element.shadowRoot!.querySelector<PerfCheckIn>('perf-check-in');
const noteOf = (form: PerfCheckIn | null) =>
  form?.shadowRoot!.querySelector<HTMLTextAreaElement>('#note');
const sendCheckIn = (form: PerfCheckIn | null) =>
  form!.shadowRoot!.querySelector<HTMLFormElement>('form')!.requestSubmit();

async function inFeedback(storage: Storage, viewer: string, ...buttons: readonly string[]) {
  const element = await feedback.feedbackPage(
    await companyWorkspace(viewer as PersonId, storage, feedbackCompany),
  );
  for (const each of buttons) await feedback.pressed(element, each);
  await waitUntil(() => feedback.inside(element, '#fb-text'), 'the form');
  const field = () => feedback.inside<HTMLTextAreaElement>(element, '#fb-text');
  const send = () => feedback.inside<HTMLFormElement>(element, 'form')!.requestSubmit();
  return { element, field, send };
}

async function inSeries(storage: Storage, form: string, opener?: string) {
  const element = await both.oneOnOne(await both.workspaceOf(ann, storage));
  if (opener) both.all(element, opener)[0]!.click();
  await waitUntil(() => both.all(element, `${form} textarea`)[0], form);
  return {
    element,
    field: () => both.all<HTMLTextAreaElement>(element, `${form} textarea`)[0],
    send: () => both.all<HTMLFormElement>(element, form)[0]!.requestSubmit(),
  };
}

async function inCoach(storage: Storage, practice: string, viewer = ann) {
  const workspace = await companyWorkspace(viewer, storage, coached);
  const element = await fixture<PerfCoach>(
    html`<perf-coach .workspace=${workspace} .practices=${only(practice)} preview></perf-coach>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.act'), 'suggested');
  element.shadowRoot!.querySelector<HTMLElement>('.act')!.click();
  return element;
}

/** Every form for people in which words are written, by its name: opens it, with its other fields filled in. */
export const writtenForms: Readonly<Record<string, (storage: Storage) => Promise<Opened>>> = {
  async 'thanks in a queue'(storage) {
    const shown = await inQueue(storage, 'Thank somebody', 'Send thanks');
    write(shown.panel.querySelector('[role=combobox]'), 'ann');
    await waitUntil(() => shown.panel.querySelector('[role=option]'));
    shown.panel.querySelector<HTMLElement>('[role=option]')!.click();
    return shown;
  },
  'an answer in a queue': (storage) => inQueue(storage, 'asks you for feedback', 'Send feedback'),
  'a reason to decline in a queue': (storage) =>
    inQueue(storage, 'asks you for feedback', 'Decline the request', 'Decline'),
  'a reason to skip in a queue': (storage) =>
    inQueue(storage, 'One-on-one', 'Skip this one-on-one', 'Skip it'),
  async 'a check-in in a queue'(storage) {
    const element = await queueOf(await queueWorkspace(ben, { storage }));
    await opened(element, 'Win back 40 teams');
    await figureOf(checkInOf(element)!);
    const form = () => checkInOf(element);
    return { element, field: () => noteOf(form()), send: () => sendCheckIn(form()) };
  },
  async 'what has slipped, in a queue'(storage) {
    const element = await queueOf(await queueWorkspace(ben, { records: metOnTrack, storage }));
    await opened(element, 'Win back 40 teams');
    await figureOf(checkInOf(element)!);
    write(checkInOf(element)!.shadowRoot!.querySelector('#figure'), '4');
    sendCheckIn(checkInOf(element));
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('.panel textarea');
    await waitUntil(field, textOf(element));
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
  async 'what has slipped, below a check-in'(storage) {
    const workspace = await queueWorkspace(ben, { records: metOnTrack, storage });
    const element = await formFor('teams', workspace);
    await figureOf(element);
    write(element.shadowRoot!.querySelector('#figure'), '4');
    sendCheckIn(element);
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('.raise textarea');
    await waitUntil(field, textOf(element));
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
  async feedback(storage) {
    const shown = await inFeedback(storage, 'ben', 'Give feedback');
    await feedback.picked(shown.element, '#fb-about', 'Ann');
    return shown;
  },
  'an answer': (storage) => inFeedback(storage, 'ben', 'Requests', 'Answer'),
  'a reason to decline': (storage) => inFeedback(storage, 'ben', 'Requests', 'Decline'),
  async 'a question'(storage) {
    const shown = await inFeedback(storage, 'ben', 'Ask for feedback');
    await feedback.picked(shown.element, '#fb-to', 'Ann');
    return shown;
  },
  'a note for both': (storage) => inSeries(storage, '.note-panel.shared > form'),
  'a note for oneself': (storage) => inSeries(storage, '.note-panel.private > form'),
  'a talking point': (storage) => inSeries(storage, '.points > form'),
  'an action': (storage) =>
    inSeries(storage, 'form[data-place$="action-add"]', '[data-opens$="action-add"]'),
  async 'thanks in a coach'(storage) {
    const element = await inCoach(storage, 'thank-one-person');
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#thanks-text');
    await waitUntil(field, textOf(element));
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
  async 'a check-in in a coach'(storage) {
    const element = await inCoach(storage, 'ask-the-quiet-goal');
    const form = () => checkInOf(element);
    await waitUntil(() => noteOf(form()), 'the form', { timeout: 8000 });
    return { element, field: () => noteOf(form()), send: () => sendCheckIn(form()) };
  },
  async 'a text of a review'(storage) {
    const workspace = await (await reviewStage(undefined, storage)).as(ann);
    const element = await reviewsIn(workspace, { briefId: await startedReview(workspace) });
    await awaited(element, '#review-text');
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#review-text');
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
  async 'a comment on a review'(storage) {
    const workspace = await (await reviewStage(undefined, storage)).as(ann);
    const briefId = await startedReview(workspace);
    await workspace.run({ type: 'review.write', input: { briefId, text: 'Good.', base: null } });
    await workspace.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
    const element = await reviewsIn(workspace, { briefId });
    await awaited(element, '#comment');
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#comment');
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
  async 'a comment on a goal'(storage) {
    const element = await cardOf(await companyWorkspace(ben, storage));
    await pressIn(element, 'Comment');
    const field = () => inCard<HTMLTextAreaElement>(element, '#act-text');
    await waitUntil(field);
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
  async 'thanks on the wall'(storage) {
    const workspace = await companyWorkspace(ann, storage, thankful);
    const element = await fixture<HTMLElement>(
      html`<perf-recognition-wall .workspace=${workspace}></perf-recognition-wall>`,
    );
    const part = <E extends HTMLElement>(selector: string) =>
      element.shadowRoot!.querySelector<E>(selector);
    const give = () => buttonIn(element.shadowRoot!, 'Thank somebody');
    await waitUntil(() => textOf(element).includes('Thank somebody'));
    give().click();
    await waitUntil(() => part('#thanks-to'), 'the form');
    write(part('#thanks-to'), 'ben');
    await waitUntil(() => part('[role=option]'));
    part('[role=option]')!.click();
    const field = () => part<HTMLTextAreaElement>('#thanks-text');
    return { element, field, send: () => field()!.closest('form')!.requestSubmit() };
  },
};
