import type { Suggestion } from '@throughline/core';
import { coachedOf, keyOf } from './coach-scene.ts';

/**
 * Keeps suggestions where somebody found them: what was seen comes first for the coach from then on, and would change
 * places under the hand of who is about to press a button.
 */
export class SteadyOrder {
  #before: readonly string[] = [];

  /** Those that stood before in their order of then, the others in the places that the coach gives them. */
  of(suggestions: readonly Suggestion[]): readonly Suggestion[] {
    const placeOf = (each: Suggestion) => this.#before.indexOf(keyOf(coachedOf(each)));
    const stood = suggestions
      .filter((each) => placeOf(each) >= 0)
      .sort((a, b) => placeOf(a) - placeOf(b));
    const again = stood.values();
    const all = suggestions.map((each) =>
      placeOf(each) < 0 ? each : (again.next().value ?? each),
    );
    this.#before = all.map((each) => keyOf(coachedOf(each)));
    return all;
  }

  /** Begins anew, for who looks next. */
  forget(): void {
    this.#before = [];
  }
}
