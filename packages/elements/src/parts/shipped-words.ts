/** A text of a record as it is shown, and its language where that is not the one of the page. */
export interface ShippedText {
  readonly text: string;
  readonly language: 'en' | undefined;
}

/**
 * What one record of a library says, in the words of the page. A text that somebody wrote is said as it was written:
 * what decides is the text and not the id of the record, so nobody reads a translation of words that were replaced.
 * Each step and each question stands for itself: those that were left as they came are translated beside a changed one.
 *
 * @example
 * const words = new ShippedWords(enTemplateWords[id], messages.templateWords[id]);
 * words.say(template.name); // { text: 'Wöchentliches Vier-Augen-Gespräch', language: undefined }
 */
export class ShippedWords {
  readonly #ours = new Map<string, string>();
  readonly #english = new Map<string, string>();

  /**
   * @param english - What the library says in English; `undefined` where the record is not of the library.
   * @param ours - The same in the language of the page, of the same shape; what is missing there stays English.
   */
  constructor(english: object | undefined, ours: object | undefined) {
    if (english) this.#pair(english, ours);
  }

  /** One text of the record. */
  say(text: string): ShippedText {
    const ours = this.#ours.get(text);
    return { text: ours ?? text, language: ours === text ? 'en' : undefined };
  }

  /** A record, or a part of one, with all its texts in the words of the page. */
  worded<Value>(value: Value): Value {
    return eachString(value, (text) => this.#ours.get(text) ?? text) as Value;
  }

  /** What was entered, with the words of the library in English again: so they are stored as they came. */
  asShipped<Value>(value: Value): Value {
    return eachString(value, (text) => this.#english.get(text) ?? text) as Value;
  }

  /** The texts of two things of one shape, side by side; records of libraries are three levels deep. */
  #pair(english: object, ours: unknown): void {
    for (const [key, text] of Object.entries(english as Readonly<Record<string, unknown>>)) {
      const other: unknown =
        typeof ours === 'object' && ours !== null ? Reflect.get(ours, key) : undefined;
      if (typeof text === 'string') {
        const said = typeof other === 'string' ? other : text;
        this.#ours.set(text, said);
        this.#english.set(said, text);
      } else if (typeof text === 'object' && text !== null) this.#pair(text, other);
    }
  }
}

/** Plain JSON with each text changed; keys stay. */
function eachString(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => eachString(inner, change));
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, eachString(inner, change)]));
}
