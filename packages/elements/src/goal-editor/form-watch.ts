import { type Finding, PerfError } from '@throughline/core';
import { effectSentence } from '../parts/effect.ts';
import { adviceText } from './editing.ts';
import { type Judged, type Judgement, judge } from './judgement.ts';
import type { Editing } from './editing.ts';

/** Milliseconds of quiet after which the form is judged anew, and after which it is said aloud. */
const quietMs = { judged: 250, said: 1200 };

/** What a watch over the form asks and tells. */
export interface Watched {
  /** The form as it stands; `undefined` while there is nothing to judge. */
  readonly now: () => (Judged & Pick<Editing, 'records' | 'format'>) | undefined;
  readonly judged: () => void;
  readonly say: (text: string) => void;
}

/** Judges the form a moment after somebody has written in it or others have changed something, and says what is new. */
export class FormWatch {
  /** As the form stood a moment ago. */
  judgement: Judgement | undefined;
  readonly #watched: Watched;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #told: ReadonlySet<string> = new Set();

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /**
   * Judges the form as it is.
   *
   * @throws PerfError `not-loaded` while the workspace cannot tell yet what would be refused.
   */
  look(judged: Judged): Judgement {
    this.stop();
    const isFirst = this.judgement === undefined;
    this.judgement = judge(judged);
    // What is so from the start is read where it stands, and not called out.
    if (isFirst) this.#told = new Set(this.judgement.findings.map(keyOf));
    return this.judgement;
  }

  /** Judges it in a moment. @param isWritten - Whether somebody has written, so that what is new is said. */
  soon(isWritten: boolean): void {
    this.stop();
    const judgeNow = () => {
      const judged = this.#watched.now();
      if (!judged) return;
      this.#unlessEarly(judged, () => {
        this.judgement = judge(judged);
        this.#watched.judged();
      });
    };
    this.#timers = [setTimeout(judgeNow, quietMs.judged)];
    if (isWritten) this.#timers.push(setTimeout(() => this.#tell(), quietMs.said));
  }

  /** Forgets what was judged: another goal is edited, or a new one begun. */
  forget(): void {
    this.stop();
    this.judgement = undefined;
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  #tell(): void {
    const now = this.#watched.now();
    const { judgement } = this;
    if (!now || !judgement) return;
    const { findings, effect } = judgement;
    const fresh = findings.filter((finding) => !this.#told.has(keyOf(finding)));
    this.#told = new Set(findings.map(keyOf));
    const { adviceSaid } = now.messages.goalForm;
    const advice = fresh.map((finding) => adviceSaid(adviceText(finding, now)));
    const moved = effect && effect.length > 0 ? [effectSentence(effect, now.records, now)] : [];
    this.#watched.say([...advice, ...moved].join(' '));
  }

  #unlessEarly(judged: Judged, act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof PerfError) || error.code !== 'not-loaded') throw error;
      void judged.workspace.ready().then(
        () => this.soon(false),
        () => undefined,
      );
    }
  }
}

const keyOf = ({ rule, place }: Finding): string => `${rule} ${place.join('.')}`;
