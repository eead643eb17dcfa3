import type { WorkspaceReading } from '@throughline/core';
import type { LitElement } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import type { HeatTable } from './heat-csv.ts';
import { loadHeatCsv } from './later.ts';

/** What is said once what is shown was saved as a file, or was not. */
interface SavingWords {
  readonly saved: string;
  readonly notSaved: string;
}

/** Saves what a heat map shows as a file, and knows whether that failed the last time. */
export class HeatSaving {
  readonly #element: LitElement;
  readonly #say: (text: string) => void;
  #hasFailed = false;

  /** @param say - Says something aloud, once. */
  constructor(element: LitElement, say: (text: string) => void) {
    this.#element = element;
    this.#say = say;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async save(shown: HeatTable, reading: WorkspaceReading, words: SavingWords): Promise<void> {
    try {
      const { saveHeat } = await loadHeatCsv();
      saveHeat({ ...shown, now: reading.now(), zone: reading.records.settings.timeZone });
      this.#hasFailed = false;
      this.#say(words.saved);
    } catch (error) {
      this.#hasFailed = true;
      this.#say(words.notSaved);
      this.#element.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#element.requestUpdate();
  }
}
