import type { KnownCommand, PersonId, ReviewBrief, ReviewBriefId } from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, nothing } from 'lit';
import { isolated } from '../messages/isolated.ts';
import { nameOf } from '../parts/owner.ts';
import { readerOf } from './brief-view.ts';
import { commentForm } from './comment-form.ts';
import { keyOf } from './evidence-months.ts';
import { KeptWords } from './kept-words.ts';
import { leadLater } from './lead-later.ts';
import type { BriefScene, ReviewScene } from './review-scene.ts';
import { StartForm } from './start-form.ts';
import { stepsView } from './steps-view.ts';
import { keptText, textForm } from './text-form.ts';
import { type Asking, type WritingActs, type WritingScene, placeOf } from './writing-scene.ts';
import type { WritingMessages } from './writing-texts.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What somebody writes at: the text of reviews, what is asked before it is done, comments, and the form to start one. */
export class WritingDesk {
  /** What each viewer has written. */
  readonly #written = new Map<PersonId | undefined, KeptWords>();
  #viewer: PersonId | undefined;
  readonly start: StartForm;
  readonly #host: Host;
  #asking: Asking | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.start = new StartForm(host);
  }

  /** What the viewer of now has written. */
  get kept(): KeptWords {
    const kept = this.#written.get(this.#viewer) ?? new KeptWords();
    this.#written.set(this.#viewer, kept);
    return kept;
  }

  /** Whether anybody has words here that are not stored yet. */
  get hasWords(): boolean {
    return [...this.#written.values()].some(({ isAny }) => isAny);
  }

  /** Takes who looks now: nobody is asked what another was. */
  look(viewer: PersonId | undefined): void {
    if (viewer === this.#viewer) return;
    this.#viewer = viewer;
    this.#asking = undefined;
  }

  /** The parts of an open review that are written. */
  partsOf(brief: BriefScene, { reviewWriting: words }: WritingMessages) {
    const { id, sharedAt } = brief.answer.brief;
    const asking = this.#asking?.briefId === id ? this.#asking : undefined;
    const scene = { ...brief, words, kept: this.kept, asking, acts: this.#acts(brief, words) };
    const hasKept = this.kept.textOf(id) !== undefined;
    return {
      text: this.#text(scene, hasKept),
      steps: brief.isPast ? nothing : stepsView(scene),
      comment: sharedAt === undefined || brief.isPast ? nothing : commentForm(scene),
    };
  }

  #text(scene: WritingScene, hasKept: boolean): TemplateResult | typeof nothing {
    if (scene.canWrite) return textForm(scene);
    return hasKept && !scene.isPast ? keptText(scene) : nothing;
  }

  /** Leads to what is first in a part once it is drawn. */
  focus(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  #ask(asking: Asking | undefined, focus: string, lead = (to: string) => this.focus(to)): void {
    this.#asking = asking;
    this.#host.requestUpdate();
    lead(focus);
  }

  #acts(scene: BriefScene, words: WritingMessages['reviewWriting']): WritingActs {
    const { answer, deeds, reading } = scene;
    const { brief } = answer;
    const { id } = brief;
    const { kept } = this;
    const renew = () => this.#host.requestUpdate();
    const run = (place: string, command: KnownCommand, said: string) =>
      deeds.run({ place: placeOf(place, id), command, said });
    const now = () => reading.records.growth.reviewBriefs.get(id) ?? brief;
    const save = () => this.#save({ scene, kept, now, said: words.text.saved });
    return {
      save,
      write: (text) => {
        this.kept.write(now(), text);
        renew();
      },
      settle: (text) => {
        this.kept.standOn(now(), text);
        deeds.forget(placeOf('text', id));
        renew();
        this.focus('#review-text');
      },
      refresh: () => {
        const { aboutId, start, end, seen } = now();
        const before = new Set(seen.items.map(keyOf));
        const found = reading.evidence(aboutId, { start, end }).items;
        const more = found.filter((item) => !before.has(keyOf(item))).length;
        const input = { briefId: id };
        void run('refresh', { type: 'review.refresh', input }, words.refresh.done(more));
      },
      askToShare: () => void this.#askToShare(save, now),
      share: (base) => void this.#share({ scene, words, run, base }),
      ask: (kind) => this.#ask({ kind, briefId: id }, '#asked'),
      stopAsking: () => this.#ask(undefined, '#open-share, #put-away'),
      withdraw: () => void this.#withdraw({ run, id, said: words.withdraw.done }),
      putAway: () => {
        this.kept.drop(id);
        this.#ask(undefined, '#title');
      },
      comment: (text) => {
        this.kept.comment(id, text);
        deeds.forget(placeOf('comment', id));
        renew();
      },
      sendComment: () => void this.#comment({ kept, run, id, said: words.comment.added }),
    };
  }

  /** Stores the text. Settles with whether nothing is left unsaved. */
  async #save({ scene, kept: words, now, said }: Saving): Promise<boolean> {
    const { id } = scene.answer.brief;
    const kept = words.textOf(id);
    if (!kept) return true;
    if (!kept.text.trim()) return false;
    const input = { briefId: id, text: kept.text, base: kept.base };
    const command = { type: 'review.write', input } as const;
    const lead = leadLater(this.#host);
    const ran = await scene.deeds.run({ place: placeOf('text', id), command, said });
    if (!ran) {
      if (words === this.kept) lead('#conflict');
      return false;
    }
    words.stored(now(), kept.text);
    this.#host.requestUpdate();
    return words.textOf(id) === undefined;
  }

  /** Saves what is written first: what is shared is what is stored. */
  async #askToShare(save: () => Promise<boolean>, now: () => ReviewBrief): Promise<void> {
    const { kept } = this;
    const lead = leadLater(this.#host);
    if (!(await save()) || kept !== this.kept) return;
    const { id, text } = now();
    if (text === undefined) return;
    this.#ask({ kind: 'share', briefId: id, base: text }, '#asked', lead);
  }

  async #share({ scene, words, run, base }: Sharing): Promise<void> {
    const { brief } = scene.answer;
    const { records } = scene.reading;
    const reader = readerOf(brief, records);
    const said = reader
      ? words.share.done(isolated(nameOf(reader, records)))
      : words.share.doneAlone;
    const input = { briefId: brief.id, base };
    const lead = leadLater(this.#host);
    const ran = await run('share', { type: 'review.share', input }, said);
    if (ran) this.#answered(brief.id, lead);
  }

  async #withdraw({ run, id, said }: Acting): Promise<void> {
    const lead = leadLater(this.#host);
    const ran = await run('withdraw', { type: 'review.withdraw', input: { briefId: id } }, said);
    if (ran) this.#answered(id, lead);
  }

  /** What was asked about a review is done. Another one may be asked about by then. */
  #answered(id: ReviewBriefId, lead: (selector: string) => void): void {
    if (this.#asking?.briefId === id) this.#ask(undefined, '#title', lead);
  }

  /** Sends a comment. One that was written on while an older one is being stored goes next, each once. */
  async #comment({ kept, run, id, said }: Commenting): Promise<void> {
    const text = kept.send(id);
    if (text === undefined) return;
    const lead = leadLater(this.#host);
    const ran = await run(
      'comment',
      { type: 'review.comment', input: { briefId: id, text } },
      said,
    );
    const isNext = kept.sent(id, ran !== null);
    this.#host.requestUpdate();
    if (ran && isNext) return this.#comment({ kept, run, id, said });
    if (ran && kept === this.kept) lead('#comment');
  }
}

type Run = (
  place: string,
  command: KnownCommand,
  said: string,
) => ReturnType<ReviewScene['deeds']['run']>;

interface Saving {
  readonly scene: BriefScene;
  readonly kept: KeptWords;
  readonly now: () => ReviewBrief;
  readonly said: string;
}

interface Acting {
  readonly run: Run;
  readonly id: ReviewBriefId;
  readonly said: string;
}

interface Commenting extends Acting {
  readonly kept: KeptWords;
}

interface Sharing {
  readonly scene: BriefScene;
  readonly words: WritingMessages['reviewWriting'];
  readonly run: Run;
  readonly base: string;
}
